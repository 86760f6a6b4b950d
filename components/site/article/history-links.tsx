import { type ArticleAddress, urls } from '#lib/urls.ts'

/** The way to what changed since an article was published, and to the check that nothing changed in silence. */
export function HistoryLinks({ address }: { address: ArticleAddress }) {
  return (
    <>
      {' · '}
      <a href={urls.history(address)} rel="nofollow">
        What changed
      </a>
      {' · '}
      <a href={urls.verify(address)} rel="nofollow">
        Verify
      </a>
    </>
  )
}
