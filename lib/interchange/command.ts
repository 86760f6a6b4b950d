import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { theOperator } from '../access/allow.ts'
import { Refusal } from '../refusal.ts'
import { say } from '../say.ts'
import { exportPublication } from './export-publication.ts'
import { importLines } from './import-lines.ts'

/** `newsroom import`. @returns the exit code: 1 when a line was refused */
export async function importCommand(file: string, asIs: boolean, now: Date): Promise<number> {
  const isStdin = file === '-'
  if (!isStdin && !(await stat(file).catch(() => null))?.isFile()) throw new Refusal('missing', `There is no file ${file}.`)
  const stream: AsyncIterable<Buffer> = isStdin ? process.stdin : createReadStream(file, { highWaterMark: 256 * 1024 })
  const folder = isStdin ? process.cwd() : dirname(resolve(file))
  const tell = (number: number, sentence: string) => say.complaint(`line ${number}: ${sentence}`)
  const { took, skipped, refused } = await importLines(theOperator, { stream, folder, asIs, tell }, now)
  if (skipped) say.line(`skipped ${skipped} that were here already`)
  say.line(`took ${took}, refused ${refused}`)
  return refused ? 1 : 0
}

/** `newsroom export`. */
export async function exportCommand(folder: string): Promise<number> {
  const { lines, pictures } = await exportPublication(theOperator, resolve(folder))
  say.line(`wrote ${lines} lines and ${pictures} pictures to ${folder}`)
  return 0
}
