import { Badge, Text } from '@mantine/core'
import { ConfirmButton } from '#components/ui/confirm-button.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import type { SessionLine } from '#lib/accounts/desk-queries.ts'
import { isoMoment, showMoment } from '#lib/dates.ts'
import { browserName } from './browser-name.ts'
import '#components/admin/catalogue/catalogue.css'

interface Props {
  sessions: SessionLine[]
  zone: string
  end: DeskAction<void>
  endOthers: DeskAction<void>
}

/** Where one is signed in, with a way to end each. */
export function SessionList({ sessions, zone, end, endOthers }: Props) {
  return (
    <>
      <table className="catalogue-table">
        <thead>
          <tr>
            <th scope="col">Browser</th>
            <th scope="col">Signed in</th>
            <th scope="col">
              <span className="desk-unseen">End</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ session, createdAt, userAgent, isThis }) => (
            <tr key={session}>
              <th scope="row">{browserName(userAgent)}</th>
              <td>
                <time dateTime={isoMoment(createdAt)}>{showMoment(createdAt, zone)}</time>
              </td>
              <td className="catalogue-actions">
                {isThis ? (
                  <Badge variant="light">This one</Badge>
                ) : (
                  <ConfirmButton
                    action={end}
                    hidden={{ session }}
                    label="End"
                    title="End this session?"
                    text="Whoever uses that browser has to sign in again. What was saved is kept."
                    confirm="End the session"
                    button={{ size: 'xs' }}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sessions.length > 1 ? (
        <ConfirmButton
          action={endOthers}
          hidden={{}}
          label="End all the others"
          title="End all other sessions?"
          text="You stay signed in here and nowhere else."
        />
      ) : (
        <Text c="dimmed" size="sm">
          You are signed in nowhere else.
        </Text>
      )}
    </>
  )
}
