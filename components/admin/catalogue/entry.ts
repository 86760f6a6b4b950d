/** A section, topic or person as its form shows it; a person has more to say than a description. */
export interface Entry {
  id: string
  version: number
  name: string
  slug: string
  description?: string
  role?: string
  bio?: string
  accountId?: string | null
}

export type EntryKind = 'section' | 'topic' | 'person'

/** The accounts that a person can be tied to. */
export type Accounts = { id: string; name: string }[]
