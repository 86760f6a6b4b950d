import { urls } from '#lib/urls.ts'

/** The live articles that lean on a source, and which of them wait to be looked at. */
export function LeaningTable({ leaning }: { leaning: { id: string; headline: string; waits: number }[] }) {
  return (
    <section aria-labelledby="leaning-h">
      <h2 id="leaning-h">Articles that lean on it</h2>
      {leaning.length ? (
        <ul>
          {leaning.map(({ id, headline, waits }) => (
            <li key={id}>
              <a href={urls.admin.article(id)}>{headline}</a>
              {waits ? (
                <>
                  {' '}
                  (<a href={urls.admin.sourceQueue()}>to be looked at</a>)
                </>
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <p>No live article leans on it.</p>
      )}
    </section>
  )
}
