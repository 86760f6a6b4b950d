import { type BodyDocument, bodyDocument } from '../articles/document.ts'
import { picturesOf } from '../articles/pictures-of.ts'
import { Refusal } from '../refusal.ts'
import { type PreparedArticle, renamePictures } from './article-content.ts'
import { askForLine } from './ask-for-line.ts'
import type { ImportRun } from './import-run.ts'
import { longestLine, type RawLine } from './read-lines.ts'
import { type Line, type LineOf, parseLine } from './schema.ts'
import { takeFile } from './take-file.ts'

/** A line whose text is being read beside this thread. */
export interface Begun {
  number: number
  line: Line
  body: Promise<BodyDocument> | null
}

export type Prepared =
  | ({ type: 'article' } & PreparedArticle)
  | { type: 'media'; number: number; line: LineOf<'media'>; id: string }
  | { type: 'page'; number: number; line: LineOf<'page'>; body: BodyDocument }
  | { type: 'plain'; number: number; line: Exclude<Line, { type: 'article' | 'media' | 'page' }> }

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Checks a line, and asks for its Markdown to be read. Null for an empty line. */
export function begin({ number, bytes }: RawLine, run: ImportRun): Begun | null {
  if (!bytes) throw new Refusal('too-large', `This line is longer than ${longestLine / 1024 / 1024} MB.`)
  const text = decode(bytes)
  if (text.trim() === '') return null
  const line = parseLine(JSON.parse(text))
  if (line.type !== 'article' && line.type !== 'page') return { number, line, body: null }
  if (line.document !== undefined) return { number, line, body: Promise.resolve(bodyDocument.parse(line.document)) }
  const body = run.markdown.read(line.body ?? '')
  // Whoever prepares the line hears of it; until then it is nobody's.
  body.catch(() => undefined)
  return { number, line, body }
}

/** All else that takes time and needs no transaction: pictures are decoded and stored. */
export async function prepare({ number, line, body }: Begun, run: ImportRun): Promise<Prepared> {
  switch (line.type) {
    case 'article': {
      const leadId = line.lead ? await takeFile(line.lead.file, line.lead, run) : null
      const whole = await withPictures(await body, run)
      const report = await askForLine(line, whole, leadId, run)
      return { type: 'article', number, line, leadId, body: whole, report }
    }
    case 'media':
      return { type: 'media', number, line, id: await takeFile(line.file, line, run) }
    case 'page':
      return { type: 'page', number, line, body: await withPictures(await body, run) }
    default:
      return { type: 'plain', number, line }
  }
}

async function withPictures(body: BodyDocument | null, run: ImportRun): Promise<BodyDocument> {
  if (!body) throw new Error('An article or a page was begun without its text.')
  const files = new Set(picturesOf({ lead: null, body }))
  const ids = new Map<string, string>()
  for (const file of files) ids.set(file, await takeFile(file, {}, run))
  return ids.size ? renamePictures(body, (file) => ids.get(file) ?? file) : body
}

function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal('not-utf-8', 'This line is not UTF-8 text.')
    throw error
  }
}
