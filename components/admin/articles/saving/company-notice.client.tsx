'use client'
import { Alert, Button, Group } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Company } from '#lib/presence/company.ts'
import { urls } from '#lib/urls.ts'
import { whyFixed } from '../steps/why-fixed.ts'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { isDirty } from '../store/article-store.ts'
import { callDesk } from './call-desk.ts'
import { meetCompany } from './meet-company.ts'

/** Who else is in this article and since when; and, where another is writing, the way to take it over. */
export function CompanyNotice() {
  const { props } = useArticle()
  const { others, lock } = useScreen(({ saving }) => saving.company)
  const held = useScreen(({ saving }) => (saving.trouble?.kind === 'held' ? saving.trouble.text : ''))
  const isUnsaved = useScreen(isDirty)
  const mayWrite = whyFixed(props.article) === null
  const since = (at: number) =>
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: props.site.timeZone }).format(at)
  if (lock && !lock.isMine)
    return (
      <Alert color="yellow" variant="light" role="alert" title={held || `${lock.name} is writing in this article.`}>
        <Group justify="space-between" gap="sm">
          <span>
            Since {since(lock.since)}.{' '}
            {isUnsaved
              ? 'What you typed is kept in this browser, and is saved when they stop or you take over.'
              : 'You can read along; only one person’s text is saved at a time.'}
          </span>
          {mayWrite ? <TakeOver /> : null}
        </Group>
      </Alert>
    )
  if (others.length === 0) return null
  const names = others.map(({ name, since: at }) => `${name} (since ${since(at)})`)
  return (
    <p className="company" role="status">
      Also here: {new Intl.ListFormat('en-GB').format(names)}
    </p>
  )
}

function TakeOver() {
  const { store, props } = useArticle()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const { id } = props.article
  const takeOver = async () => {
    setBusy(true)
    const answer = await callDesk<Company>({ method: 'PUT', url: urls.api.presence(), input: { id } })
    setBusy(false)
    if (answer.result) {
      meetCompany(store, answer.result)
      // What the other saved last is shown, unless something was typed here: then the two are put together by the next save.
      if (props.article.version !== null) router.refresh()
      else if (!isDirty(store.get())) window.location.assign(urls.admin.article(id))
    } else
      store.set({
        notice: { tone: 'refused', text: answer.message ?? 'The server could not be reached. Try again in a moment.' },
      })
  }
  return (
    <Button size="compact-sm" variant="default" loading={isBusy} onClick={() => void takeOver()}>
      Take over
    </Button>
  )
}
