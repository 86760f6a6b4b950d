import { attempt } from '#db/attempt.ts'
import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import type { ImportRun } from './import-run.ts'
import { type Prepared, prepare } from './prepare.ts'
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

/**
 * Takes an interchange file in as a stream, some lines in a transaction. What is here already is skipped, so an import
 * that was cut off goes on where it stopped when it is run again.
 */
export async function importLines(viewer: Viewer, input: ImportInput, now: Date): Promise<ImportResult> {
  allow(viewer, 'interchange:import')
  const run: ImportRun = {
    ...{ viewer, now, asIs: input.asIs, folder: input.folder, note: input.tell },
    ...{ ids: new Map(), pictures: new Map(), site: null, deferred: [] },
  }
  const result: ImportResult = { took: 0, skipped: 0, refused: 0 }
  const refuse = (number: number, error: unknown) => {
    input.tell(number, `refused: ${sentenceOf(error)}`)
    result.refused += 1
  }
  let batch: Prepared[] = []
  for await (const line of readLines(input.stream)) {
    const prepared = await prepare(line, run).catch((error: unknown) => refuse(line.number, error))
    if (prepared) batch.push(prepared)
    if (batch.length < linesAtOnce) continue
    await takeBatch(batch, run, result, refuse)
    batch = []
  }
  await takeBatch(batch, run, result, refuse)
  for (let start = 0; start < run.deferred.length; start += linesAtOnce) {
    const some = run.deferred.slice(start, start + linesAtOnce)
    await write(async (tx) => {
      for (const picks of some) await takePicks(tx, picks, run)
    })
  }
  return result
}

// A line that is refused is undone alone; the names that it made are forgotten with it.
async function takeBatch(
  batch: Prepared[],
  run: ImportRun,
  result: ImportResult,
  refuse: (number: number, error: unknown) => void,
): Promise<void> {
  if (!batch.length) return
  await write(async (tx) => {
    for (const prepared of batch) {
      const deferred = run.deferred.length
      try {
        const isNew = await attempt(tx, () => takeLine(tx, prepared, run))
        if (isNew) result.took += 1
        else result.skipped += 1
      } catch (error) {
        run.ids.clear()
        run.site = null
        run.deferred.length = deferred
        refuse(prepared.number, error)
      }
    }
  })
}
