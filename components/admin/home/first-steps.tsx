import { urls } from '#lib/urls.ts'

/** What to do in a newsroom that has no article yet, in the order in which it is needed. */
export function FirstSteps({ hasSections, isAdmin }: { hasSections: boolean; isAdmin: boolean }) {
  return (
    <section className="home-steps">
      <h2>To begin with</h2>
      <ol>
        {isAdmin ? (
          <li>
            <a href={urls.admin.settings()}>Say what the publication is called</a>, its language and its time zone.
          </li>
        ) : null}
        {isAdmin && !hasSections ? (
          <li>
            <a href={urls.admin.sections()}>Add a section</a>: every article stands in one.
          </li>
        ) : null}
        {isAdmin ? (
          <li>
            <a href={urls.admin.accounts()}>Invite those who write with you</a>.
          </li>
        ) : null}
        <li>
          <a href={urls.admin.newArticle()}>{isAdmin ? 'Write the first article' : 'Write your first article'}</a>, with the
          sources that it rests on.
        </li>
      </ol>
    </section>
  )
}
