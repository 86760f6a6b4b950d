import { contentHash } from '../articles/canonical.ts'
import { sha256 } from '../ids.ts'
import { coverageOf } from './coverage.ts'
import type { Finding, Hit, Report } from './finding.ts'
import type { GateInput } from './gate-input.ts'
import { readable } from './line.ts'
import { type Reading, readArticle } from './reading.ts'
import type { Rule } from './rule.ts'
import { rules as allRules } from './rules.ts'
import { ruleset } from './ruleset.ts'
import { gravity, isBlocking, milder, type Severity } from './severity.ts'
import { normalise } from './text/normalise.ts'

export interface GateOptions {
  /** Only rules of these ids, or of ids that begin so: `LEAK`, `REF-11`. */
  only?: string[]
  /** Only what is asked on every save. */
  onSave?: boolean
  /** How the house grades single rules; what cannot be overridden stays as it is. */
  severities?: Record<string, Severity>
}

/** Reads an article against every rule. Pure: the same input and ruleset give the same report, byte for byte. */
export function runGate(input: GateInput, options: GateOptions = {}): Report {
  const reading = readArticle(input)
  const wanted = allRules.filter((rule) => isWanted(rule, options))
  const notAsked = wanted.filter(({ needs = [] }) => needs.some((fact) => isUnknown(input.facts[fact])))
  const asked = wanted.filter((rule) => !notAsked.includes(rule))
  const findings = asked.flatMap((rule) => [...rule.find(reading)].map((hit) => toFinding(rule, hit, reading, options)))
  const sorted = inReadingOrder(findings, reading)
  return {
    ruleset,
    contentHash: contentHash(input.content),
    blocked: sorted.some(({ severity }) => isBlocking(severity)),
    findings: sorted,
    notAsked: notAsked.map(({ id }) => id),
    asked: asked.length,
    coverage: coverageOf(reading),
  }
}

function isWanted({ id, stage }: Rule, { only, onSave }: GateOptions): boolean {
  if (onSave && stage !== 's') return false
  return !only || only.some((start) => id === start || id.startsWith(`${start}-`))
}

function isUnknown(fact: unknown): boolean {
  return fact === null || fact === undefined
}

function toFinding(rule: Rule, hit: Hit, reading: Reading, { severities }: GateOptions): Finding {
  const text = hit.line?.text ?? ''
  const start = wholeFrom(text, hit.start ?? 0)
  const end = wholeTo(text, hit.end ?? text.length)
  const excerpt = (hit.excerpt ?? shortened(readable(text.slice(start, end)))).toWellFormed()
  const path = hit.line?.path ?? hit.path ?? ''
  const own = hit.line && hit.instead !== undefined ? [{ path: hit.line.path, start, end, replacement: hit.instead }] : []
  const suggestions = hit.everywhere ?? own
  const data = {
    ...hit.data,
    ...(hit.changes ? { changes: hit.changes } : {}),
    ...(suggestions.length ? { suggestions } : {}),
  }
  return {
    ...{
      rule: rule.id,
      severity: gradeOf(rule, hit, severities),
      path,
      start,
      end,
      excerpt,
      message: hit.message.toWellFormed(),
    },
    ...{
      fix: hit.fix ?? rule.fix,
      data,
      fingerprint: sha256([rule.id, normalise(excerpt), nearestKey(hit, reading)].join('\n')),
    },
  }
}

// A place never cuts a letter in two that takes two units.
function wholeFrom(text: string, at: number): number {
  return isPair(text, at) ? at - 1 : at
}

function wholeTo(text: string, at: number): number {
  return isPair(text, at) ? at + 1 : at
}

function isPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, at - 1), at + 1))
}

function gradeOf({ id, severity, demoted }: Rule, hit: Hit, severities: GateOptions['severities']): Severity {
  const own = hit.severity ?? severity
  const measured = demoted && own !== 'E!' ? milder(own, demoted.to) : own
  return measured === 'E!' ? measured : (severities?.[id] ?? measured)
}

// The citation after the place, or the last one before it: two like sentences with different sources are two findings.
function nearestKey({ line, end = 0, path }: Hit, { references }: Reading): string {
  if (!line) return references[Number(/^references\.(\d+)/.exec(path ?? '')?.[1] ?? -1)]?.key ?? path ?? ''
  const cite = line.cites.find(({ at }) => at >= end - 1) ?? line.cites.at(-1)
  return cite?.items[0]?.key ?? ''
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200).toWellFormed().trimEnd()}…` : text
}

function inReadingOrder(findings: Finding[], { lines }: Reading): Finding[] {
  const places = new Map(lines.map(({ path }, index) => [path, index]))
  const placeOf = ({ path }: Finding) => places.get(path) ?? lines.length
  return findings.sort(
    (a, b) =>
      gravity(b.severity) - gravity(a.severity) ||
      placeOf(a) - placeOf(b) ||
      a.start - b.start ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
      (a.path < b.path ? -1 : 1),
  )
}
