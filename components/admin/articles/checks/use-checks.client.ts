'use client'
import { useEffect } from 'react'
import type { BodyLink } from '#components/admin/editor/checks/body-link.ts'
import type { ArticleContent } from '#lib/articles/content.ts'
import type { ArticleStore } from '../store/article-store.ts'
import { askChecks } from './ask-checks.ts'
import { type Checks, openFindings } from './checks-state.ts'

const pauseMs = 1_000

/** Asks the gate a second after the last key, or another text of a source, one question at a time; the newest wins. Marks what it finds in the text. */
export function useChecks(store: ArticleStore, id: string, text: BodyLink): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let seen: ArticleContent | null = null
    let compared: unknown = null
    let marked: Checks | null = null
    let isStopped = false
    const set = (change: Partial<Checks>) => store.set({ checks: { ...store.get().checks, ...change } })
    const ask = async () => {
      const { content, checks, texts } = store.get()
      if (checks.isAsking || isStopped) return
      if (!content.headline && content.body.content.every((block) => block.type === 'paragraph' && !block.content)) return
      set({ isAsking: true })
      const answer = await askChecks(id, content)
      if (isStopped) return
      if ('problem' in answer) set({ isAsking: false, problem: answer.problem, of: content })
      else set({ isAsking: false, problem: null, of: content, ...answer })
      if (store.get().content !== content || store.get().texts !== texts) later()
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void ask(), pauseMs)
    }
    const follow = () => {
      const { content, checks, texts } = store.get()
      if (content !== seen || texts !== compared) {
        seen = content
        compared = texts
        later()
      }
      if (checks !== marked) {
        marked = checks
        text.mark(openFindings(checks).filter(({ path }) => path.startsWith('body.')))
      }
    }
    const stop = store.subscribe(follow)
    follow()
    return () => {
      isStopped = true
      clearTimeout(timer)
      stop()
      store.set({ checks: { ...store.get().checks, isAsking: false } })
    }
  }, [store, id, text])
}
