import { z } from 'zod'
import { commonPasswordWords } from './common-password-list.ts'
import { passwordLimits } from './limits.ts'

const { least, most } = passwordLimits
const dressing: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** A new password: any characters, kept exactly as typed, but none that everybody tries first. */
export const newPassword = z
  .string()
  .refine((value) => [...value].length >= least, `Use at least ${least} characters: a few words that only you put together.`)
  .refine((value) => [...value].length <= most, `Use at most ${most} characters.`)
  .refine((value) => !isCommon(value), 'This is among the first passwords that others would try. Take another.')

/** Whether a password is a common word or a run of keys, plain, repeated or dressed up with digits and signs. */
export function isCommon(password: string, siteWords: string[] = []): boolean {
  const lower = password.toLowerCase()
  if (distinct(lower) < 5 || isRun(lower)) return true
  const known = new Set([...commonPasswordWords, ...siteWords.map((word) => word.toLowerCase())])
  return [lower, undress(lower)].some((form) => {
    const letters = form.replace(/[^\p{L}]+/gu, '')
    if (letters.length < 4 && !known.has(letters)) return /^[\d\W_]+$/.test(lower) && distinct(lower) < 8
    // A phrase of several words is welcome, even of common ones; one or two of them are not.
    return isMadeOf(letters, known, 2) || isRepeated(letters, known)
  })
}

function undress(text: string): string {
  return text.replace(/[^\p{L}]+$/u, '').replace(/[013457@$!]/g, (sign) => dressing[sign] ?? sign)
}

function isMadeOf(text: string, known: Set<string>, atMost: number): boolean {
  if (known.has(text)) return true
  if (atMost === 1) return false
  for (let end = 3; end <= text.length - 3; end++) {
    if (known.has(text.slice(0, end)) && isMadeOf(text.slice(end), known, atMost - 1)) return true
  }
  return false
}

function isRepeated(text: string, known: Set<string>): boolean {
  for (let size = 1; size <= text.length / 2; size++) {
    if (text === text.slice(0, size).repeat(text.length / size) && (size < 5 || known.has(text.slice(0, size)))) return true
  }
  return false
}

const rows = [
  '1234567890',
  '0987654321',
  'abcdefghijklmnopqrstuvwxyz',
  'zyxwvutsrqponmlkjihgfedcba',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'zaq12wsxcde34rfv',
]

// Cut into pieces of a keyboard row: few long pieces are no password.
function isRun(text: string): boolean {
  const bare = text.replace(/[\s\-_.,!?/]+/g, '')
  let pieces = 0
  for (let at = 0; at < bare.length; pieces++) {
    let size = 1
    while (at + size < bare.length && rows.some((row) => row.repeat(3).includes(bare.slice(at, at + size + 1)))) size++
    at += size
  }
  return pieces <= 2 || bare.length / pieces >= 4
}

function distinct(text: string): number {
  return new Set(text).size
}
