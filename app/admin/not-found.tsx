import { Anchor, Text } from '@mantine/core'
import { PageHead } from '#components/ui/page-head.tsx'
import { urls } from '#lib/urls.ts'

export default function DeskNotFound() {
  return (
    <div className="desk-nothing">
      <PageHead title="There is nothing here" />
      <Text mb="md">It may have been removed, or it is not yours to see.</Text>
      <Anchor href={urls.admin.home()}>Back to the newsroom</Anchor>
    </div>
  )
}
