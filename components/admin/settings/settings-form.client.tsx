'use client'
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { TextArea } from '#components/ui/text-area.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'

interface Props {
  action: DeskAction<void>
  settings: {
    name: string
    tagline: string
    language: string
    timeZone: string
    footer: string
    allowUnreviewedAi: boolean
    aiCrawlers: string
  }
  version: number
  zones: { group: string; items: string[] }[]
}

const crawlers = [
  { value: 'all', label: 'Let all of them in' },
  { value: 'answers', label: 'Those that answer questions, not those that train models' },
  { value: 'none', label: 'Let none of them in' },
]

/** The settings of the whole publication. */
export function SettingsForm({ action, settings, version, zones }: Props) {
  return (
    <ActionForm action={action} hidden={{ version }} submit="Save" done="Saved. Readers see it now.">
      {(form) => (
        <>
          <TextInput label="Name" maxLength={80} {...form.field('name', settings.name)} />
          <TextInput
            label="Tagline"
            description="Under the name, and for search engines."
            maxLength={200}
            {...form.field('tagline', settings.tagline)}
          />
          <TextInput
            label="Language"
            description="A tag such as en, de or pt-BR."
            {...form.field('language', settings.language)}
          />
          <NativeSelect
            label="Time zone"
            description="Dates are shown in it."
            data={zones}
            {...form.field('timeZone', settings.timeZone)}
          />
          <TextArea
            label="Foot"
            description="A sentence at the foot of every page."
            minRows={2}
            {...form.field('footer', settings.footer)}
          />
          <NativeSelect
            label="Crawlers of AI companies"
            description="What robots.txt tells them. Honest ones keep to it; search engines are let in in any case."
            data={crawlers}
            {...form.field('aiCrawlers', settings.aiCrawlers)}
          />
          <Checkbox
            name="allowUnreviewedAi"
            label="Articles made with AI and not reviewed may go live"
            description="They carry a plain sentence above their text that says so."
            defaultChecked={form.state.values ? 'allowUnreviewedAi' in form.state.values : settings.allowUnreviewedAi}
          />
        </>
      )}
    </ActionForm>
  )
}
