import type { Metadata } from 'next'
import { face } from '#components/site/face.ts'
import { ListHead } from '#components/site/list-head.tsx'
import { SearchForm } from '#components/site/search-form.tsx'
import '#components/site/site.css'
import { urls } from '#lib/urls.ts'

export const metadata: Metadata = { title: 'There is no page here', robots: { index: false } }

/** What the addresses of files and of the API show that do not exist. Made at build, so it asks the database nothing. */
export default function GlobalNotFound() {
  return (
    <html lang="en" className={face.variable}>
      <body>
        <main id="content" className="wrap">
          <ListHead title="There is no page here">
            Search for what you came for, or begin at the <a href={urls.front()}>front page</a>.
          </ListHead>
          <SearchForm wide />
        </main>
      </body>
    </html>
  )
}
