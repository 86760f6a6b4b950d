import { z } from 'zod'
import { changeChecksInput } from '#lib/settings/schema.ts'

const severityField = /^severity-([A-Z0-9]{2,5}-\d{2})$/

/** The form of the checks: words a line each, a field for each rule; a rule that is left as it comes is not kept. */
export const checksInput = z.preprocess(fromForm, changeChecksInput)

function fromForm(typed: unknown): unknown {
  const { words, fourEyes, checkLinks, ...fields } = typed as Record<string, unknown>
  const given = Object.entries(fields)
  const severities = given.flatMap(([name, value]) => {
    const rule = severityField.exec(name)?.[1]
    return rule && value ? [[rule, value] as const] : []
  })
  const lines = String(words ?? '').split('\n')
  return {
    ...Object.fromEntries(given.filter(([name]) => !severityField.test(name))),
    words: [...new Set(lines.map((word) => word.trim()))].filter((word) => word !== ''),
    fourEyes: fourEyes === 'on',
    checkLinks: checkLinks === 'on',
    severities: Object.fromEntries(severities),
  }
}
