import type { Reference } from '#lib/articles/content.ts'
import { duplicateOf, isWebAddress } from './reference-from-url.ts'
import { kindChoices } from './reference-kinds.ts'

export type ReferenceFaults = Partial<Record<keyof Reference, string>>

const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
const wholeDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** What is wrong with a reference as it stands in its form; the server asks the same again. */
export function checkReference(reference: Reference, others: Reference[]): ReferenceFaults {
  const { kind, url, title, published, accessed, archive } = reference
  const faults: ReferenceFaults = {}
  const needsAddress = kindChoices.find(({ value }) => value === kind)?.needsAddress ?? true
  const double = duplicateOf(url, reference.key, others)
  if (!url.trim() && needsAddress) faults.url = 'This kind of source needs an address.'
  else if (url.trim() && !isWebAddress(url)) faults.url = 'An address starts with https:// or http://.'
  else if (double) faults.url = `This address is in the list already: ${double.title || double.key}. Cite that one.`
  if (!title.trim() && !url.trim()) faults.title = 'A source without an address needs a title.'
  if (published && !partialDate.test(published)) faults.published = 'A date is written 2025, 2025-05 or 2025-05-03.'
  if (accessed && !wholeDate.test(accessed)) faults.accessed = 'A date is written 2026-05-02.'
  if (archive.trim() && !isWebAddress(archive)) faults.archive = 'An address starts with https:// or http://.'
  return faults
}
