import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { ArticleStory } from '#components/site/article/article-story.tsx'
import { showMoment } from '#lib/dates.ts'
import { findShared } from '#lib/previews/find-shared.ts'
import '../../preview.css'

export const metadata: Metadata = { title: 'Preview', robots: 'noindex, nofollow' }

/** The working copy, for whoever was sent the link. A link that is closed is like one that never was. */
export default async function SharedPreviewPage({ params }: PageProps<'/preview/shared/[token]'>) {
  await connection()
  const shared = await findShared((await params).token, new Date())
  if (!shared) notFound()
  const { article, expiresAt } = shared
  return (
    <>
      <aside aria-label="Preview">
        <p className="preview-note wrap" role="note">
          <strong>Not published.</strong> This draft was shown to you in confidence, and may still change. The link is open until{' '}
          {showMoment(expiresAt, article.zone)}.
        </p>
      </aside>
      <ArticleStory article={article} />
    </>
  )
}
