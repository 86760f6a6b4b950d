import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core'
import '@mantine/core/styles.css'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { DeskShell } from '#components/admin/shell/desk-shell.client.tsx'
import { DeskProvider } from '#components/ui/desk-provider.client.tsx'
import '#components/ui/desk.css'
import { csrfHeader } from '#lib/access/csrf.ts'
import { currentViewer } from '#lib/access/viewer.ts'
import { countOpenReports } from '#lib/reports/desk-queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { urls } from '#lib/urls.ts'
import { deskCommands } from './desk-commands.ts'
import { deskLinks } from './desk-links.ts'

export const metadata: Metadata = { title: { default: 'Newsroom', template: '%s · Newsroom' }, robots: 'noindex, nofollow' }

export default async function DeskLayout({ children }: LayoutProps<'/admin'>) {
  const asked = await headers()
  const nonce = asked.get('x-nonce') ?? ''
  const [viewer, settings] = await Promise.all([currentViewer(), findSettings()])
  const counts = { [urls.admin.reports()]: viewer && (await countOpenReports(viewer)) }
  return (
    <html lang="en" {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" nonce={nonce} suppressHydrationWarning />
      </head>
      <body>
        <DeskProvider nonce={nonce}>
          {viewer ? (
            <DeskShell
              siteName={settings.name}
              viewerName={viewer.name}
              csrf={asked.get(csrfHeader) ?? ''}
              links={deskLinks(viewer)}
              counts={counts}
              commands={deskCommands(viewer)}
            >
              {children}
            </DeskShell>
          ) : (
            children
          )}
        </DeskProvider>
      </body>
    </html>
  )
}
