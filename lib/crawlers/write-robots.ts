import type { SiteSettings } from '../settings/schema.ts'
import { urls } from '../urls.ts'

/** Crawlers that collect texts to train models on. */
const trainers = [
  ...['GPTBot', 'ClaudeBot', 'anthropic-ai', 'CCBot', 'Google-Extended', 'Applebot-Extended', 'meta-externalagent'],
  ...['Bytespider', 'Amazonbot', 'cohere-training-data-crawler', 'Diffbot', 'omgili', 'AI2Bot', 'PanguBot', 'Timpibot'],
]
/** Crawlers and fetchers by which assistants answer questions from pages that they read. */
const answerers = [
  ...['OAI-SearchBot', 'ChatGPT-User', 'Claude-SearchBot', 'Claude-User', 'PerplexityBot', 'Perplexity-User'],
  ...['meta-externalfetcher', 'MistralAI-User', 'DuckAssistBot', 'YouBot'],
]

/** `robots.txt`: the newsroom is closed to all, the rest is open; AI crawlers as the settings say. */
export function writeRobots(origin: string, { aiCrawlers }: Pick<SiteSettings, 'aiCrawlers'>): string {
  const refused = { all: [], answers: trainers, none: [...trainers, ...answerers] }[aiCrawlers]
  return [
    ...(refused.length ? [...refused.map((name) => `User-agent: ${name}`), 'Disallow: /', ''] : []),
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    'Disallow: /preview/',
    '',
    `Sitemap: ${origin}${urls.sitemap()}`,
    `Sitemap: ${origin}${urls.newsSitemap()}`,
    '',
  ].join('\n')
}
