'use client'
import { Badge, Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useRef } from 'react'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { saveArticle } from '../store/save-article.ts'
import { ArticleSteps } from './article-steps.client.tsx'
import { SaveState } from './save-state.client.tsx'
import { statusWords } from './status-words.ts'
import { useBarHeight } from './use-bar-height.client.ts'
import { whyFixed } from './why-fixed.ts'
import './article-bar.css'

const colours = { draft: 'gray', review: 'yellow', scheduled: 'blue', live: 'teal', withdrawn: 'red' } as const

/** Where the article stands, whether it is saved, and what can be done next. */
export function ArticleBar() {
  const { store, props } = useArticle()
  const isSaving = useScreen((state) => state.isSaving)
  const { article } = props
  const maySave = whyFixed(article) === null
  const isAhead = useScreen(({ version }) => (version ?? 0) > (article.version ?? 0))
  const save = () => void saveArticle(store, props.actions, article.id)
  const bar = useRef<HTMLDivElement>(null)
  useBarHeight(bar)
  useHotkeys([['mod+S', save]], [], true)
  return (
    <div ref={bar} className="article-bar">
      <div className="article-bar-state">
        <Badge
          color={article.isTrashed ? 'gray' : colours[article.status]}
          variant="light"
          radius="xs"
          className="article-status"
        >
          {statusWords({ ...article, hasChanges: article.hasChanges || isAhead })}
        </Badge>
        <SaveState />
      </div>
      <div className="article-bar-steps">
        {maySave ? (
          <Button size="sm" variant="default" onClick={save} loading={isSaving} title="Ctrl+S">
            Save
          </Button>
        ) : null}
        <ArticleSteps />
      </div>
    </div>
  )
}
