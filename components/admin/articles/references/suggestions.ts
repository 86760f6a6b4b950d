import type { Reference } from '#lib/articles/content.ts'
import type { Suggestion } from '#lib/harvest/suggestion.ts'
import { kindChoices } from './reference-kinds.ts'

const names: Record<Suggestion['field'], string> = {
  url: 'Address',
  title: 'Title',
  publisher: 'Publisher',
  author: 'Author',
  published: 'Published',
  archive: 'Archived copy',
  kind: 'Kind of source',
}

/** What the form of a reference calls a field. */
export function fieldName({ field }: Suggestion): string {
  return names[field]
}

/** A value as the form shows it. */
export function shownValue({ field, value }: Suggestion): string {
  return field === 'kind' ? (kindChoices.find((kind) => kind.value === value)?.label ?? value) : value
}

/** Those that would change the reference; a field that somebody filled in otherwise is among them, and is not changed by itself. */
export function openSuggestions(suggestions: Suggestion[], reference: Reference): Suggestion[] {
  return suggestions.filter(({ field, value }) => reference[field].trim() !== value)
}

/** The reference with what somebody accepted. */
export function withSuggestions(reference: Reference, accepted: Suggestion[]): Reference {
  return { ...reference, ...Object.fromEntries(accepted.map(({ field, value }) => [field, value])) }
}
