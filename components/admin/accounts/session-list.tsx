import { Badge, Table, TableScrollContainer, TableTbody, TableTd, TableTh, TableThead, TableTr, Text } from '@mantine/core'
import { ConfirmButton } from '#components/ui/confirm-button.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import type { SessionLine } from '#lib/accounts/desk-queries.ts'
import { isoMoment, showMoment } from '#lib/dates.ts'
import { browserName } from './browser-name.ts'

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
      <TableScrollContainer minWidth={480}>
        <Table verticalSpacing="sm">
          <TableThead>
            <TableTr>
              <TableTh>Browser</TableTh>
              <TableTh>Signed in</TableTh>
              <TableTh>
                <span className="desk-unseen">End</span>
              </TableTh>
            </TableTr>
          </TableThead>
          <TableTbody>
            {sessions.map(({ session, createdAt, userAgent, isThis }) => (
              <TableTr key={session}>
                <TableTd>{browserName(userAgent)}</TableTd>
                <TableTd>
                  <time dateTime={isoMoment(createdAt)}>{showMoment(createdAt, zone)}</time>
                </TableTd>
                <TableTd ta="right">
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
                </TableTd>
              </TableTr>
            ))}
          </TableTbody>
        </Table>
      </TableScrollContainer>
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
