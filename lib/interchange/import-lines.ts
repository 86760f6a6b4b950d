import { setTimeout as wait } from 'node:timers/promises'
import { attempt } from '#db/attempt.ts'
import type { Tx } from '#db/client.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { Refusal } from '../refusal.ts'
import type { ImportRun } from './import-run.ts'
import { openMarkdownThread } from './markdown-thread.ts'
import { type Begun, begin, type Prepared, prepare } from './prepare.ts'
import { readLines } from './read-lines.ts'
import { sentenceOf } from './sentence.ts'
import { takeLine } from './take-line.ts'
import { takePicks } from './take-picks.ts'

export interface ImportInput {
  stream: AsyncIterable<Buffer>
  /** The folder that files are named from. */
  folder: string
  asIs: boolean
  /** A line that was refused, and why; or a remark on one that was taken. */
  tell: (number: number, sentence: string) => void
}

export interface ImportResult {
  took: number
  skipped: number
  refused: number
}

const linesAtOnce = 50
const bytesAtOnce = 1024 * 1024
/** How long one transaction may keep others from writing. */
const longestMs = 250

/**
 * Takes an interchange file in as a stream, some lines in a transaction. What is here already is skipped, so an import
 * that was cut off goes on where it stopped when it is run again.
 */
export async function importLines(viewer: Viewer, input: ImportInput, now: Date): Promise<ImportResult> {
  allow(viewer, 'interchange:import')
  const run: ImportRun = {
    ...{ viewer, now, asIs: input.asIs, folder: input.folder, note: input.tell, markdown: openMarkdownThread() },
    ...{ ids: new Map(), pictures: new Map(), deferred: [] },
  }
  const refuse = (number: number, error: unknown) => {
    input.tell(number, `refused: ${sentenceOf(error)}`)
    count.refused += 1
  }
  const count: Count = { took: 0, skipped: 0, refused: 0, refuse }
  try {
    // While some lines are written, the text of the next ones is read.
    let reading: Begun[] = []
    let next: Begun[] = []
    let bytes = 0
    for await (const line of readLines(input.stream)) {
      try {
        const begun = begin(line, run)
        if (begun) next.push(begun)
        bytes += line.bytes?.length ?? 0
      } catch (error) {
        refuse(line.number, error)
      }
      if (next.length < linesAtOnce && bytes < bytesAtOnce) continue
      await takeSome(reading, run, count)
      reading = next
      next = []
      bytes = 0
    }
    await takeSome(reading, run, count)
    await takeSome(next, run, count)
    await takeAllPicks(run)
  } finally {
    await run.markdown.close()
  }
  return { took: count.took, skipped: count.skipped, refused: count.refused }
}

interface Count extends ImportResult {
  refuse: (number: number, error: unknown) => void
}

async function takeSome(lines: Begun[], run: ImportRun, count: Count): Promise<void> {
  const batch: Prepared[] = []
  for (const begun of lines) {
    try {
      batch.push(await prepare(begun, run))
    } catch (error) {
      count.refuse(begun.number, error)
    }
  }
  while (batch.length) {
    await patiently((tx) => takeFirst(tx, batch, run, count))
    // Whoever waits to write at the desk gets a turn.
    if (batch.length) await wait(30)
  }
}

async function takeFirst(tx: Tx, batch: Prepared[], run: ImportRun, count: Count): Promise<void> {
  const until = performance.now() + longestMs
  for (let prepared = batch.shift(); prepared; prepared = performance.now() < until ? batch.shift() : undefined) {
    const deferred = run.deferred.length
    try {
      const line = prepared
      const isNew = await attempt(tx, () => takeLine(tx, line, run))
      count[isNew ? 'took' : 'skipped'] += 1
    } catch (error) {
      // The line is undone alone, and the names that it made are forgotten with it.
      run.ids.clear()
      run.deferred.length = deferred
      count.refuse(prepared.number, error)
    }
  }
}

async function takeAllPicks(run: ImportRun): Promise<void> {
  for (let start = 0; start < run.deferred.length; start += linesAtOnce) {
    const some = run.deferred.slice(start, start + linesAtOnce)
    await patiently(async (tx) => {
      for (const picks of some) await takePicks(tx, picks, run)
    })
  }
}

// The site may hold the database longer than a form would wait; an import has time.
async function patiently(work: (tx: Tx) => Promise<void>, tries = 30): Promise<void> {
  try {
    await write(work)
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'busy' || tries <= 1) throw error
    await patiently(work, tries - 1)
  }
}
