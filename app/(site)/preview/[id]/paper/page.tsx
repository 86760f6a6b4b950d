import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleStory } from '#components/site/article/article-story.tsx'
import '#components/site/print.css'
import { previewOf } from '../preview-of.ts'
import './paper.css'

export const metadata: Metadata = { title: 'Preview on paper', robots: 'noindex, nofollow' }

/** The working copy under the rules that a printer gets, on a sheet. */
export default async function PaperPage({ params }: PageProps<'/preview/[id]/paper'>) {
  const article = await previewOf((await params).id)
  if (!article) notFound()
  return <ArticleStory article={article} />
}
