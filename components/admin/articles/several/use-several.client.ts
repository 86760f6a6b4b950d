'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { urls } from '#lib/urls.ts'
import { callDesk } from '../saving/call-desk.ts'
import type { Act } from './acts.ts'
import { type ListedArticle, type Outcome, runAll } from './run-all.ts'

/** What the checks of one article may take. */
const patienceMs = 60_000

export interface Doing {
  act: Act
  total: number
  done: number
}

export interface Report {
  act: Act
  outcomes: Outcome[]
  untried: ListedArticle[]
}

/** Does the same with several articles, one after the other, and says how it went with each. */
export function useSeveral() {
  const router = useRouter()
  const [doing, setDoing] = useState<Doing | null>(null)
  const [report, setReport] = useState<Report | null>(null)
  const isStopped = useRef(false)
  const run = async (act: Act, articles: ListedArticle[], more: { sectionId?: string; topicId?: string } = {}) => {
    isStopped.current = false
    setReport(null)
    setDoing({ act, total: articles.length, done: 0 })
    const call = ({ id, version }: ListedArticle) =>
      callDesk<{ version: number }>({
        method: 'POST',
        url: urls.api.articles(),
        input: { act, id, version, ...more },
        patienceMs,
      })
    const onEach = (done: number) => setDoing({ act, total: articles.length, done })
    const { outcomes, untried } = await runAll(articles, call, onEach, () => isStopped.current)
    setDoing(null)
    setReport({ act, outcomes, untried })
    router.refresh()
    return outcomes
  }
  return {
    ...{ doing, report, run },
    stop: () => {
      isStopped.current = true
    },
    close: () => setReport(null),
  }
}
