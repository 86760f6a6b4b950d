import { readFileSync, writeFileSync } from 'node:fs'
import { catalogue } from '#lib/gate/catalogue.ts'
import { readDocuments } from '#lib/gate/check/read-documents.ts'
import { isFound, readClean, readPairs } from '#lib/gate/corpus/measure.ts'
import { gateInput } from '#lib/gate/gate-input.ts'
import { rules } from '#lib/gate/rules.ts'
import { runGate } from '#lib/gate/run-gate.ts'
import { say } from '#lib/say.ts'

// How the gate does on its corpus, by rule; with a file of real articles, how many of them each rule speaks of.
//   npm run gate:corpus                     prints the table
//   npm run gate:corpus -- FILE             and measures the articles of an interchange file
//   npm run gate:corpus -- [FILE] --write   and writes lib/gate/README.md
const args = process.argv.slice(2)
const file = args.find((arg) => !arg.startsWith('--'))
const gate = new URL('../lib/gate/', import.meta.url)

const clean = readClean()
const pairs = readPairs()
const real = file ? measure(file) : null
if (real && args.includes('--write'))
  writeFileSync(new URL('corpus/real-shares.json', gate), `${JSON.stringify(real, null, 2)}\n`)

say.line(
  `${'rule'.padEnd(9)}${'planted'.padStart(9)}${'found'.padStart(7)}${'clean'.padStart(7)}  ${real ? `of ${real.articles} real articles` : ''}`,
)
for (const { id } of rules) {
  const own = pairs.filter(({ plant }) => plant.rule === id)
  const found = own.filter(isFound)
  const alarms = clean.filter(({ findings }) => findings.some(({ rule }) => rule === id)).length
  const shares = Object.entries(real?.shares[id] ?? {}).map(([severity, share]) => `${severity} ${share.toFixed(1)} %`)
  say.line(
    `${id.padEnd(9)}${String(own.length).padStart(9)}${String(found.length).padStart(7)}${String(alarms).padStart(7)}  ${shares.join(', ')}`,
  )
}
const missed = pairs.filter((pair) => !isFound(pair))
say.line(
  `${pairs.length - missed.length} of ${pairs.length} planted faults found; ${clean.length} clean articles, ${clean.filter(({ findings }) => findings.some(({ severity }) => severity.startsWith('E'))).length} blocked`,
)
if (args.includes('--write')) writeFileSync(new URL('README.md', gate), catalogue())
process.exitCode = missed.length ? 1 : 0

function measure(path: string) {
  const documents = readDocuments(path, readFileSync(path, 'utf8'))
  const now = Date.UTC(2026, 10, 24)
  const counts = new Map<string, Map<string, number>>()
  for (const { content, facts } of documents) {
    const { findings } = runGate(gateInput(content, { ...facts, now }))
    for (const key of new Set(findings.map(({ rule, severity }) => `${rule} ${severity}`))) {
      const [rule = '', severity = ''] = key.split(' ')
      const own = counts.get(rule) ?? new Map<string, number>()
      counts.set(rule, own.set(severity, (own.get(severity) ?? 0) + 1))
    }
  }
  const share = (count: number) => Math.round((1000 * count) / documents.length) / 10
  const shares = Object.fromEntries(
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, own]) => [rule, Object.fromEntries([...own].sort().map(([severity, count]) => [severity, share(count)]))]),
  )
  return { articles: documents.length, shares }
}
