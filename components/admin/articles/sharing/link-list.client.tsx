'use client'
import { Button, Text } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { idle } from '#lib/action-state.ts'
import { isoMoment, showMoment } from '#lib/dates.ts'
import { useArticle } from '../store/article-context.client.tsx'
import { reach } from '../store/refuse.ts'
import './sharing.css'

const words = { open: 'Open until', expired: 'Closed since', revoked: 'Revoked; would have been open until' }

/** The links that were made, and whether they still lead anywhere. */
export function LinkList() {
  const { props } = useArticle()
  const router = useRouter()
  const [busy, setBusy] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const revoke = async (link: string) => {
    setBusy(link)
    const answer = await reach(() => props.actions.revokeLink(idle, { id: props.article.id, link }))
    setBusy(undefined)
    setProblem(answer.status === 'done' ? undefined : answer.message)
    router.refresh()
  }
  if (!props.links.length) return <Text size="sm">No link was made yet.</Text>
  return (
    <section aria-label="Links">
      <ul className="link-list">
        {props.links.map(({ id, name, by, expiresAt, state }) => (
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
