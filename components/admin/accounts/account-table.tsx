import { Badge, Group, Text } from '@mantine/core'
import { ConfirmButton } from '#components/ui/confirm-button.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import type { AccountLine } from '#lib/accounts/desk-queries.ts'
import { showMoment } from '#lib/dates.ts'
import { type Invitation, InviteButton } from './invite-button.client.tsx'
import { RoleButton } from './role-button.client.tsx'
import '#components/admin/catalogue/catalogue.css'

interface Props {
  lines: AccountLine[]
  ownId: string | null
  zone: string
  actions: {
    invite: DeskAction<Invitation>
    changeRole: DeskAction<void>
    disable: DeskAction<void>
    enable: DeskAction<void>
  }
}

const roles = { contributor: 'Contributor', editor: 'Editor', admin: 'Administrator' }

/** Who may come in, as what, and what an administrator can change about it. */
export function AccountTable({ lines, ownId, zone, actions }: Props) {
  return (
    <table className="catalogue-table">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Role</th>
          <th scope="col">State</th>
          <th scope="col">
            <span className="desk-unseen">Change</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              {line.name}
              {line.id === ownId ? ' (you)' : ''}
              <span className="catalogue-under">{line.email}</span>
            </th>
            <td>{roles[line.role]}</td>
            <td>
              <State line={line} zone={zone} />
            </td>
            <td className="catalogue-actions">
              <Changes line={line} actions={actions} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function State({ line: { state, invitedUntil }, zone }: { line: AccountLine; zone: string }) {
  if (state === 'open') return 'Can sign in'
  if (state === 'disabled')
    return (
      <Badge variant="light" color="red">
        Disabled
      </Badge>
    )
  return (
    <>
      <Badge variant="light" color="yellow">
        Invited
      </Badge>
      <Text c="dimmed" size="sm">
        {invitedUntil ? `The link works until ${showMoment(invitedUntil, zone)}` : 'The link has run out'}
      </Text>
    </>
  )
}

function Changes({ line, actions }: { line: AccountLine; actions: Props['actions'] }) {
  const { id, name, role, state } = line
  return (
    <Group gap="xs">
      {state === 'invited' ? <InviteButton action={actions.invite} label="New link" known={line} /> : null}
      {state === 'open' ? <RoleButton action={actions.changeRole} id={id} name={name} role={role} /> : null}
      {state === 'disabled' ? (
        <ConfirmButton
          action={actions.enable}
          hidden={{ id }}
          label="Enable"
          title={`Enable ${name}?`}
          text="They can sign in again with the password that they had."
          button={{ size: 'xs' }}
        />
      ) : (
        <ConfirmButton
          action={actions.disable}
          hidden={{ id }}
          label="Disable"
          title={`Disable ${name}?`}
          text="Their sessions and links end at once. What they wrote stays, and you can enable them again."
          button={{ size: 'xs' }}
        />
      )}
    </Group>
  )
}
