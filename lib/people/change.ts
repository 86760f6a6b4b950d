import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { alter } from '../catalogue/alter.ts'
import { refreshNames } from '../search/refresh-names.ts'
import { checkAccount } from './check-account.ts'
import type { ChangePersonInput } from './schema.ts'

/** Changes what is said of a person. With a new address the old one answers 308. */
export function change(viewer: Viewer, input: ChangePersonInput, now: Date): Promise<void> {
  return write(async (tx) => {
    allow(viewer, 'person:change')
    await checkAccount(tx, input)
    const before = await alter(tx, viewer, 'person', input, now)
    if (before && before.name !== input.name) await refreshNames(tx, 'person', input.id, now)
  })
}
