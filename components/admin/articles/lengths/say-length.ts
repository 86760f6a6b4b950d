import { type LengthField, shownPlaces, textOf } from './shown-places.ts'

interface Length {
  says: string
  /** How full it is where there is least room: 1 is as long as is shown. */
  fullness: number
}

/** Lines beyond which a text of ours is no longer taken in at a glance. */
const manyLines = 4
// Letters of these scripts take the room of two.
const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/

/** How long a field is and how it will look where it is shown, in words; null while it is empty. */
export function sayLength(field: LengthField, content: Parameters<typeof shownPlaces>[1]): Length | null {
  const text = textOf(field, content).trim()
  if (!text) return null
  const letters = [...text]
  const room = roomOf(text)
  const places = shownPlaces(field, content)
  const lines = places.flatMap(({ name, inLine }) => (inLine ? [{ name, count: Math.ceil(room / inLine) }] : []))
  const cut = places.filter(({ cutAt }) => cutAt && room > cutAt)
  const whole = places.filter(({ cutAt, inLine }) => !inLine && (!cutAt || room <= cutAt))
  const says = [
    `${letters.length} ${letters.length === 1 ? 'character' : 'characters'}`,
    ...(lines.length ? [lines.map(({ name, count }, index) => `${linesOf(count, index === 0)} on ${name}`).join(', ')] : []),
    ...cut.map(({ name, cutAt }) => `cut in ${name} after “${endOf(text, cutAt ?? 0)}”`),
    ...(whole.length ? [`whole in ${list(whole.map(({ name }) => name))}`] : []),
    ...(lines.some(({ count }) => count > manyLines) ? ['long for a glance'] : []),
  ]
  const bounds = places.flatMap(({ cutAt, inLine }) => cutAt ?? (inLine ? inLine * manyLines : []))
  return { says: `${says.join(' · ')}.`, fullness: bounds.length ? room / Math.min(...bounds) : 0 }
}

/** The last words before a text is cut; never half a word. */
function endOf(text: string, most: number): string {
  let end = 0
  let room = 0
  for (const letter of text) {
    room += roomOf(letter)
    if (room > most) break
    end += letter.length
  }
  const isBetween = /\s/.test(text.charAt(end))
  const shown = text.slice(0, end)
  const kept = isBetween ? shown : shown.replace(/\s+\S*$/, '')
  return kept.length > 24 ? `… ${kept.slice(-24).replace(/^\S*\s+/, '')}` : kept
}

function roomOf(text: string): number {
  let room = 0
  for (const letter of text) room += wide.test(letter) ? 2 : 1
  return room
}

function linesOf(count: number, isFirst: boolean): string {
  return isFirst ? `${count} ${count === 1 ? 'line' : 'lines'}` : String(count)
}

function list(names: string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '')
}
