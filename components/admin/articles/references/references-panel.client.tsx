'use client'
import { Stack, Text } from '@mantine/core'
import { useField, useScreen } from '../store/article-context.client.tsx'
import { SourceTextButton } from '../texts/source-text-button.client.tsx'
import { SourceTextPanel } from '../texts/source-text-panel.client.tsx'
import { AddReference } from './add-reference.client.tsx'
import { ReferenceLine } from './reference-line.client.tsx'
import { numberOf, useNumbering } from './use-numbering.client.ts'
import './references.css'

/** The sources of the article, in the order and with the numbers that readers will see. */
export function ReferencesPanel() {
  const [references] = useField('references')
  const numbering = useNumbering()
  const shown = useScreen(({ shownText }) => shownText)
  const isOff = useScreen(({ links }) => links?.isOn === false)
  const known = new Set(references.map(({ key }) => key))
  const lost = [...numbering.uses.keys()].filter((key) => !known.has(key))
  if (shown) return <SourceTextPanel key={shown.key} sourceKey={shown.key} passage={shown.passage} />
  return (
    <Stack gap="md">
      <AddReference />
      {lost.length ? (
        <Text c="red" size="sm" role="alert">
          The text cites {lost.map((key) => `“${key}”`).join(', ')}, which {lost.length === 1 ? 'is' : 'are'} not in this list.
        </Text>
      ) : null}
      {references.length ? (
        <ol className="reference-list" aria-label="References of this article">
          {numbering.keys.flatMap((key) => {
            const index = references.findIndex((reference) => reference.key === key)
            const reference = references[index]
            const uses = numbering.uses.get(key) ?? 0
            return reference
              ? [<ReferenceLine key={key} reference={reference} index={index} number={numberOf(numbering, key)} uses={uses} />]
              : []
          })}
        </ol>
      ) : (
        <Text c="dimmed" size="sm">
          No source yet. Paste the address of the first one, then cite it in the text by typing “[”.
        </Text>
      )}
      {isOff ? (
        <Text size="xs" c="dimmed">
          Links are not checked here. An administrator can switch it on under “Checks”.
        </Text>
      ) : null}
      <Text size="xs" c="dimmed">
        What the whole article was made from, such as an agency’s report:{' '}
        <SourceTextButton sourceKey="" name="the article as a whole" />
      </Text>
    </Stack>
  )
}
