'use client'
import { Anchor, Button, Group, Text } from '@mantine/core'
import type { Reference } from '#lib/articles/content.ts'
import { hostOf } from '#lib/references/normalise.ts'
import { fieldId } from '../fields/field-id.ts'
import { ArchiveCopy } from '../links/archive-copy.client.tsx'
import { LinkState } from '../links/link-state.client.tsx'
import { useScreen } from '../store/article-context.client.tsx'
import { SourceTextButton } from '../texts/source-text-button.client.tsx'
import { useReferenceDialog } from './reference-dialogs.client.tsx'
import { RemoveReference } from './remove-reference.client.tsx'

interface Props {
  reference: Reference
  index: number
  number: number | null
  uses: number
}

/** One source of the list: its number, what it is, how often it is leaned on. */
export function ReferenceLine({ reference, index, number, uses }: Props) {
  const { editReference } = useReferenceDialog()
  const { key, title, publisher, author, published, url } = reference
  const name = title || url || key
  const host = hostOf(url)
  const fault = useScreen(({ errors }) => Object.entries(errors).find(([path]) => path.startsWith(`references.${index}.`))?.[1])
  return (
    <li id={fieldId(`references.${index}`)} tabIndex={-1}>
      <span className="reference-number">{number ?? '–'}</span>
      <div>
        <Text size="sm" fw={600} className="reference-title">
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {[publisher === host ? '' : publisher, author, published].filter(Boolean).join(' · ')}
        </Text>
        {url ? (
          <Anchor href={url} target="_blank" rel="noopener noreferrer" size="xs">
            {host || url}
          </Anchor>
        ) : null}
        {url ? <LinkState url={url} name={name} /> : null}
        {url ? <ArchiveCopy url={url} name={name} /> : null}
        {fault ? (
          <Text size="sm" c="red" role="alert">
            {fault}
          </Text>
        ) : null}
        <Group gap={4} mt={2}>
          <Text size="xs" c={uses ? undefined : 'dimmed'} mr="xs">
            {said(uses)}
          </Text>
          <Button size="compact-xs" variant="default" onClick={() => editReference(reference)} aria-label={`Change ${name}`}>
            Change
          </Button>
          <SourceTextButton sourceKey={key} name={name} />
          <RemoveReference reference={reference} uses={uses} />
        </Group>
      </div>
    </li>
  )
}

function said(uses: number): string {
  if (uses === 0) return 'Not cited yet'
  return uses === 1 ? 'Used once' : `Used ${uses} times`
}
