'use client'
import { NativeSelect, Text } from '@mantine/core'
import type { RuleChoice } from '#lib/gate/rule-choices.ts'
import type { Severity } from '#lib/gate/severity.ts'
import './rule-severities.css'

interface Props {
  rules: RuleChoice[]
  severities: Partial<Record<string, Severity>>
  typed?: Record<string, string> | undefined
}

const names = { 'E!': 'Error', E: 'Error', W: 'Warning', I: 'Remark' } as const
const groups: Record<RuleChoice['group'], string> = {
  ...{ leakage: 'What machines leave behind', citations: 'Citations', records: 'Sources', drift: 'Text against its sources' },
  ...{ structure: 'Structure', typography: 'Typography', search: 'Search and address', legal: 'Law and ethics' },
  ...{ accessibility: 'Accessibility', curation: 'Read also', revision: 'Changes and corrections' },
}

/** How grave each rule is here. Those that cannot be overridden are named, and have nothing to choose. */
export function RuleSeverities({ rules, severities, typed }: Props) {
  const fixed = rules.filter(({ isFixed }) => isFixed)
  return (
    <section aria-labelledby="severities-h">
      <Text id="severities-h" component="h2" fw={650}>
        How grave each rule is
      </Text>
      <Text size="sm" c="dimmed" mb="xs">
        An error blocks and goes out only with a public reason; a warning must be read; a remark is shown.
      </Text>
      {Object.entries(groups).map(([group, name]) => {
        const some = rules.filter((rule) => rule.group === group && !rule.isFixed)
        const changed = some.filter(({ id }) => severities[id]).length
        return some.length ? (
          <details key={group} className="severity-group">
            <summary>
              {name} ({some.length}
              {changed ? `, ${changed} changed` : ''})
            </summary>
            {some.map(({ id, title, severity }) => (
              <div key={id} className="severity-line">
                <label htmlFor={`severity-${id}`}>
                  {title} <small>{id}</small>
                </label>
                <NativeSelect
                  id={`severity-${id}`}
                  name={`severity-${id}`}
                  size="xs"
                  defaultValue={typed?.[`severity-${id}`] ?? severities[id] ?? ''}
                  data={[
                    { value: '', label: `As it comes: ${names[severity].toLowerCase()}` },
                    ...(['E', 'W', 'I'] as const).map((value) => ({ value, label: names[value] })),
                  ]}
                />
              </div>
            ))}
          </details>
        ) : null
      })}
      <details className="severity-group">
        <summary>Never overridden ({fixed.length})</summary>
        <Text size="sm">No reason lets these reach a reader, so there is nothing to choose.</Text>
        <ul>
          {fixed.map(({ id, title }) => (
            <li key={id}>
              {title} <small>{id}</small>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
