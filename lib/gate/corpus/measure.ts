import { readdirSync, readFileSync } from 'node:fs'
import type { CheckedDocument } from '../check/checked-document.ts'
import { readMarkdown } from '../check/read-markdown.ts'
import type { GateFacts } from '../facts.ts'
import type { Finding } from '../finding.ts'
import { gateInput } from '../gate-input.ts'
import { runGate } from '../run-gate.ts'
import { type Plant, plants } from './plant-list.ts'

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

/** The clean articles of the corpus, as Markdown by their names. */
export function cleanTexts(): Map<string, string> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
  return new Map(names.map((name) => [name.replace(/\.md$/, ''), readFileSync(new URL(name, folder), 'utf8')]))
}

/** Every clean article with what the gate finds in it. */
export function readClean(): CleanArticle[] {
  return [...cleanTexts()].map(([name, text]) => ({ name, text, findings: findingsOf(readMarkdown(name, text)) }))
}

/** Pairs: the same article without and with its planted fault. @throws when a plant does not fit its article */
export function readPairs(isWanted: (plant: Plant) => boolean = () => true): Pair[] {
  const texts = cleanTexts()
  return plants.filter(isWanted).map((plant) => {
    const text = texts.get(plant.article) ?? ''
    const planted = plant.edits.reduce((whole, [was, is]) => {
      if (!was || !whole.includes(was)) throw new Error(`${plant.rule}: “${was.slice(0, 60)}” is not in ${plant.article}.`)
      return whole.replace(was, () => is)
    }, text)
    const ruled = (version: string) => findingsOf(readMarkdown(plant.article, version), plant.facts, [plant.rule])
    return { plant, before: ruled(text), after: ruled(planted) }
  })
}

/** Whether the rule says of the planted article what it does not say of the clean one. */
export function isFound({ before, after }: Pair): boolean {
  return after.some(({ fingerprint }) => !before.some((one) => one.fingerprint === fingerprint))
}

function findingsOf({ content, facts }: CheckedDocument, more: Partial<GateFacts> = {}, only?: string[]): Finding[] {
  return runGate(gateInput(content, { ...facts, now, ...more }), only ? { only } : {}).findings
}
