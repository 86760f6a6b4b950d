import type { Severity } from '#lib/gate/severity.ts'

/** How grave a finding is, in words, with a sign for those who do not see its colour. */
export const severityWords: Record<Severity, { sign: string; name: string; group: string; says: string; look: string }> = {
  'E!': {
    ...{ sign: '✕', name: 'Error', group: 'Must be put right', look: 'final' },
    says: 'These cannot be overridden: there is no reason for which they may reach a reader.',
  },
  E: {
    ...{ sign: '✕', name: 'Error', group: 'Errors', look: 'error' },
    says: 'Put them right, or give a reason when you publish. Readers will read it.',
  },
  W: {
    ...{ sign: '!', name: 'Warning', group: 'Warnings', look: 'warning' },
    says: 'Look at each. Whoever publishes says that they were read.',
  },
  I: { ...{ sign: 'i', name: 'Remark', group: 'Remarks', look: 'remark' }, says: 'Shown, and kept from nobody.' },
}
