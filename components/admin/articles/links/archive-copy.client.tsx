'use client'
import { Anchor, Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { copyWords } from './copy-words.ts'
import { askForCopy } from './use-copies.client.ts'

/** Whether an archive keeps a copy of the page behind a reference; an editor can ask for one. */
export function ArchiveCopy({ url, name }: { url: string; name: string }) {
  const { store, props } = useArticle()
  const copy = useScreen(({ copies }) => copies?.byUrl[url])
  const isOn = useScreen(({ copies }) => copies?.isOn)
  const [problem, setProblem] = useState<string | null>(null)
  const [isAsking, setAsking] = useState(false)
  if (!isOn && !copy) return null
  const mayAsk = isOn && props.account.mayFetch && (!copy || copy.state === 'failed' || copy.state === 'saved')
  const asking = async () => {
    setAsking(true)
    setProblem(await askForCopy(store, url))
    setAsking(false)
  }
  return (
    <>
      {copy ? (
        <Text size="xs" c="dimmed" role="status">
          {copyWords(copy, props.site.timeZone)}{' '}
          {copy.copy ? (
            <Anchor href={copy.copy} target="_blank" rel="noopener noreferrer" size="xs">
              Open the copy
            </Anchor>
          ) : null}
        </Text>
      ) : null}
      {mayAsk ? (
        <Button
          size="compact-xs"
          variant="default"
          loading={isAsking}
          aria-label={`${askWords(copy?.state)}: ${name}`}
          onClick={() => void asking()}
        >
          {askWords(copy?.state)}
        </Button>
      ) : null}
      {problem ? (
        <Text size="sm" c="red" role="alert">
          {problem}
        </Text>
      ) : null}
    </>
  )
}

function askWords(state: string | undefined): string {
  if (state === 'saved') return 'Save again to the archive'
  return state === 'failed' ? 'Try the archive again' : 'Save to the archive'
}
