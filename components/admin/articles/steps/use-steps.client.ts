'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { isUploading } from '#components/admin/editor/pictures/upload-queue.ts'
import { type ActionState, idle } from '#lib/action-state.ts'
import type { Conflict } from '#lib/articles/open-article.ts'
import { urls } from '#lib/urls.ts'
import { noticeSlot } from '../notice-slot.ts'
import { meetConflict } from '../saving/meet-refusal.ts'
import { useArticle } from '../store/article-context.client.tsx'
import type { Notice } from '../store/article-store.ts'
import { reach, refuse } from '../store/refuse.ts'
import { saveArticle } from '../store/save-article.ts'
import { isForScreen } from './is-for-screen.ts'

type Step<More> = (previous: ActionState<number>, input: { id: string; version: number } & More) => Promise<ActionState<number>>

const waitForPictures = 'A picture is still being uploaded. Wait until it is in the text, or cancel it there.'

/** Runs a step of an article's life: what was typed is saved first, then the step is taken from that version. */
export function useSteps() {
  const { store, props, uploads } = useArticle()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const { id } = props.article
  const show = (done: string, links: Notice['links'] = []) => {
    store.set({ notice: { tone: 'done', text: done, links } })
    // The form for a new article is left for the article's own page; elsewhere only what the server knows is asked anew.
    if (props.article.version === null) {
      sessionStorage.setItem(noticeSlot, done)
      window.location.assign(urls.admin.article(id))
    } else router.refresh()
  }
  /** @returns what the server refused, or null when it is done or the save before it was refused; a dialogue shows the rest */
  const take = async <More extends object>(
    step: Step<More>,
    more: More,
    done: string,
    links?: Notice['links'],
  ): Promise<ActionState<number> | null> => {
    if (isUploading(uploads.queue.get())) return { status: 'refused', code: 'uploading', message: waitForPictures }
    setBusy(true)
    try {
      const isSaved = await saveArticle(store, props.actions, id)
      const { version } = store.get()
      if (!isSaved || version === null) return null
      const answer = await reach(() => step(idle, { id, version, ...more }))
      if (answer.status === 'done') {
        store.set({ version: answer.result ?? version, errors: {} })
        show(done, links)
        return null
      }
      if (answer.code === 'conflict') meetConflict(store, answer.data as Conflict)
      else if (isForScreen(answer)) refuse(store, answer)
      return answer
    } finally {
      setBusy(false)
    }
  }
  /** A step that no dialogue asks about: whatever the server refuses is shown on the screen. */
  const takeAtOnce = async <More extends object>(step: Step<More>, more: More, done: string): Promise<void> => {
    const answer = await take(step, more, done)
    if (answer && !isForScreen(answer)) refuse(store, answer)
  }
  return { busy, take, takeAtOnce }
}
