'use client'
import { Alert, Button, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { showMoment } from '#lib/dates.ts'
import type { Act } from '#lib/schedules/keep-schedule.ts'
import { useSteps } from '../steps/use-steps.client.ts'
import { useArticle, useScreen } from '../store/article-context.client.tsx'
import { MoveStep } from './move-step.client.tsx'

/** What is to happen to the article at a moment, or should have: with the ways to move it and to call it off. */
export function PlansNotice() {
  const { props } = useArticle()
  const { busy, takeAtOnce } = useSteps()
  const { publication, change, withdrawal, embargoUntil } = props.plans
  const { status, may } = props.article
  const zone = props.site.timeZone
  const isAhead = useScreen(({ version, content, saved }) => content !== saved || (version ?? 0) > (props.article.version ?? 0))
  return (
    <>
      {publication && status === 'scheduled' ? (
        <Planned act="publish" plan={publication} title={`Goes out on ${showMoment(publication.dueAt, zone)} (${zone})`}>
          What goes out is the text that was chosen{publication.by ? ` by ${publication.by}` : ''}: “{publication.headline}”.
          {publication.hasNewerText || isAhead
            ? ' It was changed since, and the changes do not go out with it. To send the newer text, use “Publish” again.'
            : ''}
        </Planned>
      ) : null}
      {change && status === 'live' ? (
        <Planned
          act="change"
          plan={change.isOvertaken ? { ...change, trouble: change.trouble || overtaken } : change}
          title={`Changes go out on ${showMoment(change.dueAt, zone)} (${zone})`}
        >
          {changeWords[change.class] ?? 'As a change'}, what goes out is the text that was chosen
          {change.by ? ` by ${change.by}` : ''}: “{change.headline}”.
          {change.hasNewerText || isAhead
            ? ' It was changed since, and the newer changes do not go out with it. To send the newer text, use “Publish changes” again.'
            : ''}
        </Planned>
      ) : null}
      {withdrawal && status === 'live' ? (
        <Planned act="withdraw" plan={withdrawal} title={`Is withdrawn on ${showMoment(withdrawal.dueAt, zone)} (${zone})`}>
          Readers will find this in its place: {withdrawal.reason}
        </Planned>
      ) : null}
      {embargoUntil !== null && status !== 'live' ? (
        <Alert color="yellow" variant="light" title={`Under embargo until ${showMoment(embargoUntil, zone)} (${zone})`}>
          <Text size="sm">Nobody can publish it before.</Text>
          {may.schedule ? (
            <Button
              mt="xs"
              size="compact-sm"
              variant="default"
              loading={busy}
              onClick={() => void takeAtOnce(props.actions.embargo, { at: null }, 'The embargo is lifted.')}
            >
              Lift the embargo
            </Button>
          ) : null}
        </Alert>
      ) : null}
    </>
  )
}

const changeWords: Record<string, string> = {
  typographic: 'As a typographic change',
  update: 'As an update',
  clarification: 'As a clarification',
  'editors-note': 'With an editor’s note',
}
const overtaken =
  'Readers have got another text since it was chosen, and it would take that back. Call it off, or use “Publish changes” again.'

function wasTo(title: string): string {
  return title
    .replace(/^Goes out/, 'It was to go out')
    .replace(/^Changes go out/, 'Changes were to go out')
    .replace(/^Is withdrawn/, 'It was to be withdrawn')
}

interface PlannedProps {
  act: Act
  plan: { dueAt: number; trouble: string; isOverdue: boolean }
  title: string
  children: ReactNode
}

function Planned({ act, plan, title, children }: PlannedProps) {
  const { props } = useArticle()
  const { busy, takeAtOnce } = useSteps()
  const isWrong = plan.trouble !== '' || plan.isOverdue
  const may = act === 'withdraw' ? props.article.may.withdraw : props.article.may.schedule
  return (
    <Alert
      color={isWrong ? 'red' : 'blue'}
      variant="light"
      title={isWrong ? `${act === 'change' && !plan.isOverdue ? 'This will not happen' : 'Overdue'}. ${wasTo(title)}` : title}
    >
      <Text size="sm">{children}</Text>
      {isWrong ? (
        <Text size="sm" fw={600} mt={4}>
          {plan.trouble || 'It has not happened yet, and the server has not said why. Is the worker running?'}
        </Text>
      ) : null}
      {may ? (
        <Group gap="xs" mt="xs">
          <MoveStep act={act} dueAt={plan.dueAt} />
          <Button
            size="sm"
            variant="default"
            loading={busy}
            onClick={() => void takeAtOnce(props.actions.unschedule, { act }, 'Called off. Nothing happens by itself.')}
          >
            Call it off
          </Button>
        </Group>
      ) : null}
    </Alert>
  )
}
