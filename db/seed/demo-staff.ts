import { randomInt } from 'node:crypto'
import { theOperator, type Viewer } from '#lib/access/allow.ts'
import { add } from '#lib/accounts/add.ts'
import { addInput } from '#lib/accounts/schema.ts'

const staff = [
  { role: 'admin', name: 'Ada Demo' },
  { role: 'editor', name: 'Edda Demo' },
  { role: 'contributor', name: 'Corin Demo' },
] as const

export interface DemoAccount {
  viewer: Viewer
  /** `sign in ROLE EMAIL PASSWORD`, printed once. */
  line: string
}

/** One account for each role, with a password that nobody else has. */
export async function addDemoStaff(now: Date): Promise<Record<(typeof staff)[number]['role'], DemoAccount>> {
  const made: [string, DemoAccount][] = []
  for (const { role, name } of staff) {
    const email = `${role}@the-colophon.example`
    const password = passPhrase()
    const accountId = await add(theOperator, addInput.parse({ name, email, role, password }), now)
    made.push([role, { viewer: { accountId, name, role }, line: `sign in ${role} ${email} ${password}` }])
  }
  return Object.fromEntries(made) as Record<(typeof staff)[number]['role'], DemoAccount>
}

// Five syllables of three from 20 consonants and 5 vowels, and a number: about 60 bits, easy to type.
function passPhrase(): string {
  const pick = (letters: string) => letters[randomInt(letters.length)] ?? ''
  const syllable = () => pick('bcdfghjklmnpqrstvwxz') + pick('aeiou') + pick('bdfgklmnprstvz')
  return [syllable(), syllable(), syllable(), syllable(), syllable(), String(randomInt(10, 100))].join('-')
}
