/** Addresses that point at another one, or at a machine’s answer: a reader needs the destination. */
export const pointerHosts: ReadonlySet<string> = new Set(
  `t.co bit.ly lnkd.in tinyurl.com goo.gl ow.ly buff.ly is.gd tr.im dlvr.it trib.al fb.me rb.gy cutt.ly shorturl.at
  chatgpt.com chat.openai.com perplexity.ai gemini.google.com copilot.microsoft.com claude.ai grok.com you.com poe.com
  webcache.googleusercontent.com translate.goog`.split(/\s+/),
)

/** Pages of search and of news readers, which are pointers only at these paths. */
export const pointerPaths: readonly [RegExp, RegExp][] = [
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/(?:url|search|amp)\b/],
  [/^news\.google\.com$/, /^\/(?:rss\/)?(?:articles|read|stories)\b/],
  [/^(?:www\.)?bing\.com$/, /^\/(?:search|news|ck)\b/],
  [/^(?:l|lm)\.facebook\.com$/, /^\/l\.php/],
  [/^(?:search\.)?yahoo\.com$/, /^\/search\b/],
  [/^translate\.google\.[a-z.]{2,6}$/, /^\/translate\b/],
  [/^flip\.it$/, /^\//],
]

/** Names under which no page is public, and examples. */
export const privateSuffix = /(?:^|\.)(?:local|internal|localhost|lan|home|corp|intranet|test|invalid|onion)$/i
export const exampleHost = /(?:^|\.)example(?:\.(?:com|org|net|edu|[a-z]{2}))?$/i

/** Forms of address that a host gave up, and the day after which an article cannot have one. */
export const retired: readonly { host: RegExp; path: RegExp; until: number }[] = [
  { host: /(?:^|\.)reuters\.com$/, path: /^\/article\/.{0,200}-?id[a-z]{0,3}k[bc]n/i, until: Date.UTC(2023, 0, 1) },
  { host: /^news\.bbc\.co\.uk$/, path: /^\/[12]\/hi\//, until: Date.UTC(2012, 0, 1) },
  { host: /(?:^|\.)nytimes\.com$/, path: /^\/(?:reuters|aponline)\//, until: Date.UTC(2019, 0, 1) },
  { host: /(?:^|\.)guardian\.co\.uk$/, path: /^\//, until: Date.UTC(2014, 0, 1) },
  { host: /^edition\.cnn\.com$/, path: /^\/\d{4}\/[A-Z]+\/.{1,60}\/index\.html$/, until: Date.UTC(2016, 0, 1) },
]

/** Outlets by the name that a text credits them by. */
export const outlets: Record<string, string> = {
  ...{ Reuters: 'reuters.com', 'Associated Press': 'apnews.com', 'Agence France-Presse': 'afp.com', AFP: 'afp.com' },
  ...{ BBC: 'bbc.co.uk', 'BBC News': 'bbc.co.uk', CNN: 'cnn.com', 'New York Times': 'nytimes.com', Guardian: 'theguardian.com' },
  ...{ 'Washington Post': 'washingtonpost.com', 'Wall Street Journal': 'wsj.com', 'Financial Times': 'ft.com' },
  ...{ 'Al Jazeera': 'aljazeera.com', 'Der Spiegel': 'spiegel.de', 'Le Monde': 'lemonde.fr', 'El País': 'elpais.com' },
  ...{
    Bloomberg: 'bloomberg.com',
    Politico: 'politico.com',
    'Deutsche Welle': 'dw.com',
    'Süddeutsche Zeitung': 'sueddeutsche.de',
  },
  ...{ 'Dagens Nyheter': 'dn.se', 'Kyiv Independent': 'kyivindependent.com', NPR: 'npr.org', Xinhua: 'xinhuanet.com' },
  ...{ TASS: 'tass.com', Axios: 'axios.com', 'The Economist': 'economist.com', 'Daily Telegraph': 'telegraph.co.uk' },
  ...{ 'Fox News': 'foxnews.com', 'ABC News': 'abcnews.go.com', 'NBC News': 'nbcnews.com', 'CBS News': 'cbsnews.com' },
}

/** One publisher under several domains. */
export const sameHouse: readonly (readonly string[])[] = [
  ['bbc.co.uk', 'bbc.com'],
  ['apnews.com', 'ap.org'],
  ['theguardian.com', 'guardian.co.uk'],
  ['xinhuanet.com', 'news.cn'],
  ['go.com', 'abcnews.com'],
]
