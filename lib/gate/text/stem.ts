/** A light stem: what endings of number, tense and possession leave. Two forms of one word mostly share it. */
export function stem(word: string): string {
  const base = word.toLowerCase().replace(/['’]s?$/, '')
  if (base.length <= 4) return base
  return base
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:sses)$/, 'ss')
    .replace(/(?:ations?|ments?|ings?|ed|es|ly|s|e)$/, '')
    .replace(/([bdgklmnprt])\1$/, '$1')
}
