import type { SiteSettings } from '../settings/schema.ts'
import { urls } from '../urls.ts'

/** `security.txt` (RFC 9116): whom to tell of a hole. It expires half a year after the beginning of this month. */
export function writeSecurity(origin: string, { language }: Pick<SiteSettings, 'language'>, now: Date): string {
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 6, 1))
  return [
    `Contact: ${origin}${urls.about('contact')}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${language}`,
    `Canonical: ${origin}${urls.securityText()}`,
    '',
  ].join('\n')
}

/** `trust.txt`: where the publication says who it is, and whether its texts may train models. */
export function writeTrust(origin: string, written: string[], { aiCrawlers }: Pick<SiteSettings, 'aiCrawlers'>): string {
  const policies = written.filter((slug) => slug !== 'contact')
  return [
    `contact=${origin}${urls.about('contact')}`,
    ...policies.map((slug) => `disclosure=${origin}${urls.about(slug)}`),
    `datatrainingallowed=${aiCrawlers === 'all' ? 'yes' : 'no'}`,
    '',
  ].join('\n')
}
