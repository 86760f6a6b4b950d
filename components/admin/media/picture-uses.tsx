import type { SeenUses } from '#lib/media/seen-uses.ts'
import { urls } from '#lib/urls.ts'
import { UsesList } from '../catalogue/uses-list.tsx'

/** Where a picture is used: articles and pages that stand in the way of removing it. */
export function PictureUses({ uses: { articles, pages, unseen } }: { uses: SeenUses }) {
  if (!articles.length && !pages.length && !unseen) return <p>No article or page shows it.</p>
  return (
    <>
      {articles.length ? <UsesList uses={articles} none="" /> : null}
      {pages.length ? (
        <ul className="catalogue-uses">
          {pages.map(({ slug, title }) => (
            <li key={slug}>
              <a href={urls.admin.page(slug)}>{title}</a> <span>page</span>
            </li>
          ))}
        </ul>
      ) : null}
      {unseen ? (
        <p>{unseen === 1 ? 'One article that is not yours to see.' : `${unseen} articles that are not yours to see.`}</p>
      ) : null}
    </>
  )
}
