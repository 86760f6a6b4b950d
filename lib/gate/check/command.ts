import { readFile } from 'node:fs/promises'
import { text as wholeText } from 'node:stream/consumers'
import { ZodError } from 'zod'
import { Refusal } from '../../refusal.ts'
import { say } from '../../say.ts'
import type { Report } from '../finding.ts'
import { gateInput } from '../gate-input.ts'
import { rules } from '../rules.ts'
import { runGate } from '../run-gate.ts'
import type { CheckedDocument } from './checked-document.ts'
import { printReport } from './print-report.ts'
import { readDocuments } from './read-documents.ts'
import { reportJson } from './report-json.ts'
import { sarif } from './sarif.ts'

export interface CheckOptions {
  as: 'lines' | 'json' | 'sarif'
  /** Files with the text of the sources. */
  sources: string[]
  /** Ids of rules, or their groups: `LEAK`, `REF-11`. */
  only: string[]
}

interface Checked {
  name: string
  document: CheckedDocument
  report: Report
  text: string
}

/** `newsroom check`. @returns 1 when something blocks, 2 when a file could not be read, else 0 */
export async function checkCommand(files: string[], options: CheckOptions, now: Date): Promise<number> {
  demandKnown(options.only)
  const sources = await Promise.all(options.sources.map(async (file) => ({ key: '', text: await contentsOf(file) })))
  const only = options.only.length ? options.only : undefined
  const checked: Checked[] = []
  let unread = 0
  for (const file of files) {
    try {
      const text = await contentsOf(file)
      for (const document of readDocuments(file, text)) {
        const facts = { ...document.facts, now: now.getTime(), sources: sources.length ? sources : null }
        checked.push({ name: document.name, document, text, report: runGate(gateInput(document.content, facts), { only }) })
      }
    } catch (error) {
      unread += 1
      say.complaint(`${file}: ${sentenceOf(error)}`)
    }
  }
  print(checked, files, options.as)
  return unread ? 2 : checked.some(({ report }) => report.blocked) ? 1 : 0
}

function print(checked: Checked[], files: string[], as: CheckOptions['as']): void {
  if (as === 'sarif') say.line(JSON.stringify(sarif(checked), null, 2))
  else if (as === 'json') {
    const [only] = checked
    const isOne = files.length === 1 && checked.length === 1 && only
    const told = isOne ? reportJson(only.report) : checked.map(({ name, report }) => ({ file: name, ...reportJson(report) }))
    say.line(JSON.stringify(told, null, 2))
  } else printLines(checked)
}

function printLines(checked: Checked[]): void {
  for (const { name, document, report } of checked) say.line(`${printReport(name, document.content.headline, report)}\n`)
  const blocked = checked.filter(({ report }) => report.blocked).length
  if (checked.length > 1) say.line(`${checked.length} articles read, ${blocked} blocked`)
}

async function contentsOf(file: string): Promise<string> {
  return file === '-' ? wholeText(process.stdin) : readFile(file, 'utf8')
}

function demandKnown(only: string[]): void {
  const unknown = only.find((id) => !rules.some((rule) => rule.id === id || rule.id.startsWith(`${id}-`)))
  if (unknown) throw new Refusal('unknown-rule', `There is no rule ${unknown}.`)
}

function sentenceOf(error: unknown): string {
  if (error instanceof ZodError) {
    const [issue] = error.issues
    return issue ? `${issue.path.join('.')}: ${issue.message}` : 'This cannot be read.'
  }
  if (error instanceof RangeError) return 'This is nested too deeply to be read.'
  if (!(error instanceof Error)) throw error
  if ('code' in error && error.code === 'ENOENT') return 'There is no such file.'
  if ('code' in error && error.code === 'EISDIR') return 'This is a folder.'
  return error.message
}
