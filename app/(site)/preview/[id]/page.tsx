import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleStory } from '#components/site/article/article-story.tsx'
import { ArticleAs } from '#components/site/preview/article-as.tsx'
import { env } from '#lib/env.ts'
import { previewForm, previewForms } from '#lib/previews/forms.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import '../preview.css'
import { previewOf } from './preview-of.ts'

export const metadata: Metadata = { title: 'Preview', robots: 'noindex, nofollow' }

/** The working copy as readers will see it, for those who may. Who is not signed in is led to sign in, and back. */
export default async function PreviewPage({ params, searchParams }: PageProps<'/preview/[id]'>) {
  const { id } = await params
  const form = previewForm((await searchParams).as)
  const article = await previewOf(id)
  if (!article) notFound()
  if (form === 'page') return <ArticleStory article={article} />
  const { name } = await findSettings()
  return (
    <>
      <aside aria-label="Preview" className="wrap">
        <p className="preview-note" role="note">
          <strong>Preview.</strong> Only the newsroom sees this page. <a href={urls.admin.article(id)}>Back to the article</a>
        </p>
        <nav aria-label="Forms" className="preview-forms">
          {Object.entries(previewForms).map(([as, label]) => (
            <a key={as} href={urls.admin.preview(id, as)} {...(as === form ? { 'aria-current': 'page' } : {})}>
              {label}
            </a>
          ))}
        </nav>
      </aside>
      <ArticleAs article={article} form={form} site={{ name, origin: env().SITE_URL }} />
    </>
  )
}
