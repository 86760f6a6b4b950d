'use client'
import { Button, Text, Textarea } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { idle } from '#lib/action-state.ts'
import { isoMoment, showMoment } from '#lib/dates.ts'
import type { ReviewLine } from '#lib/reviews/review.ts'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { reach } from '../store/refuse.ts'
import './review-thread.css'

/** What was said about an article between those who write and those who let out, and a field to answer in. */
export function ReviewThread() {
  const { props } = useArticle()
  const { thread, assignee, approval, maySay } = props.review
  const { status } = props.article
  const isChanged = useScreen(({ content, saved, version }) => content !== saved || (version ?? 0) > (props.article.version ?? 0))
  if (!thread.length) return null
  const isValid = approval?.isOfThisText && !isChanged
  return (
    <details className="review-thread" open={status === 'draft' || status === 'review'}>
      <summary>
        Review: {thread.length === 1 ? '1 note' : `${thread.length} notes`}
        {status === 'review' ? `. ${assignee ? `Waits for ${assignee.name}` : 'Waits for any editor'}` : ''}
        {approval ? `. ${approvalWords(approval.by, isValid ?? false)}` : ''}
      </summary>
      <ol>
        {thread.map((line) => (
          <li key={line.id}>
            <p className="review-who">
              {whoDid(line)} <time dateTime={isoMoment(line.at)}>{showMoment(line.at, props.site.timeZone)}</time>
            </p>
            {line.note ? <p className="review-note">{line.note}</p> : null}
          </li>
        ))}
      </ol>
      {maySay ? <Answer /> : null}
    </details>
  )
}

function approvalWords(by: string | null, isValid: boolean): string {
  const who = by ?? 'somebody'
  return isValid ? `Approved by ${who}` : `${who} approved an earlier text; this one is not approved`
}

function whoDid({ act, by, to }: ReviewLine): string {
  const who = by ?? 'Somebody who has left'
  const words = {
    submit: to ? `submitted it to ${to}` : 'submitted it',
    assign: to ? `gave it to ${to} to read` : 'left it to any editor',
    return: 'sent it back',
    approve: 'approved the text',
    say: 'wrote',
  }
  return `${who} ${words[act]}`
}

function Answer() {
  const { props } = useArticle()
  const router = useRouter()
  const [note, setNote] = useState('')
  const [fault, setFault] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const answer = await reach(() => props.actions.say(idle, { id: props.article.id, note }))
    setBusy(false)
    if (answer.status !== 'done') return setFault(answer.fields?.note ?? answer.message)
    setFault(undefined)
    setNote('')
    router.refresh()
  }
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Textarea label="Answer" autosize value={note} error={fault} onChange={(event) => setNote(event.currentTarget.value)} />
      <Button type="submit" size="sm" variant="default" mt="xs" loading={isBusy}>
        Add to the thread
      </Button>
      <Text size="xs" c="dimmed" mt={4}>
        Only the newsroom reads this.
      </Text>
    </form>
  )
}
