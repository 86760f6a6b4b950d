import { Title } from '@mantine/core'
import { z } from 'zod'
import { isoMoment, showMoment } from '#lib/dates.ts'
import { markNames, sourceMarks } from '#lib/sources/source-mark.ts'

interface Line {
  id: number
  at: number
  actor: string
  verb: string
  detail: unknown
}

const said = z.object({ mark: z.enum(sourceMarks).nullable().catch(null), note: z.string().catch('') })

/** What was said of a source at the desk, newest first. */
export function SourceHistory({ history, zone }: { history: Line[]; zone: string }) {
  return (
    <section aria-labelledby="history-h">
      <Title order={2} size="h4" id="history-h">
        What was said of it
      </Title>
      {history.length ? (
        <ul>
          {history.map(({ id, at, actor, verb, detail }) => (
            <li key={id}>
              <time dateTime={isoMoment(at)}>{showMoment(at, zone)}</time>, {actor}: {sentence(verb, detail)}
            </li>
          ))}
        </ul>
      ) : (
        <p>Nothing was said of it yet.</p>
      )}
    </section>
  )
}

function sentence(verb: string, detail: unknown): string {
  const { mark, note } = said.catch({ mark: null, note: '' }).parse(detail)
  if (verb === 'clear') return `An article is still right. ${note}`
  return mark ? `${markNames[mark]}. ${note}` : 'It holds.'
}
