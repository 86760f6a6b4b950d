import type { NewsMediaOrganization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts'
import { urls } from '../urls.ts'

/** What structured data needs of the publication. `policies` are the pages about it that are written: others promise nothing. */
export interface StructuredSite {
  name: string
  tagline: string
  language: string
  origin: string
  policies: ReadonlySet<string>
}

/** Who publishes, and where it says how it works. */
export function structuredPublisher({ name, tagline, origin, policies }: StructuredSite): NewsMediaOrganization {
  const stated = (slug: string) => (policies.has(slug) ? origin + urls.about(slug) : undefined)
  const pages = {
    publishingPrinciples: stated('ethics'),
    ethicsPolicy: stated('ethics'),
    correctionsPolicy: stated('corrections-policy'),
    ownershipFundingInfo: stated('ownership-and-funding'),
    actionableFeedbackPolicy: stated('contact'),
    masthead: stated('about'),
  }
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${origin}/#publisher`,
    name,
    url: `${origin}/`,
    ...(tagline ? { slogan: tagline } : {}),
    logo: { '@type': 'ImageObject', url: origin + urls.icon('icon-512.png'), width: '512', height: '512' },
    ...Object.fromEntries(Object.entries(pages).filter(([, page]) => page !== undefined)),
  }
}

/** The site, and how to search it. */
export function structuredSite({ name, tagline, language, origin }: StructuredSite): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${origin}${urls.search()}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  }
  return {
    '@type': 'WebSite',
    '@id': `${origin}/#site`,
    name,
    ...(tagline ? { description: tagline } : {}),
    url: `${origin}/`,
    inLanguage: language,
    publisher: { '@id': `${origin}/#publisher` },
    potentialAction: search,
  }
}
