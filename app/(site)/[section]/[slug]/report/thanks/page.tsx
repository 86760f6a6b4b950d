import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DependsOn } from '#components/site/depends-on.tsx'
import { ListHead } from '#components/site/list-head.tsx'
import { daysNamed } from '#lib/reports/limits.ts'
import { findReportable } from '#lib/reports/queries.ts'
import { tags } from '#lib/tags.ts'
import { urls } from '#lib/urls.ts'
import { pageMetadata } from '../../../../page-metadata.ts'

type Props = PageProps<'/[section]/[slug]/report/thanks'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, slug } = await params
  return pageMetadata({
    title: 'Thank you',
    description: 'What happens to a report of an error.',
    address: urls.reportTaken({ section, slug }),
    isIndexed: false,
  })
}

export default async function ThanksPage({ params }: Props) {
  const { section, slug } = await params
  const article = await findReportable({ section, slug })
  if (!article) notFound()
  const { headline, language } = article
  return (
    <main id="content" className="wrap">
      <DependsOn tags={[tags.card(article.id)]} />
      <ListHead
        kicker={
          <a href={urls.article(article)} lang={language}>
            {headline}
          </a>
        }
        title="Thank you"
      >
        Your report is with the editors. An editor reads every one.
      </ListHead>
      <div className="after-report">
        <p>
          If something was wrong, it is put right, and a note on the article and among the{' '}
          <a href={urls.corrections()}>corrections</a> says what was wrong and what is right. If nothing was, the report is
          closed.
        </p>
        <p>
          We do not confirm reports by mail. If you left an address, an editor may ask you something; your name and your address
          are deleted after {daysNamed} days.
        </p>
        <p>
          <a href={urls.article(article)}>Back to the article</a>
        </p>
      </div>
    </main>
  )
}
