import { Anchor, Title } from '@mantine/core'
import { urls } from '#lib/urls.ts'

/** The live articles that lean on a source, and which of them wait to be looked at. */
export function LeaningTable({ leaning }: { leaning: { id: string; headline: string; waits: number }[] }) {
  return (
    <section aria-labelledby="leaning-h">
      <Title order={2} size="h4" id="leaning-h">
        Articles that lean on it
      </Title>
      {leaning.length ? (
        <ul>
          {leaning.map(({ id, headline, waits }) => (
            <li key={id}>
              <Anchor href={urls.admin.article(id)}>{headline}</Anchor>
              {waits ? (
                <>
                  {' '}
                  (<Anchor href={urls.admin.sourceQueue()}>to be looked at</Anchor>)
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
