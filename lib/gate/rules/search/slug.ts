import type { Rule } from '../../rule.ts'

export const slug: Rule = {
  id: 'SEO-02',
  group: 'search',
  severity: 'E',
  stage: 'p',
  title: 'The address is not right',
  why: 'It is what others link to, for ever.',
  fix: 'Choose another address, or leave a redirect from the old one.',
  falseAlarms: 'none',
  *find({ content, facts }) {
    const own = content.slug
    const say = (message: string) => ({ path: 'slug', excerpt: own, end: own.length, message })
    if (own && !/^[a-z0-9-]{3,80}$/.test(own)) yield say('An address has 3 to 80 small letters, digits and hyphens')
    if (facts.address?.isTaken) yield say('Another article has this address')
    if (facts.address?.liveSlug && own && facts.address.liveSlug !== own && !facts.address.hasRedirect)
      yield say('The address was changed after publication, without a redirect')
  },
}
