'use client'
import { Button, Text } from '@mantine/core'
import { PageHead } from '#components/ui/page-head.tsx'

export default function DeskError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <>
      <PageHead title="Something went wrong" />
      <Text mb="md" maw={560}>
        This page could not be made. What was saved is kept. If it happens again, tell whoever runs the server
        {error.digest ? (
          <>
            {' '}
            this number: <code>{error.digest}</code>
          </>
        ) : null}
        .
      </Text>
      <Button onClick={reset}>Try again</Button>
    </>
  )
}
