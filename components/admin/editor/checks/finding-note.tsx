import { severityWords } from '#components/admin/articles/checks/severity-words.ts'
import type { Severity } from '#lib/gate/severity.ts'

/** What the checks say of a field, beside it; nothing where they say nothing. */
export function findingNote(findings: { severity: Severity; message: string }[]) {
  if (!findings.length) return undefined
  return findings.map(({ severity, message }) => {
    const { name, sign, look } = severityWords[severity]
    return (
      <span key={message} className={`field-finding field-finding-${look}`}>
        <span aria-hidden="true">{sign}</span>
        <span className="desk-unseen">{name}: </span> {message}
      </span>
    )
  })
}

/** The sentence stands below what it is about. */
export const belowField: { inputWrapperOrder: ('label' | 'input' | 'description' | 'error')[] } = {
  inputWrapperOrder: ['label', 'input', 'description', 'error'],
}
