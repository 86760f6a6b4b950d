'use client'
import { createContext, type ReactNode, use, useSyncExternalStore } from 'react'
import type { BodyLink } from '#components/admin/editor/checks/body-link.ts'
import type { BodyUploads } from '#components/admin/editor/pictures/body-uploads.ts'
import type { ArticleContent } from '#lib/articles/content.ts'
import type { ArticleChoices } from '#lib/articles/desk-choices.ts'
import type { ArticleScreenProps } from '../article-screen-props.ts'
import type { ArticleStore, ScreenState } from './article-store.ts'

interface Surroundings {
  store: ArticleStore
  choices: ArticleChoices
  props: ArticleScreenProps
  /** The way from the checks to the text. */
  text: BodyLink
  /** What is on its way into the text. */
  uploads: BodyUploads
  /** Opens the part of the screen that holds a field, by the field’s path. */
  open: (path: string) => void
}

const Context = createContext<Surroundings | null>(null)

export function ArticleContext({ value, children }: { value: Surroundings; children: ReactNode }) {
  return <Context value={value}>{children}</Context>
}

export function useArticle(): Surroundings {
  const found = use(Context)
  if (!found) throw new Error('This part stands outside of the article screen.')
  return found
}

/** A part of the screen's state; only a change of that part draws again. The part must be a value or a kept object. */
export function useScreen<T>(select: (state: ScreenState) => T): T {
  const { store } = useArticle()
  const read = () => select(store.get())
  return useSyncExternalStore(store.subscribe, read, read)
}

/** One field of the article, and the way to change it. */
export function useField<Name extends keyof ArticleContent>(name: Name) {
  const { store } = useArticle()
  const value = useScreen(({ content }) => content[name])
  return [value, (next: ArticleContent[Name]) => store.change({ [name]: next })] as const
}

/** The sentence that stands beside a field, by the field's path. */
export function useFault(path: string): string | undefined {
  return useScreen(({ errors }) => errors[path])
}
