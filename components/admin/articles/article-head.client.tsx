'use client'
import { useEffect } from 'react'
import { PageHead } from '#components/ui/page-head.tsx'
import { useScreen } from './store/article-context.client.tsx'

/** What the page is called: by its article, as soon as that has a name. */
export function ArticleHead() {
  const headline = useScreen(({ content }) => content.headline.trim())
  const isNew = useScreen(({ version }) => version === null)
  useEffect(() => {
    if (!headline) return
    const before = document.title
    // What stands behind the page's own name in the title stays.
    document.title = [headline, ...before.split(' · ').slice(1)].join(' · ')
  }, [headline])
  return <PageHead title={isNew && !headline ? 'New article' : 'Article'} />
}
