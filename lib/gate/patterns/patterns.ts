import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** What a machine or a desk leaves in a text, in one language. No pattern carries the flag g. */
export interface LeakPatterns {
  label: { strong: RegExp; weak: RegExp }
  process: { strong: RegExp[]; weak: RegExp[] }
  assistant: { anywhere: RegExp[]; opening: RegExp[] }
  prompt: RegExp[]
  /** Whole lines of a page around an article, normalised. */
  chrome: RegExp
  /** Headings that promise other stories. */
  related: RegExp
  /** Headings that promise sources. */
  sources: RegExp
}

/** What the rules know of a language. What is not there is not asked. */
export interface LanguagePatterns extends LeakPatterns {
  language: string
  speech?: RegExp
  attribution?: RegExp
  hedge?: RegExp
  negation?: RegExp
  future?: RegExp
  relativeTime?: RegExp
  superlative?: RegExp
  filler?: RegExp[]
  accuse?: RegExp
  guilt?: RegExp
  charged?: RegExp
  reply?: RegExp
  minor?: RegExp
  vulnerable?: RegExp
  sensitive?: RegExp[]
  functionWordEnd?: RegExp
  opposites?: [RegExp, RegExp][]
  variants?: [string, string][]
  synonyms?: string[][]
}

const known: Record<string, LanguagePatterns> = { en, de, fr }

/** The patterns of a language; a language that we do not read has those that are the same everywhere. */
export function patternsFor(language: string): LanguagePatterns {
  return known[language] ?? { ...leaksOf(en), language }
}

/** What leaks is looked for in the article’s language, and in English, which machines fall into. */
export function leakPatterns(patterns: LeakPatterns): LeakPatterns[] {
  return patterns === en ? [en] : [patterns, en]
}

function leaksOf({ label, process, assistant, prompt, chrome, related, sources }: LanguagePatterns): LeakPatterns {
  return { label, process, assistant, prompt, chrome, related, sources }
}
