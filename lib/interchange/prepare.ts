import { bodyDocument } from '../articles/document.ts'
import { picturesOf } from '../articles/pictures-of.ts'
import { Refusal } from '../refusal.ts'
import { type PreparedArticle, renamePictures } from './article-content.ts'
import type { ImportRun } from './import-run.ts'
import { markdownToBody } from './markdown-to-body.ts'
import { longestLine, type RawLine } from './read-lines.ts'
import { type ArticleLine, type LineOf, parseLine } from './schema.ts'
import { takeFile } from './take-file.ts'

type Plain = Exclude<ReturnType<typeof parseLine>, { type: 'article' | 'media' | 'page' }>
export type Prepared =
  | ({ type: 'article' } & PreparedArticle)
  | { type: 'media'; number: number; line: LineOf<'media'>; id: string }
  | { type: 'page'; number: number; line: LineOf<'page'>; body: unknown }
  | { type: 'plain'; number: number; line: Plain }

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** All that takes time and needs no transaction: the text is read, pictures are decoded and stored. Null for an empty line. */
export async function prepare({ number, bytes }: RawLine, run: ImportRun): Promise<Prepared | null> {
  if (!bytes) throw new Refusal('too-large', `This line is longer than ${longestLine / 1024 / 1024} MB.`)
  const text = decode(bytes)
  if (text.trim() === '') return null
  const line = parseLine(JSON.parse(text))
  switch (line.type) {
    case 'article':
      return { type: 'article', number, line, ...(await bodyAndLead(line, run)) }
    case 'media':
      return { type: 'media', number, line, id: await takeFile(line.file, line, run) }
    case 'page':
      return { type: 'page', number, line, body: line.document ?? markdownToBody(line.body ?? '') }
    default:
      return { type: 'plain', number, line }
  }
}

async function bodyAndLead(line: ArticleLine, run: ImportRun): Promise<{ body: unknown; leadId: string | null }> {
  const body = line.document === undefined ? markdownToBody(line.body ?? '') : bodyDocument.parse(line.document)
  const ids = new Map<string, string>()
  for (const file of picturesOf({ lead: null, body })) ids.set(file, await takeFile(file, {}, run))
  const leadId = line.lead ? await takeFile(line.lead.file, line.lead, run) : null
  return { body: ids.size ? renamePictures(body, (file) => ids.get(file) ?? file) : body, leadId }
}

function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal('not-utf-8', 'This line is not UTF-8 text.')
    throw error
  }
}
