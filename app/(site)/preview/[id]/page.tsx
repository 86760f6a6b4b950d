import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { ArticleStory } from '#components/site/article/article-story.tsx'
import { findPreview } from '#lib/articles/find-preview.ts'
import { Refusal } from '#lib/refusal.ts'
import { urls } from '#lib/urls.ts'
import '../preview.css'

export const metadata: Metadata = { title: 'Preview', robots: 'noindex, nofollow' }

/** The working copy as readers will see it, for those who may. Who is not signed in is led to sign in, and back. */
export default async function PreviewPage({ params }: PageProps<'/preview/[id]'>) {
  const { id } = await params
  const article = await previewOf(id)
  if (!article) notFound()
  return (
    <>
      <aside aria-label="Preview">
        <p className="preview-note wrap" role="note">
          <strong>Preview.</strong> Only the newsroom sees this page. <a href={urls.admin.article(id)}>Back to the article</a>
        </p>
      </aside>
      <ArticleStory article={article} />
    </>
  )
}

async function previewOf(id: string) {
  const viewer = await requireDeskViewer()
  try {
    return await findPreview(viewer, id)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}
