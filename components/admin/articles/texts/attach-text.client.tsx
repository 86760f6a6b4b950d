'use client'
import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useArticle } from '../store/article-context.client.tsx'
import { useChangeText } from './use-source-texts.client.ts'

interface Props {
  sourceKey: string
  url: string
  onDone: () => void
}

/** Where the text of a source is pasted, or fetched from its address. */
export function AttachText({ sourceKey: key, url, onDone }: Props) {
  const { props } = useArticle()
  const change = useChangeText()
  const [text, setText] = useState('')
  const [busy, setBusy] = useState<'paste' | 'fetch' | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const run = async (what: 'paste' | 'fetch') => {
    setBusy(what)
    const trouble = await change(what === 'paste' ? { method: 'POST', key, url, text } : { method: 'PUT', key, url })
    setBusy(null)
    setProblem(trouble)
    if (!trouble) onDone()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    void run('paste')
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <Textarea
          label="Text of the source"
          description="Only the desk sees it. Names, figures, dates and quotations are compared with it."
          autosize
          minRows={6}
          maxRows={18}
          value={text}
          error={problem}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group gap="sm">
          <Button type="submit" size="xs" loading={busy === 'paste'} disabled={busy === 'fetch'}>
            Keep the text
          </Button>
          {url && props.account.mayFetch ? (
            <Button
              size="xs"
              variant="default"
              loading={busy === 'fetch'}
              disabled={busy === 'paste'}
              onClick={() => void run('fetch')}
            >
              Fetch it from the address
            </Button>
          ) : null}
        </Group>
        {busy === 'fetch' ? (
          <Text size="sm" role="status">
            Fetching the page. This may take half a minute.
          </Text>
        ) : null}
      </Stack>
    </form>
  )
}
