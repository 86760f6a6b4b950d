'use client'
import { Checkbox, TextInput } from '@mantine/core'
import { ActionForm } from '#components/ui/action-form.client.tsx'
import { TextArea } from '#components/ui/text-area.client.tsx'
import type { DeskAction } from '#components/ui/use-desk-action.client.tsx'
import type { RuleChoice } from '#lib/gate/rule-choices.ts'
import type { CheckSettings } from '#lib/settings/schema.ts'
import { RuleSeverities } from './rule-severities.client.tsx'

interface Props {
  action: DeskAction<void>
  checks: CheckSettings
  version: number
  rules: RuleChoice[]
}

/** How the house has its articles checked. */
export function ChecksForm({ action, checks, version, rules }: Props) {
  return (
    <ActionForm action={action} hidden={{ version }} submit="Save" done="Saved. Every article is asked so from now on.">
      {(form) => (
        <>
          <Checkbox
            name="fourEyes"
            label="Four eyes: somebody else than its author publishes an article"
            description="Asked where two accounts may publish. Where it is off, each article says so to its readers."
            defaultChecked={form.state.values ? 'fourEyes' in form.state.values : checks.fourEyes}
          />
          <Checkbox
            name="checkLinks"
            label="Check links: look at the pages behind references in the background"
            description="Needs a way out to the web. Each page is asked politely, weekly at first; what was found stands at the reference, for editors and readers."
            defaultChecked={form.state.values ? 'checkLinks' in form.state.values : checks.checkLinks}
          />
          <TextArea
            label="Words that are right"
            description="Names, places and terms of this house, one on each line. No check calls them unknown or misspelt."
            minRows={4}
            maxRows={14}
            {...form.field('words', checks.words.join('\n'))}
          />
          <TextInput
            label="Why articles carry no byline"
            description="Leave it empty where they must have one."
            {...form.field('noBylines', checks.noBylines)}
          />
          <TextInput
            label="How old a source of the news may be, in days"
            inputMode="numeric"
            {...form.field('sourceDays', String(checks.sourceDays))}
          />
          <RuleSeverities rules={rules} severities={checks.severities} typed={form.state.values} />
        </>
      )}
    </ActionForm>
  )
}
