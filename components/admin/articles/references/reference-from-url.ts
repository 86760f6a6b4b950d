import type { Reference } from '#lib/articles/content.ts'
import { hostOf, normaliseUrl } from '#lib/references/normalise.ts'
import { slugify } from '#lib/text.ts'

/** What a pasted address says by itself: a key and a publisher from its host, read today. */
export function referenceFromUrl(url: string, taken: Iterable<string>, today: string): Reference {
  const host = hostOf(url)
  return { ...emptyReference(keyFor(host, taken)), url, publisher: host, accessed: today }
}

/** A new reference with another address; publisher and key follow it as long as they are what an address gave. */
export function withAddress(reference: Reference, url: string, taken: Iterable<string>): Reference {
  const host = hostOf(url.trim())
  if (!host || !isWebAddress(url)) return { ...reference, url }
  const isFollowing = !reference.publisher || reference.publisher === hostOf(reference.url.trim())
  return { ...reference, url, key: keyFor(host, taken), publisher: isFollowing ? host : reference.publisher }
}

export function emptyReference(key: string): Reference {
  return { key, kind: 'web', url: '', title: '', publisher: '', author: '', published: '', accessed: '', archive: '', note: '' }
}

/** A free key that reminds of a name: "gazette-2" for the second source from gazette.example.org. */
export function keyFor(name: string, taken: Iterable<string>): string {
  const labels = name.split('.')
  const known = new Set(taken)
  const word = /\s/.test(name)
    ? name
    : (labels.toReversed().find((label, index) => index > 0 && label.length > 3) ?? labels[0] ?? name)
  const plain = slugify(word).slice(0, 40).replace(/-+$/, '')
  const base = /^[a-z]/.test(plain) ? plain : `source${plain ? `-${plain}` : ''}`
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? base : `${base}-${count}`
    if (!known.has(key)) return key
  }
}

/** The reference, other than this one, that has the same address written in whatever way. */
export function duplicateOf(url: string, key: string, references: Reference[]): Reference | undefined {
  const address = normaliseUrl(url.trim())
  return address === null ? undefined : references.find((other) => other.key !== key && normaliseUrl(other.url) === address)
}

/** What a person may paste for an address: also a DOI, and an address without its beginning. @returns null for other words */
export function addressIn(text: string): string | null {
  const words = text.trim()
  if (isWebAddress(words)) return words
  const [, doi] = /^(?:doi:\s*)?(10\.\d{4,9}\/\S+)$/i.exec(words) ?? []
  if (doi) return `https://doi.org/${doi}`
  const whole = `https://${words}`
  return /^(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S*$|^www\.\S+$/i.test(words) && isWebAddress(whole) ? whole : null
}

export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text.trim()) && URL.canParse(text.trim())
}
