'use client'
import { Button, Popover, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { placeName } from '../checks/place-name.ts'
import { useFindings } from '../checks/use-findings.client.ts'
import { useScreen } from '../store/article-context.client.tsx'
import { citedShare, measureText } from './measure-text.ts'
import { openItems } from './open-items.ts'
import { WritingFocus } from './writing-focus.client.tsx'
import './writing.css'

const pauseMs = 600

/** Under the text: how long it is, how well it is cited, and what is still open in it. */
export function WritingLine() {
  const [content] = useDebouncedValue(
    useScreen((state) => state.content),
    pauseMs,
  )
  const { body, language } = content
  const { words, minutes } = useMemo(() => measureText(body, language), [body, language])
  const share = citedShare(useScreen(({ checks }) => checks.report?.coverage))
  return (
    <div className="writing-line">
      <Text component="p" size="sm" c="dimmed">
        {`${words.toLocaleString('en')} ${words === 1 ? 'word' : 'words'}`}
        {minutes ? ` · ${minutes} min to read` : ''}
        {share?.factual ? ` · ${share.cited} of ${share.factual} factual paragraphs cited` : ''}
      </Text>
      <OpenItems content={content} />
      <WritingFocus />
    </div>
  )
}

function OpenItems({ content }: { content: Parameters<typeof openItems>[0] }) {
  const { go } = useFindings()
  const items = useMemo(() => openItems(content), [content])
  const [isOpen, setOpen] = useState(false)
  if (!items.length) return null
  return (
    <Popover opened={isOpen} onChange={setOpen} position="top-start" withinPortal shadow="md" trapFocus>
      <Popover.Target>
        <Button size="compact-sm" variant="light" color="orange" onClick={() => setOpen(!isOpen)}>
          {items.length === 1 ? '1 open item' : `${items.length} open items`}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm" fw={600}>
          To be found out before it can be published
        </Text>
        <ul className="open-items" aria-label="Open items">
          {items.map((item) => (
            <li key={`${item.path} ${item.start}`}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false)
                  go(item)
                }}
              >
                <span>{item.says}</span> <small>{placeName(item.path, content)}</small>
              </button>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}
