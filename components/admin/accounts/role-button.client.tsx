'use client'
import { NativeSelect } from '@mantine/core'
import { ConfirmButton } from '#components/ui/confirm-button.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'

interface Props {
  action: DeskAction<void>
  id: string
  name: string
  role: string
}

/** Changes a role, after a word on what that does. */
export function RoleButton({ action, id, name, role }: Props) {
  return (
    <ConfirmButton
      action={action}
      hidden={{ id }}
      label="Change role"
      title={`Change the role of ${name}`}
      text="Their sessions end, and the new role holds from the next sign-in."
      button={{ size: 'xs' }}
    >
      {(form) => (
        <NativeSelect
          label="Role"
          data={[
            { value: 'contributor', label: 'Contributor' },
            { value: 'editor', label: 'Editor' },
            { value: 'admin', label: 'Administrator' },
          ]}
          {...form.field('role', role)}
        />
      )}
    </ConfirmButton>
  )
}
