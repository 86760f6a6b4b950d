'use client'
import { Button, Menu } from '@mantine/core'
import { useState } from 'react'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { DuplicateDialog } from './duplicate-dialog.client.tsx'
import { RefileDialog } from './refile-dialog.client.tsx'

type Verb = 'duplicate' | 'kind' | 'section'

/** What is done to an article now and then. */
export function MoreMenu() {
  const { props } = useArticle()
  const [chosen, setChosen] = useState<Verb | null>(null)
  const isSaved = useScreen(({ version }) => version !== null)
  const { status, may } = props.article
  const mayRefile = status === 'live' ? may.publish : may.revise && (status === 'draft' || status === 'review')
  const close = () => setChosen(null)
  if (!isSaved) return null
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button size="sm" variant="default">
            More
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setChosen('duplicate')}>Duplicate</Menu.Item>
          {mayRefile ? <Menu.Item onClick={() => setChosen('kind')}>Change its kind</Menu.Item> : null}
          {mayRefile ? <Menu.Item onClick={() => setChosen('section')}>Move to another section</Menu.Item> : null}
        </Menu.Dropdown>
      </Menu>
      {chosen === 'duplicate' ? <DuplicateDialog onClose={close} /> : null}
      {chosen === 'kind' || chosen === 'section' ? <RefileDialog field={chosen} onClose={close} /> : null}
    </>
  )
}
