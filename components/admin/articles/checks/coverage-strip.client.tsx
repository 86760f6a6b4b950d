'use client'
import { Text } from '@mantine/core'
import type { Coverage } from '#lib/gate/finding.ts'
import { useScreen } from '../store/article-context.client.tsx'
import { placeName } from './place-name.ts'
import { useFindings } from './use-findings.client.ts'

const states = {
  cited: { sign: '●', says: 'cited' },
  attributed: { sign: '◐', says: 'attributed in words' },
  exempt: { sign: '–', says: 'claims nothing that needs a source' },
  bare: { sign: '○', says: 'without a source' },
} as const

/** How each paragraph stands to its sources, in the order of the text: a button leads there. */
export function CoverageStrip({ coverage }: { coverage: Coverage[] }) {
  const { go } = useFindings()
  const content = useScreen((state) => state.content)
  if (!coverage.length) return null
  const count = (state: Coverage['state']) => coverage.filter((each) => each.state === state).length
  const counted = (Object.keys(states) as Coverage['state'][]).filter((state) => count(state) > 0)
  return (
    <section aria-labelledby="coverage-h">
      <Text id="coverage-h" component="h3" size="sm" fw={600}>
        Paragraphs and their sources
      </Text>
      <div className="coverage-strip">
        {coverage.map(({ path, state }) => (
          <button
            key={path}
            type="button"
            className={`coverage coverage-${state}`}
            aria-label={`${placeName(path, content)}: ${states[state].says}`}
            title={`${placeName(path, content)}: ${states[state].says}`}
            onClick={() => go({ path, start: 0, end: 0 })}
          >
            {states[state].sign}
          </button>
        ))}
      </div>
      <Text size="xs" c="dimmed">
        {counted.map((state) => `${states[state].sign} ${count(state)} ${states[state].says}`).join(' · ')}
      </Text>
    </section>
  )
}
