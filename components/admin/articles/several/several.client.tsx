'use client'
import { Button, Modal, Text } from '@mantine/core'
import { type ReactNode, useMemo, useState } from 'react'
import { type Act, actWords, questionBefore } from './acts.ts'
import type { ListedArticle } from './run-all.ts'
import { nothing, only, type Selection } from './selection.ts'
import { SelectionContext } from './selection-context.client.tsx'
import { SeveralReport } from './several-report.client.tsx'
import { type SeveralChoices, SeveralSteps } from './several-steps.client.tsx'
import { useSeveral } from './use-several.client.ts'
import './several.css'

interface Props {
  rows: ListedArticle[]
  choices: SeveralChoices
  isTrash: boolean
  children: ReactNode
}

interface Asked {
  act: Act
  more: { sectionId?: string; topicId?: string }
}

/** A list whose articles are selected, and the same done with all that are. */
export function Several({ rows, choices, isTrash, children }: Props) {
  const [chosen, setChosen] = useState<Selection>(nothing)
  const [asked, setAsked] = useState<Asked | null>(null)
  const { doing, report, run, stop, close } = useSeveral()
  // What has left the list since is selected no more.
  const selection = useMemo(
    () =>
      only(
        chosen,
        rows.map(({ id }) => id),
      ),
    [chosen, rows],
  )
  const selected = rows.filter(({ id }) => selection.ids.has(id))
  const live = selected.filter(({ status }) => status === 'live').length
  const question = asked ? questionBefore(asked.act, selected.length, live) : null
  const take = async ({ act, more }: Asked, articles = selected) => {
    setAsked(null)
    const outcomes = await run(act, articles, more)
    // What was refused stays selected, to be tried again.
    setChosen({ ids: new Set(outcomes.flatMap(({ article, version }) => (version === null ? [article.id] : []))), anchor: null })
  }
  const ask = (act: Act, more = {}) => {
    if (questionBefore(act, selected.length, live)) setAsked({ act, more })
    else void take({ act, more })
  }
  const undo = (articles: ListedArticle[]) => void take({ act: 'take-out', more: {} }, articles)
  const context = useMemo(() => ({ rows, selection, change: setChosen, isBusy: doing !== null }), [rows, selection, doing])
  return (
    <SelectionContext value={context}>
      <p className="desk-unseen" role="status">
        {selected.length ? `${selected.length} of ${rows.length} selected` : ''}
      </p>
      {report ? <SeveralReport report={report} onUndo={undo} onClose={close} /> : null}
      {children}
      {doing ? (
        <section className="several-bar" aria-label="Under way">
          <label>
            {actWords[doing.act].doing} {Math.min(doing.done + 1, doing.total)} of {doing.total}
            <progress max={doing.total} value={doing.done} />
          </label>
          <Button size="xs" variant="default" onClick={stop}>
            Stop
          </Button>
        </section>
      ) : selected.length ? (
        <section className="several-bar" aria-label="With the selected articles">
          <strong>{selected.length} selected</strong>
          <SeveralSteps {...choices} isTrash={isTrash} onAct={ask} />
          <Button size="xs" variant="subtle" onClick={() => setChosen(nothing)}>
            Select none
          </Button>
        </section>
      ) : null}
      <Modal
        opened={question !== null}
        transitionProps={{ duration: 0 }}
        onClose={() => setAsked(null)}
        title={question?.title}
        closeButtonProps={{ 'aria-label': 'Close' }}
        centered
      >
        <Text mb="md">{question?.text}</Text>
        <div className="several-bar-end">
          <Button data-autofocus onClick={() => asked && void take(asked)}>
            {question?.confirm}
          </Button>
          <Button variant="default" onClick={() => setAsked(null)}>
            Cancel
          </Button>
        </div>
      </Modal>
    </SelectionContext>
  )
}
