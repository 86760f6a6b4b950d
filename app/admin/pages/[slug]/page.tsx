import { Anchor, Box } from '@mantine/core'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireDeskViewer } from '#app/require-desk-viewer.ts'
import { PageForm } from '#components/admin/settings/page-form.client.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { may } from '#lib/access/allow.ts'
import { bodyToMarkdown } from '#lib/interchange/body-to-markdown.ts'
import { findPageForDesk } from '#lib/pages/desk-queries.ts'
import { urls } from '#lib/urls.ts'
import { changePage } from '../actions.ts'

export const metadata: Metadata = { title: 'Page' }

export default async function PagePage({ params }: PageProps<'/admin/pages/[slug]'>) {
  const viewer = await requireDeskViewer()
  const { slug } = await params
  if (!may(viewer, 'page:read')) notFound()
  const page = await findPageForDesk(viewer, slug)
  if (!page) notFound()
  const { title, belongs, body, version } = page
  return (
    <>
      <PageHead title={title}>
        Here belongs {belongs}. <Anchor href={urls.about(slug)}>See it as readers do</Anchor>
      </PageHead>
      <Box maw={760}>
        <PageForm action={changePage} page={{ slug, title, version, markdown: bodyToMarkdown(body) }} />
      </Box>
    </>
  )
}
