'use client'
import { Anchor, Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { linkWords } from './link-words.ts'
import { vouchFor } from './use-link-states.client.ts'

/** Whether the page behind a reference is there; an editor who opened it can say so. */
export function LinkState({ url, name }: { url: string; name: string }) {
  const { store, props } = useArticle()
  const link = useScreen(({ links }) => links?.byUrl[url])
  const isOn = useScreen(({ links }) => links?.isOn)
  const [problem, setProblem] = useState<string | null>(null)
  if (isOn === undefined || (!isOn && !link)) return null
  const isSure = link?.state === 'alive' && !link.strikes
  return (
    <>
      <Text size="xs" c="dimmed">
        {link ? linkWords(link, props.site.timeZone) : 'Not looked at yet.'}{' '}
        {link?.movedTo ? (
          <Anchor href={link.movedTo} target="_blank" rel="noopener noreferrer" size="xs">
            {link.movedTo}
          </Anchor>
        ) : null}
      </Text>
      {props.account.mayFetch && link && !isSure ? (
        <Button
          size="compact-xs"
          variant="default"
          aria-label={`I opened ${name}`}
          onClick={() => void vouchFor(store, url).then(setProblem)}
        >
          I opened it
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
