'use client'
import { Fieldset, Stack, TextInput } from '@mantine/core'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'

interface Props {
  action: DeskAction<void>
  outlets: { purgeAddress: string; purgeMethod: string; purgeHeader: string; hub: string; indexNowKey: string }
  version: number
}

/** Who outside is told of changes: the cache in front, a hub, search engines. */
export function OutletsForm({ action, outlets, version }: Props) {
  return (
    <ActionForm action={action} hidden={{ version }} submit="Save" done="Saved. They are told from the next change on.">
      {(form) => (
        <>
          <Fieldset legend="A cache in front">
            <Stack gap="md">
              <TextInput
                label="Address"
                description="Where a cache such as Varnish takes the tags of what changed. It may be on this machine. Pages are then kept there for a day."
                placeholder="http://127.0.0.1:6081/"
                {...form.field('purgeAddress', outlets.purgeAddress)}
              />
              <TextInput
                label="Method"
                description="PURGE for Varnish; POST for most services."
                {...form.field('purgeMethod', outlets.purgeMethod)}
              />
              <TextInput
                label="Header"
                description="The one that holds the tags, with spaces between them."
                {...form.field('purgeHeader', outlets.purgeHeader)}
              />
            </Stack>
          </Fieldset>
          <Fieldset legend="Feed readers">
            <TextInput
              label="WebSub hub"
              description="Named in every feed, and told which of them changed."
              {...form.field('hub', outlets.hub)}
            />
          </Fieldset>
          <Fieldset legend="Search engines">
            <TextInput
              label="IndexNow key"
              description="8 to 128 letters, digits and hyphens of your choice. Search engines find it at a file that is served for them."
              {...form.field('indexNowKey', outlets.indexNowKey)}
            />
          </Fieldset>
        </>
      )}
    </ActionForm>
  )
}
