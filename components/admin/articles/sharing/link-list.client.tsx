'use client'
import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { idle } from '#lib/action-state.ts'
import { isoMoment, showMoment } from '#lib/dates.ts'
import type { PreviewLink } from '#lib/previews/schema.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { reach } from '../store/refuse.ts'
import './sharing.css'

const words = { open: 'Open until', expired: 'Closed since', revoked: 'Revoked; would have been open until' }

interface Props {
  links: PreviewLink[]
  onRevoked: (id: string) => void
}

/** The links that were made, and whether they still lead anywhere. */
export function LinkList({ links, onRevoked }: Props) {
  const { props } = useArticle()
  const [busy, setBusy] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const revoke = async (link: string) => {
    setBusy(link)
    const answer = await reach(() => props.actions.revokeLink(idle, { id: props.article.id, link }))
    setBusy(undefined)
    setProblem(answer.status === 'done' ? undefined : answer.message)
    if (answer.status === 'done') onRevoked(link)
  }
  if (!links.length) return <Text size="sm">No link was made yet.</Text>
  return (
    <section aria-label="Links">
      <ul className="link-list">
        {links.map(({ id, name, by, expiresAt, state }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong>
              <p>
                {words[state]} <time dateTime={isoMoment(expiresAt)}>{showMoment(expiresAt, props.site.timeZone)}</time>
                {by ? `, made by ${by}` : ''}
              </p>
            </div>
            {state === 'open' ? (
              <Button
                size="compact-sm"
                variant="default"
                loading={busy === id}
                aria-label={`Revoke the link for ${name}`}
                onClick={() => void revoke(id)}
              >
                Revoke
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {problem ? (
        <Text size="sm" c="red" role="alert">
          {problem}
        </Text>
      ) : null}
    </section>
  )
}
