import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { ArticleScreen } from '#components/admin/articles/article-screen.client.tsx'
import { may } from '#lib/access/allow.ts'
import { findArticleChoices, findPictures } from '#lib/articles/desk-choices.ts'
import { findPicks } from '#lib/articles/desk-picks.ts'
import { findDeskArticle } from '#lib/articles/desk-queries.ts'
import { picturesOf } from '#lib/articles/pictures-of.ts'
import { listLinks } from '#lib/previews/desk-queries.ts'
import { Refusal } from '#lib/refusal.ts'
import { listReportsOf } from '#lib/reports/desk-queries.ts'
import { findLastReview } from '#lib/review-records/desk-queries.ts'
import { findReview } from '#lib/reviews/desk-queries.ts'
import { findPlans } from '#lib/schedules/desk-queries.ts'
import { screenAccount } from '../screen-account.ts'
import { screenActions } from '../screen-actions.ts'
import { screenSite } from '../screen-site.ts'

// The page and its title share one query.
const articleOf = cache(async (id: string) => {
  const viewer = await requireDeskViewer()
  try {
    return await findDeskArticle(viewer, id)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'missing') return null
    throw error
  }
})

export async function generateMetadata({ params }: PageProps<'/admin/articles/[id]'>): Promise<Metadata> {
  const article = await articleOf((await params).id)
  return { title: article?.content.headline || 'Article' }
}

export default async function ArticlePage({ params, searchParams }: PageProps<'/admin/articles/[id]'>) {
  const viewer = await requireDeskViewer()
  const article = await articleOf((await params).id)
  if (!article) notFound()
  const [choices, pictures, picks, plans, review, links, site, account, lastReview, open] = await Promise.all([
    findArticleChoices(viewer),
    findPictures(viewer, picturesOf(article.content)),
    findPicks(viewer, article.content.readAlso),
    findPlans(viewer, article.id, new Date()),
    findReview(viewer, article.id),
    listLinks(viewer, article.id, new Date()),
    screenSite(),
    screenAccount(viewer),
    findLastReview(viewer, article.id),
    listReportsOf(viewer, article.id),
  ])
  const asked = (await searchParams).report
  const chosen = open.find(({ id }) => id === asked)?.id ?? null
  return (
    <ArticleScreen
      key={article.id}
      article={article}
      account={account}
      lastReview={lastReview}
      mayAddWords={may(viewer, 'words:add')}
      choices={choices}
      pictures={pictures}
      picks={picks}
      plans={plans}
      review={review}
      links={links}
      reports={{ open, chosen }}
      actions={screenActions}
      site={site}
    />
  )
}
