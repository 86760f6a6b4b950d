import { readdirSync, readFileSync } from 'node:fs'
import type { CheckedDocument } from '../check/checked-document.ts'
import { readMarkdown } from '../check/read-markdown.ts'
import type { GateFacts } from '../facts.ts'
import type { Finding } from '../finding.ts'
import { gateInput } from '../gate-input.ts'
import { runGate } from '../run-gate.ts'
import { type Plant, plants } from './plants.ts'

const folder = new URL('./clean/', import.meta.url)
const now = Date.UTC(2026, 10, 24)

export interface CleanArticle {
  name: string
  text: string
  findings: Finding[]
}

export interface Pair {
  plant: Plant
  /** What the rule says of the article before the fault is planted, and after. */
  before: Finding[]
  after: Finding[]
}

/** Every clean article of the corpus with what the gate finds in it. */
export function readClean(): CleanArticle[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
  return names.map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    return { name: name.replace(/\.md$/, ''), text, findings: findingsOf(readMarkdown(name, text)) }
  })
}

/** Every pair: the same article without and with its planted fault. @throws when a plant does not fit its article */
export function readPairs(clean: CleanArticle[]): Pair[] {
  return plants.map((plant) => {
    const text = clean.find(({ name }) => name === plant.article)?.text ?? ''
    const planted = plant.edits.reduce((whole, [was, is]) => {
      if (!was || !whole.includes(was)) throw new Error(`${plant.rule}: “${was.slice(0, 60)}” is not in ${plant.article}.`)
      return whole.replace(was, () => is)
    }, text)
    const ruled = (version: string) =>
      findingsOf(readMarkdown(plant.article, version), plant.facts).filter(({ rule }) => rule === plant.rule)
    return { plant, before: ruled(text), after: ruled(planted) }
  })
}

function findingsOf({ content, facts }: CheckedDocument, more: Partial<GateFacts> = {}): Finding[] {
  return runGate(gateInput(content, { ...facts, now, ...more })).findings
}
