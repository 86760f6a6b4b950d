import { write } from '#db/write.ts'
import { allow, type Viewer } from '../access/allow.ts'
import { enter } from '../catalogue/enter.ts'
import { checkAccount } from './check-account.ts'
import type { AddPersonInput } from './schema.ts'

/** Enters a person, whose page is at its own address from now on. @returns the id */
export function add(viewer: Viewer, input: AddPersonInput, now: Date): Promise<string> {
  return write(async (tx) => {
    allow(viewer, 'person:change')
    await checkAccount(tx, input)
    await enter(tx, viewer, 'person', input, now)
    return input.id
  })
}
