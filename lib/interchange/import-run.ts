import type { Viewer } from '../access/allow.ts'
import type { MarkdownThread } from './markdown-thread.ts'

/** Read-also picks that name articles which come later in the file. */
export interface Deferred {
  articleId: string
  revisionId: string
  slugs: string[]
  isLive: boolean
  /** For the operator: the line that named them. */
  number: number
}

/** What one import knows while it runs. */
export interface ImportRun {
  viewer: Viewer
  now: Date
  /** Keep each status as it is, and record that nobody asked whether it may go out. */
  asIs: boolean
  /** The folder that files are named from. */
  folder: string
  /** A remark for the operator that refuses nothing. */
  note: (number: number, sentence: string) => void
  /** Ids of sections, topics and people by "kind slug"; forgotten when a line is undone. */
  ids: Map<string, string>
  /** Ids of pictures by their file. */
  pictures: Map<string, string>
  markdown: MarkdownThread
  deferred: Deferred[]
}
