/** Whether a reader has this already, by what `If-None-Match` names. */
export function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  // Weakly, as RFC 9110 (13.1.2) has it: a proxy may have made the tag strong or weak.
  const bare = (tag: string) => tag.trim().replace(/^W\//, '')
  return header === etag || header.trim() === '*' || header.split(',').some((each) => bare(each) === bare(etag))
}
