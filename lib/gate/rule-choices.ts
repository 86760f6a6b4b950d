import type { Group, Rule } from './rule.ts'
import { rules } from './rules.ts'
import { milder, type Severity } from './severity.ts'

/** A rule as the settings show it: what it comes with, and whether a house may grade it otherwise. */
export interface RuleChoice {
  id: string
  group: Group
  title: string
  severity: Severity
  isFixed: boolean
}

export function listRuleChoices(): RuleChoice[] {
  return rules.map(({ id, group, title, severity, demoted }: Rule) => {
    const isFixed = severity === 'E!'
    return { id, group, title, isFixed, severity: demoted && !isFixed ? milder(severity, demoted.to) : severity }
  })
}
