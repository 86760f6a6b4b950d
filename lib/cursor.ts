/** Where a list goes on: after the item of this moment and id. */
export interface Cursor {
  at: number
  id: string
}

/** Before everything: where every list begins. */
export const listStart: Cursor = { at: Number.MAX_SAFE_INTEGER, id: '' }

const shape = /^(-?\d{1,15})\.([\w-]{1,64})$/

/** Where a list goes on that is in the order of names: after the one with this id. The name itself is looked up. */
export const afterName = (id: string): Cursor => ({ at: 0, id })

/** A cursor as it stands in an address. */
export function writeCursor({ at, id }: Cursor): string {
  return Buffer.from(`${at}.${id}`).toString('base64url')
}

/** @returns the cursor that `text` names, the start of the list when there is none, or null when it is not one of ours */
export function readCursor(text: string | undefined): Cursor | null {
  if (text === undefined || text === '') return listStart
  if (text.length > 120 || !/^[\w-]+$/.test(text)) return null
  const [, at, id] = shape.exec(Buffer.from(text, 'base64url').toString('latin1')) ?? []
  if (at === undefined || id === undefined) return null
  const cursor = { at: Number(at), id }
  return writeCursor(cursor) === text ? cursor : null
}

/** Cuts a list that was asked for with one item more than it shows. @returns what it shows, and where it goes on */
export function cutPage<T>(rows: T[], size: number, cursorOf: (row: T) => Cursor): { rows: T[]; next: string | null } {
  const last = rows.length > size ? rows[size - 1] : undefined
  return { rows: rows.slice(0, size), next: last === undefined ? null : writeCursor(cursorOf(last)) }
}
