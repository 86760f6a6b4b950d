'use client'
import { Alert, Anchor, Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { urls } from '#lib/urls.ts'
import { CopyAddress } from '../publishing/copy-address.client.tsx'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { useSteps } from './use-steps.client.ts'

// Time for a dialogue to close and give the focus back to its button, which the step may have taken away.
const afterDialogue = 400

/** What was said last about the whole article. It stays in sight however far down its author is. */
export function LastWord() {
  const { store, props } = useArticle()
  const notice = useScreen((state) => state.notice)
  const { status, isTrashed, may, sectionSlug, slug } = props.article
  const { busy, takeAtOnce } = useSteps()
  const said = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the buttons change with the status, and with them goes the focus
  useEffect(() => {
    if (!notice) return
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) said.current?.focus({ preventScroll: true })
    }, afterDialogue)
    return () => clearTimeout(timer)
  }, [notice, status, isTrashed])
  return (
    <div className="notices" aria-live="polite">
      {notice ? (
        <Alert
          ref={said}
          tabIndex={-1}
          color={notice.tone === 'done' ? 'teal' : 'red'}
          variant="light"
          withCloseButton
          closeButtonLabel="Close this message"
          onClose={() => store.set({ notice: null })}
          {...(notice.tone === 'refused' ? { role: 'alert' } : {})}
        >
          {notice.text}{' '}
          {notice.links?.map(({ href, label }) => (
            <span key={href}>
              <Anchor href={href} inherit>
                {label || 'Without a headline'}
              </Anchor>{' '}
            </span>
          ))}
          {notice.tone === 'done' && status === 'live' ? (
            <Anchor href={urls.article({ section: sectionSlug, slug })} target="_blank" inherit>
              See it as a reader
            </Anchor>
          ) : null}{' '}
          {notice.tone === 'done' && status === 'live' ? (
            <CopyAddress address={props.site.origin + urls.article({ section: sectionSlug, slug })} />
          ) : null}
          {notice.tone === 'done' && isTrashed && may.discard ? (
            <Button
              size="compact-sm"
              variant="default"
              loading={busy}
              onClick={() => void takeAtOnce(props.actions.takeOut, {}, 'Taken out of the trash.')}
            >
              Undo
            </Button>
          ) : null}
        </Alert>
      ) : null}
    </div>
  )
}
