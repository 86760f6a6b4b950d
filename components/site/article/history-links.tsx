import { type ArticleAddress, urls } from '#lib/urls.ts'

/** The ways to say that something is wrong, to what changed since an article was published, and to the check of it. */
export function HistoryLinks({ address }: { address: ArticleAddress }) {
  return (
    <p className="report">
      <a href={urls.report(address)} rel="nofollow">
        Report an error
      </a>
      {' · '}
      <a href={urls.history(address)} rel="nofollow">
        What changed
      </a>
      {' · '}
      <a href={urls.verify(address)} rel="nofollow">
        Verify
      </a>
    </p>
  )
}
