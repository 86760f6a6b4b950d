'use client'
import { useMemo, useState } from 'react'
import type { ArticleScreenProps } from './article-screen-props.ts'

/** The page of a new article makes up an id each time it is asked for; a screen that is open keeps its first. */
export function useOwnArticle(props: ArticleScreenProps): ArticleScreenProps {
  const [id] = useState(props.article.id)
  return useMemo(() => (props.article.id === id ? props : { ...props, article: { ...props.article, id } }), [props, id])
}
