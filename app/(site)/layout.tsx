import type { Metadata } from 'next'
import { connection } from 'next/server'
import { DependsOn } from '#components/site/depends-on.tsx'
import { face } from '#components/site/face.ts'
import { Foot } from '#components/site/foot.tsx'
import { Masthead } from '#components/site/masthead.tsx'
import '#components/site/site.css'
import { env } from '#lib/env.ts'
import { knownPages } from '#lib/pages/known-pages.ts'
import { listSections } from '#lib/sections/queries.ts'
import { findSettings } from '#lib/settings/queries.ts'
import { tags } from '#lib/tags.ts'
import { urls } from '#lib/urls.ts'

export async function generateMetadata(): Promise<Metadata> {
  await connection()
  const { name, tagline } = await findSettings()
  return {
    metadataBase: new URL(env().SITE_URL),
    title: { default: tagline ? `${name}: ${tagline}` : name, template: `%s · ${name}` },
    ...(tagline ? { description: tagline } : {}),
    openGraph: { siteName: name, type: 'website' },
    manifest: urls.manifest(),
    icons: {
      icon: [
        { url: urls.icon('icon.svg'), type: 'image/svg+xml', sizes: 'any' },
        { url: urls.icon('icon-32.png'), sizes: '32x32', type: 'image/png' },
      ],
      apple: urls.icon('apple-touch-icon.png'),
    },
  }
}

/** What stands around every reader page. No script of ours, no cookie, nothing from elsewhere. */
export default async function SiteLayout({ children }: LayoutProps<'/'>) {
  await connection()
  const site = await findSettings()
  const sections = await listSections()
  return (
    <html lang={site.language} className={face.variable}>
      <body>
        <a className="skip" href="#content">
          Skip to the text
        </a>
        <DependsOn tags={[tags.site]} />
        <link rel="search" type="application/opensearchdescription+xml" title={site.name} href={urls.openSearch()} />
        <Masthead site={site} sections={sections} now={new Date()} tags={[tags.site, tags.day]} />
        {children}
        <Foot site={site} pages={knownPages} />
      </body>
    </html>
  )
}
