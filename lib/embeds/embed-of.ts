import { type EmbedKind, providers } from './provider-list.ts'

/** Something that is shown from elsewhere. */
export interface Embed {
  provider: string
  kind: EmbedKind
  /** Where it can be seen without us. */
  page: string
  /** What a frame shows. */
  frame: string
}

const names = providers.map(({ name }) => name)

/** What is said of an address that nothing is embedded from. */
export const notEmbeddable = `Nothing can be embedded from this address. Embeds are single videos, posts, sounds and charts of ${names.slice(0, -1).join(', ')} and ${names.at(-1)}; anything else can be a link or a reference.`

/** What an address shows, or null where it is none that may be embedded. Whatever else the address says is left behind. */
export function embedOf(address: string): Embed | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const isPlain = /^https?:$/.test(url.protocol) && !url.port && !url.username && !url.password
  const provider = isPlain ? providers.find(({ hosts }) => hosts.includes(url.hostname)) : undefined
  const read = provider?.read(new URL(url.href.replace(/^http:/, 'https:')))
  return provider && read ? { provider: provider.name, kind: provider.kind, ...read } : null
}

/** The address in what was pasted: itself, or the first in a piece of embedding code that may be embedded. */
export function addressIn(typed: string): string {
  const text = typed.trim()
  if (!text.startsWith('<')) return text
  const addresses = text.match(/https?:\/\/[^\s"'<>]+/g) ?? []
  return addresses.map((address) => address.replaceAll('&amp;', '&')).find((address) => embedOf(address)) ?? text
}

/** Whose frames a page with this embed may show, as a policy names it. */
export function frameOrigin({ frame }: Pick<Embed, 'frame'>): string {
  return new URL(frame).origin
}

/** The same for any embed, where the policy is sent before the page is known. */
export const frameOrigins: readonly string[] = providers.flatMap(({ frames }) => frames.map((host) => `https://${host}`))
