'use client'
import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { normaliseUrl } from '#lib/references/normalise.ts'
import { fieldId } from '../fields/field-id.ts'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { AttachText } from './attach-text.client.tsx'
import { ShownText } from './shown-text.client.tsx'
import { textWords } from './text-words.ts'
import { useChangeText } from './use-source-texts.client.ts'
import './source-text.css'

/** The text of one source beside the rewrite, or of what the whole article was made from. */
export function SourceTextPanel({ sourceKey: key, passage }: { sourceKey: string; passage: string }) {
  const { store, props } = useArticle()
  const change = useChangeText()
  const reference = useScreen(({ content }) => content.references.find((each) => each.key === key))
  const kept = useScreen(({ texts }) => texts.find((each) => each.key === key))
  const [isReplacing, setReplacing] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const name = key === '' ? 'the article as a whole' : reference?.title || reference?.url || key
  const url = reference?.url ?? ''
  const isOfAnother = Boolean(kept?.url && url && normaliseUrl(kept.url) !== normaliseUrl(url))
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus(), [])
  const close = () => {
    store.set({ shownText: null })
    setTimeout(() => document.getElementById(fieldId(`texts.${key}`))?.focus(), 60)
  }
  const remove = async () => setProblem(await change({ method: 'DELETE', key }))
  return (
    <Stack gap="sm">
      <Button size="compact-sm" variant="default" className="source-text-back" ref={back} onClick={close}>
        Back to the references
      </Button>
      <Text component="h3" size="sm" fw={650} className="reference-title">
        {key === '' ? 'Source text of the article as a whole' : name}
      </Text>
      {kept && !isReplacing ? (
        <>
          <Text size="xs" c="dimmed">
            {textWords(kept, props.site.timeZone)}{' '}
            {kept.finalUrl && kept.finalUrl !== kept.url ? (
              <>
                The way led to{' '}
                <Anchor href={kept.finalUrl} target="_blank" rel="noopener noreferrer" size="xs">
                  {kept.finalUrl}
                </Anchor>
                .{' '}
              </>
            ) : null}
            SHA-256 <code>{kept.sha256.slice(0, 12)}</code>
          </Text>
          {isOfAnother ? (
            <Alert color="yellow" variant="light">
              This text was taken at another address than the reference has now, so nothing is compared with it. Replace it.
            </Alert>
          ) : null}
          <ShownText text={kept.text} passage={passage} name={name} />
          <Group gap="xs">
            <Button size="compact-sm" variant="default" onClick={() => setReplacing(true)}>
              Replace the text
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => void remove()}>
              Take it off
            </Button>
          </Group>
          {problem ? (
            <Text size="sm" c="red" role="alert">
              {problem}
            </Text>
          ) : null}
        </>
      ) : (
        <AttachText sourceKey={key} url={url} onDone={() => setReplacing(false)} />
      )}
      {isReplacing ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setReplacing(false)}>
          Keep the text that is there
        </Button>
      ) : null}
    </Stack>
  )
}
