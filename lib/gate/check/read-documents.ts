import type { CheckedDocument } from './checked-document.ts'
import { readHtml } from './read-html.ts'
import { readInterchange } from './read-interchange.ts'
import { readMarkdown } from './read-markdown.ts'
import { readPlain } from './read-plain.ts'

export type Format = 'interchange' | 'markdown' | 'html' | 'plain'

/** The articles of a file, in whatever form it is. @throws when it cannot be read */
export function readDocuments(name: string, text: string): CheckedDocument[] {
  switch (formatOf(name, text)) {
    case 'interchange':
      return readInterchange(name, text)
    case 'html':
      return [readHtml(name, text)]
    case 'markdown':
      return [readMarkdown(name, text)]
    case 'plain':
      return [readPlain(name, text)]
  }
}

/** By what stands in it first, and by its name where that says nothing. */
export function formatOf(name: string, text: string): Format {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (/^\{\s*"/.test(start)) return 'interchange'
  if (/\.html?$/i.test(name) || /^<(?:!doctype html|html|head|body|article|main|section|div|p|h1)\b/i.test(start)) return 'html'
  if (/\.(?:md|markdown)$/i.test(name) || /^---[ \t]*\r?\n/.test(start) || /^# \S/.test(start)) return 'markdown'
  return /\[@[a-z][a-z0-9_-]{0,59}[\],;]/.test(start) ? 'markdown' : 'plain'
}
