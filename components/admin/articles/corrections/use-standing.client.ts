'use client'
import { useEffect, useState } from 'react'
import type { Standing } from '#lib/corrections/find-standing.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { askStanding } from './ask-standing.ts'

const pauseMs = 400

/** Where the wrong words stand, asked when the dialogue opens and again as other words are typed. */
export function useStanding({ wrong, right }: { wrong: string; right: string }, onFirst: (standing: Standing) => void) {
  const { store, props } = useArticle()
  const [standing, setStanding] = useState<Standing | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  /** The words of the last answer: until it is there for these, nothing can be decided. */
  const [of, setOf] = useState<string | null>(null)
  const asking = JSON.stringify([wrong, right])
  const ask = async (isFirst: boolean, isGone: () => boolean) => {
    store.flush()
    const answer = await askStanding({ id: props.article.id, content: store.get().content, wrong, right })
    if (isGone()) return
    setProblem('problem' in answer ? answer.problem : null)
    setOf(asking)
    if ('problem' in answer) return
    setStanding(answer)
    if (isFirst) onFirst(answer)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew for other words only
  useEffect(() => {
    let isGone = false
    const timer = setTimeout(() => void ask(standing === null, () => isGone), standing === null ? 0 : pauseMs)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [asking])
  return { standing, problem, isAsking: of !== asking }
}
