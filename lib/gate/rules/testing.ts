import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ArticleContent, type ArticleContentInput, articleContent } from '../../articles/content.ts'
import { markdownToBody } from '../../interchange/markdown-to-body.ts'
import { isFound, readPairs } from '../corpus/measure.ts'
import type { GateFacts } from '../facts.ts'
import type { Finding } from '../finding.ts'
import { gateInput } from '../gate-input.ts'
import type { Group } from '../rule.ts'
import { rules } from '../rules.ts'
import { runGate } from '../run-gate.ts'

const now = Date.UTC(2026, 4, 10)

/** A story with a text in Markdown. */
export function story(markdown: string, fields: Partial<ArticleContentInput> = {}): ArticleContent {
  return articleContent.parse({
    sectionId: 'world',
    headline: 'Norrvik opens its harbour',
    ...fields,
    body: markdownToBody(markdown),
  })
}

export const gazette = {
  ...{
    key: 'gaz-1',
    kind: 'web' as const,
    url: 'https://www.norrvik-gazette.se/2026/05/01/harbour-opens',
    title: 'Harbour opens',
  },
  ...{ publisher: 'Norrvik Gazette', author: '', published: '2026-05-01', accessed: '2026-05-02', archive: '', note: '' },
}

/** What one rule says of a story. */
export function ask(
  rule: string,
  content: ArticleContent,
  facts: Partial<Omit<GateFacts, 'site'>> & { site?: Partial<GateFacts['site']> } = {},
): Finding[] {
  return runGate(gateInput(content, { now, ...facts }), { only: [rule] }).findings
}

/** One test for each planted fault of a group: it is found in the planted article, and not in the clean one. */
export function testPairs(group: Group): void {
  const ids = new Set(rules.filter((rule) => rule.group === group).map(({ id }) => id))
  for (const pair of readPairs((plant) => ids.has(plant.rule))) {
    const { plant, before } = pair
    const change = plant.edits.at(-1)?.[1].replace(/\s+/g, ' ').slice(0, 60)
    test(`${plant.rule} finds “${change}” in ${plant.article}`, () => {
      assert.ok(isFound(pair))
      assert.deepEqual(
        before.filter(({ severity }) => severity !== 'I'),
        [],
      )
    })
  }
}
