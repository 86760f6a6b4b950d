import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { urls } from '#lib/urls.ts'

/** The frame of the pages before the newsroom: the publication's name, one heading, one form. */
export function Door({ siteName, title, children }: { siteName: string; title: string; children: ReactNode }) {
  return (
    <main id="content" className="desk-door">
      <p className="desk-door-name">
        <a href={urls.front()}>{siteName}</a>
      </p>
      <Title order={1} mb="lg">
        {title}
      </Title>
      {children}
    </main>
  )
}
