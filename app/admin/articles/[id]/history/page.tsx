import { Anchor } from '@mantine/core'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { RevisionTable } from '#components/admin/history/revision-table.tsx'
import { SideBySide } from '#components/admin/history/side-by-side.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import type { Viewer } from '#lib/access/allow.ts'
import { listStart, readCursor } from '#lib/cursor.ts'
import { compareRevisions, listRevisions } from '#lib/history/desk-queries.ts'
import { Refusal } from '#lib/refusal.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { restoreArticleVersion } from '../../actions.ts'

export const metadata: Metadata = { title: 'History' }

export default async function HistoryPage({ params, searchParams }: PageProps<'/admin/articles/[id]/history'>) {
  const viewer = await requireDeskViewer()
  const { id } = await params
  const asked = await searchParams
  const one = (name: string) => (typeof asked[name] === 'string' ? asked[name] : undefined)
  const history = await orNothing(() => listRevisions(viewer, id, (readCursor(one('before')) ?? listStart).at))
  if (!history) notFound()
  const { article, revisions, next, mayRestore } = history
  // What one looks for first: what changed last. A text that was saved and then published is there twice.
  const [newest, ...earlier] = revisions
  const other = earlier.find(({ contentHash }) => contentHash !== newest?.contentHash) ?? earlier[0]
  const chosen = { older: one('older') ?? other?.id, newer: one('newer') ?? newest?.id }
  const { timeZone } = await findSettings()
  return (
    <>
      <PageHead title="History" actions={<Anchor href={urls.admin.article(id)}>Back to the article</Anchor>}>
        Every revision of “{article.headline || 'Untitled'}”, newest first. Nothing is ever overwritten.
      </PageHead>
      {chosen.older && chosen.newer ? (
        <Compared viewer={viewer} id={id} pair={[chosen.older, chosen.newer]} titles={titlesOf(revisions, chosen)} />
      ) : (
        <EmptyState>There is one revision so far, so there is nothing to compare.</EmptyState>
      )}
      <RevisionTable
        article={article}
        revisions={revisions}
        chosen={chosen}
        zone={timeZone}
        restore={mayRestore ? restoreArticleVersion : null}
      />
      {next ? <Anchor href={urls.admin.articleHistory(id, { before: next })}>Older revisions</Anchor> : null}
    </>
  )
}

interface ComparedProps {
  viewer: Viewer
  id: string
  pair: [string, string]
  titles: [string, string]
}

async function Compared({ viewer, id, pair, titles }: ComparedProps) {
  const changes = await compareRevisions(viewer, id, pair)
  if (!changes) return <EmptyState>One of these two revisions is not of this article. Choose two below.</EmptyState>
  return (
    <section aria-label={`${titles[0]} beside ${titles[1]}`}>
      <SideBySide changes={changes} titles={titles} />
    </section>
  )
}

function titlesOf(revisions: { id: string; seq: number; by: string }[], { older, newer }: { older?: string; newer?: string }) {
  const title = (wanted: string | undefined, otherwise: string) => {
    const found = revisions.find(({ id }) => id === wanted)
    return found ? `${otherwise}: revision ${found.seq}, ${found.by}` : `${otherwise} revision`
  }
  return [title(older, 'Older'), title(newer, 'Newer')] as [string, string]
}

async function orNothing<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal && error.code === 'missing') return null
    throw error
  }
}
