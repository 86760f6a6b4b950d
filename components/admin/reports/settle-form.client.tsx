'use client'
import { Button } from '@mantine/core'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { TextArea } from '#components/ui/text-area.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import type { DeskReport } from '#lib/reports/desk-queries.ts'
import { reportLimits } from '#lib/reports/limits.ts'
import { urls } from '#lib/urls.ts'

/** The ways out of the queue: a correction, or a reason why there is none. */
export function SettleForm({ report, action }: { report: DeskReport; action: DeskAction<void> }) {
  const { id, article } = report
  const isCorrectable = article.isLive && !article.isTrashed
  return (
    <>
      {isCorrectable ? (
        <Button component="a" href={urls.admin.article(article.id, id)} className="report-correct">
          Start a correction
        </Button>
      ) : null}
      <ActionForm
        action={action}
        hidden={{ id }}
        submit="Nothing to correct"
        beside={
          <>
            <Button type="submit" name="as" value="closed" variant="default">
              Close
            </Button>
            <Button type="submit" name="as" value="spam" variant="default">
              Spam
            </Button>
          </>
        }
      >
        {({ field }) => (
          <TextArea
            label="Why nothing is to be corrected, or what else was done"
            description="Only the newsroom reads this."
            minRows={1}
            maxLength={reportLimits.answer}
            {...field('answer')}
          />
        )}
      </ActionForm>
    </>
  )
}
