import { Button } from '@mantine/core'
import type { Metadata } from 'next'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { ArticleScreen } from '#components/admin/articles/article-screen.client.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { findArticleChoices } from '#lib/articles/desk-choices.ts'
import { newDeskArticle } from '#lib/articles/new-desk-article.ts'
import { newId } from '#lib/ids.ts'
import { listReviewers } from '#lib/reviews/desk-queries.ts'
import { noReview } from '#lib/reviews/review.ts'
import { noPlans } from '#lib/schedules/plans.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { screenAccount } from '../screen-account.ts'
import { screenActions } from '../screen-actions.ts'
import { screenSite } from '../screen-site.ts'

export const metadata: Metadata = { title: 'New article' }

export default async function NewArticlePage() {
  const viewer = await requireDeskViewer()
  const choices = await findArticleChoices(viewer)
  const [section] = choices.sections
  if (!section) {
    return (
      <>
        <PageHead title="New article" />
        <EmptyState
          action={
            <Button component="a" href={urls.admin.sections()}>
              Sections
            </Button>
          }
        >
          An article stands in a section, and there is none yet. An administrator adds the first.
        </EmptyState>
      </>
    )
  }
  const { language } = await findSettings()
  const bylines = choices.ownByline ? [choices.ownByline] : []
  const article = newDeskArticle(viewer, newId(), { section, language, bylines })
  return (
    <ArticleScreen
      article={article}
      account={await screenAccount(viewer)}
      lastReview={null}
      mayAddWords={may(viewer, 'words:add')}
      choices={choices}
      pictures={{}}
      picks={{}}
      plans={noPlans}
      links={[]}
      reports={{ open: [], chosen: null }}
      review={{ ...noReview, reviewers: await listReviewers(viewer) }}
      actions={screenActions}
      site={await screenSite()}
    />
  )
}
