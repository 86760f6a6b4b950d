import { personalData as patterns } from '../../patterns/everywhere.ts'
import type { Rule } from '../../rule.ts'
import { isWithin, matches, type Span } from '../../text/span.ts'

const names: Record<keyof typeof patterns, string> = {
  ...{ email: 'an e-mail address', phone: 'a telephone number', iban: 'a bank account', card: 'a card number' },
  ...{ nationalId: 'an identity number', street: 'a home address' },
}

export const personalData: Rule = {
  id: 'LEG-05',
  group: 'legal',
  severity: 'W',
  stage: 's',
  title: 'Personal data stands in the text',
  why: 'Numbers and addresses of private people do not belong in print.',
  fix: 'Take it out, or make sure that it is meant for the public.',
  falseAlarms: 'medium',
  softened:
    'I where the text asks readers to write or call; an office’s address such as press@ is let be: of 11 in real articles 10 were such.',
  *find({ prose }) {
    for (const line of prose) {
      if (!/[\d@]/.test(line.text)) continue
      const told: Span[] = []
      for (const [kind, pattern] of Object.entries(patterns) as [keyof typeof patterns, RegExp][]) {
        const hit = matches(pattern, line.text).find(({ start, text }) => !isWithin(start, line.code) && isReal(kind, text))
        // A link that somebody set is meant for the public; an account is not a telephone number as well.
        if (!hit || told.some(({ start, end }) => hit.start < end && hit.end > start)) continue
        told.push(hit)
        const isLinked = line.links.some(
          (link) => hit.start < link.end && hit.end > link.start && !link.href.startsWith('mailto:'),
        )
        const isMeant = (kind === 'email' || kind === 'phone') && invites.test(line.text.slice(0, hit.start))
        const message = `This may be ${names[kind]}`
        if (!isLinked) yield { line, start: hit.start, end: hit.end, message, severity: isMeant ? 'I' : 'W' }
      }
    }
  },
}

const freeMail = /@(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|proton|protonmail|gmx|web|aol|mail)\./i
const invites = /\b(?:contact|e-?mails?|call|phone|reach|send|write to|questions?|register|rsvp)\b/i

// Addresses of a person hold a name, or are with a house that gives them to everybody.
function isPersonal(address: string): boolean {
  return freeMail.test(address) || /^\p{L}{1,30}[._-]\p{L}{2,30}@/u.test(address)
}

function isReal(kind: keyof typeof patterns, text: string): boolean {
  if (kind === 'email') return isPersonal(text)
  if (kind === 'card') return luhn(text.replace(/\D/g, ''))
  if (kind === 'iban') return iban(text.replace(/ /g, ''))
  return true
}

function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0 && !/^(\d)\1+$/.test(digits)
}

function iban(code: string): boolean {
  const turned = `${code.slice(4)}${code.slice(0, 4)}`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  let rest = 0
  for (const digit of turned) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}
