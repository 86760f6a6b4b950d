/** How large a frame is, and what its button says. */
export type EmbedKind = 'video' | 'post' | 'audio' | 'chart'

export interface Provider {
  name: string
  kind: EmbedKind
  /** Where its addresses are. */
  hosts: readonly string[]
  /** Where its frames come from. */
  frames: readonly string[]
  /** The public page of what an address shows, and the address that shows it in a frame; null for any other. */
  read: (url: URL) => { page: string; frame: string } | null
}

/** Servers of Mastodon that are known here; each further one is another host that readers may be led to. */
const mastodonServers = [
  ...['mastodon.social', 'mastodon.online', 'mastodon.world', 'mastodon.scot', 'mastodon.nl', 'mastodon.green'],
  ...['mstdn.social', 'mas.to', 'masto.ai', 'fosstodon.org', 'hachyderm.io', 'infosec.exchange', 'techhub.social'],
  ...['journa.host', 'newsie.social', 'chaos.social', 'social.network.europa.eu', 'social.bund.de', 'norden.social'],
  ...['ruhr.social', 'troet.cafe', 'aus.social', 'c.im', 'scholar.social', 'sciences.social', 'mathstodon.xyz'],
] as const

/** What may be shown in a frame, and from where. Every part that goes into a frame's address is matched letter by letter. */
export const providers: readonly Provider[] = [
  {
    name: 'YouTube',
    kind: 'video',
    hosts: ['www.youtube.com', 'youtube.com', 'm.youtube.com', 'www.youtube-nocookie.com', 'youtu.be'],
    frames: ['www.youtube-nocookie.com'],
    read: ({ hostname, pathname, searchParams }) => {
      const path = hostname === 'youtu.be' ? /^\/([\w-]{11})$/ : /^\/(?:embed|shorts|live)\/([\w-]{11})$/
      const id = path.exec(pathname)?.[1] ?? (pathname === '/watch' && searchParams.get('v'))
      if (!id || !/^[\w-]{11}$/.test(id)) return null
      const start = secondsIn(searchParams.get('t') ?? searchParams.get('start'))
      return {
        page: `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`,
        frame: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0${start ? `&start=${start}` : ''}`,
      }
    },
  },
  {
    name: 'Vimeo',
    kind: 'video',
    hosts: ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com'],
    frames: ['player.vimeo.com'],
    read: ({ pathname, searchParams }) => {
      const [, id, inPath] = /^\/(?:video\/|channels\/[\w-]+\/)?(\d{1,12})(?:\/([0-9a-f]{6,20}))?$/.exec(pathname) ?? []
      const hash = inPath ?? /^[0-9a-f]{6,20}$/.exec(searchParams.get('h') ?? '')?.[0]
      if (!id) return null
      return {
        page: `https://vimeo.com/${id}${hash ? `/${hash}` : ''}`,
        frame: `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${hash ? `&h=${hash}` : ''}`,
      }
    },
  },
  {
    name: 'Mastodon',
    kind: 'post',
    hosts: mastodonServers,
    frames: mastodonServers,
    read: ({ origin, pathname }) => {
      const [post] = /^\/@\w{1,64}\/\d{1,20}(?=\/embed$|$)/.exec(pathname) ?? []
      return post ? { page: origin + post, frame: `${origin}${post}/embed` } : null
    },
  },
  {
    name: 'Bluesky',
    kind: 'post',
    hosts: ['bsky.app'],
    frames: ['embed.bsky.app'],
    read: ({ pathname }) => {
      const [, actor, post] = /^\/profile\/(did:plc:[a-z0-9]{24}|[a-z0-9.-]{3,253})\/post\/([a-z0-9]{1,20})$/.exec(pathname) ?? []
      if (!actor || !post) return null
      return {
        page: `https://bsky.app/profile/${actor}/post/${post}`,
        frame: `https://embed.bsky.app/embed/${actor}/app.bsky.feed.post/${post}`,
      }
    },
  },
  {
    name: 'X',
    kind: 'post',
    hosts: ['x.com', 'www.x.com', 'twitter.com', 'www.twitter.com', 'mobile.twitter.com'],
    frames: ['platform.twitter.com'],
    read: ({ pathname }) => {
      const [, name, id] = /^\/(\w{1,15})\/status\/(\d{1,20})$/.exec(pathname) ?? []
      if (!id) return null
      return {
        page: `https://x.com/${name}/status/${id}`,
        frame: `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`,
      }
    },
  },
  {
    name: 'SoundCloud',
    kind: 'audio',
    hosts: ['soundcloud.com', 'www.soundcloud.com', 'm.soundcloud.com'],
    frames: ['w.soundcloud.com'],
    read: ({ pathname }) => {
      const [path] = /^\/[\w-]+\/(?:sets\/)?[\w-]+$/.exec(pathname) ?? []
      if (!path || /^\/(?:you|discover|search|stream|upload|charts|pages)\//.test(path)) return null
      const page = `https://soundcloud.com${path}`
      return { page, frame: `https://w.soundcloud.com/player/?url=${encodeURIComponent(page)}&auto_play=true&visual=false` }
    },
  },
  {
    name: 'Datawrapper',
    kind: 'chart',
    hosts: ['datawrapper.dwcdn.net', 'www.datawrapper.de', 'datawrapper.de'],
    frames: ['datawrapper.dwcdn.net'],
    read: ({ hostname, pathname }) => {
      const path = hostname === 'datawrapper.dwcdn.net' ? /^\/(\w{5})(\/\d{1,5})?\/?$/ : /^\/_\/(\w{5})()\/?$/
      const [, id, version = ''] = path.exec(pathname) ?? []
      const frame = `https://datawrapper.dwcdn.net/${id}${version}/`
      return id ? { page: frame, frame } : null
    },
  },
]

/** Seconds from `90`, `90s` or `1h2m3s`; 0 for anything else. */
function secondsIn(time: string | null): number {
  const [, hours, minutes, seconds] = /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,5})s?)?$/.exec(time ?? '') ?? []
  return Number(hours ?? 0) * 3_600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)
}
