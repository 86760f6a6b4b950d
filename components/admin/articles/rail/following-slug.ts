import { slugify } from '#lib/text.ts'

/** The address that a headline gives, with the number that the last save put behind it where another article has that one. */
export function followingSlug(headline: string, given: string): string {
  const slug = slugify(headline)
  const isNumbered = given.startsWith(`${slug}-`) && /^\d+$/.test(given.slice(slug.length + 1))
  return slug && isNumbered ? given : slug
}
