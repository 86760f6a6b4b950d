'use client'
import { Select, Text } from '@mantine/core'
import { useState } from 'react'
import type { ArticleContent } from '#lib/articles/content.ts'
import { urls } from '#lib/urls.ts'
import { kindChoices } from '../rail/kind-choices.ts'
import { StepDialog } from '../steps/step-dialog.client.tsx'
import { useGateStep } from '../steps/use-gate-step.client.tsx'
import { useSteps } from '../steps/use-steps.client.ts'
import { useArticle, useScreen } from '../store/article-context.client.tsx'

/** Makes the article another kind, or moves it to another section, and says what becomes of its address. */
export function RefileDialog({ field }: { field: 'kind' | 'section' }) {
  const { props, choices } = useArticle()
  const { busy, take } = useSteps()
  const gate = useGateStep()
  const content = useScreen((state) => state.content)
  const [kind, setKind] = useState(content.kind)
  const [sectionId, setSection] = useState(content.sectionId)
  const isLive = props.article.status === 'live'
  const { refile } = props.actions
  const input = field === 'kind' ? { kind } : { sectionId }
  const done = field === 'kind' ? 'Its kind is changed.' : 'It is moved.'
  return (
    <StepDialog
      steps={['kind', 'section']}
      title={field === 'kind' ? 'Make this article another kind?' : 'Move this article to another section?'}
      text={isLive ? 'Readers see it so at once. It is in the history.' : 'Nothing is shown to readers yet.'}
      confirm={field === 'kind' ? 'Change it' : 'Move it'}
      isBusy={busy}
      isBlocked={isLive && gate.isBlocked}
      onConfirm={() => (isLive ? gate.send((word) => take(refile, { ...input, ...word }, done)) : take(refile, input, done))}
      checks={isLive ? gate.fields : undefined}
    >
      {(fault) => (
        <>
          {field === 'kind' ? (
            <Select
              label="Kind"
              data={kindChoices}
              value={kind}
              allowDeselect={false}
              onChange={(next) => next && setKind(next as ArticleContent['kind'])}
            />
          ) : (
            <Select
              label="Section"
              data={choices.sections.map(({ id, name }) => ({ value: id, label: name }))}
              value={sectionId}
              allowDeselect={false}
              error={fault('sectionId')}
              onChange={(next) => next && setSection(next)}
            />
          )}
          {field === 'section' && isLive ? <Redirect to={sectionId} /> : null}
        </>
      )}
    </StepDialog>
  )
}

function Redirect({ to }: { to: string }) {
  const { props, choices } = useArticle()
  const { sectionSlug, slug } = props.article
  const section = choices.sections.find(({ id }) => id === to)?.slug ?? sectionSlug
  if (section === sectionSlug) return null
  return (
    <Text fw={600} aria-live="polite">
      It goes to {urls.article({ section, slug })}. {urls.article({ section: sectionSlug, slug })} leads there for ever, and
      belongs to no other article any more.
    </Text>
  )
}
