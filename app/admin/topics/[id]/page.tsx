import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { EntryAside } from '#components/admin/catalogue/entry-aside.tsx'
import { EntryForm } from '#components/admin/catalogue/entry-form.client.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { findTopicForDesk } from '#lib/topics/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import { changeTopic, removeTopic } from '../actions.ts'

export const metadata: Metadata = { title: 'Topic' }

export default async function TopicPage({ params }: PageProps<'/admin/topics/[id]'>) {
  const viewer = await requireDeskViewer()
  const { id } = await params
  if (!may(viewer, 'topic:change')) notFound()
  const topic = await findTopicForDesk(viewer, id)
  if (!topic) notFound()
  return (
    <>
      <PageHead title={topic.name}>A topic, shown under each article that is about it.</PageHead>
      <div className="catalogue-columns">
        <EntryForm kind="topic" action={changeTopic} entry={topic} />
        <EntryAside kind="topic" entry={topic} list={urls.admin.topics()} page={urls.topic(topic.slug)} remove={removeTopic} />
      </div>
    </>
  )
}
