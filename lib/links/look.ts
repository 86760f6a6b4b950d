import { parseHtml } from '../gate/check/html-tree.ts'
import { harvestPage } from '../harvest/harvest-page.ts'
import { titleOf } from '../harvest/json-ld.ts'
import { type Failure, sayFailure } from '../outbound/say-failure.ts'
import type { Web } from '../outbound/web.ts'
import { readWebPage } from '../outbound/web-page.ts'
import { judge, type Verdict } from './judge.ts'

/** What one look at an address brought home. */
export interface Look extends Verdict {
  finalUrl: string
  /** As the page gives them; '' where it was not read. */
  title: string
  published: string
}

/**
 * Looks whether a page is there: its head first, and the page itself where that says no, or where its title is still to be
 * read. A machine that cannot be found says something of the page only while others can.
 */
export async function look(url: string, isKnown: boolean, web: Web, hasWayOut: () => Promise<boolean>): Promise<Look> {
  const head = await askHead(url, web)
  if (head?.found === 'alive' && isKnown) return head
  const page = await readWebPage(url, web)
  const nothing = { finalUrl: page.url, title: '', published: '' }
  if (page.isRead) {
    const isHtml = page.type === 'html'
    const { title, published } = isHtml ? harvestPage(page.text, page.url) : { title: '', published: '' }
    const seen = { title: isHtml ? titleOf(parseHtml(page.text)) || title : '', bytes: page.text.length, isHtml }
    return { ...judge(url, { status: page.status, url: page.url, page: seen }), finalUrl: page.url, title, published }
  }
  if (page.kind === 'status') return { ...judge(url, { status: page.status ?? 0, url: page.url }), ...nothing }
  // The head was there, and the page is too long for us, or not for programs.
  if (head?.found === 'alive') return head
  if (page.kind === 'robots') return { found: 'blocked', status: head?.status ?? null, why: page.sentence, ...nothing }
  if (isFailure(page.kind) && (await hasWayOut())) return { found: 'gone', status: null, why: page.sentence, ...nothing }
  return { found: 'unclear', status: null, why: page.sentence, ...nothing }
}

function isFailure(kind: Failure['kind'] | 'status' | 'robots'): boolean {
  return kind === 'no-such-host' || kind === 'closed' || kind === 'untrusted'
}

async function askHead(url: string, web: Web): Promise<Look | null> {
  try {
    const { status, url: finalUrl } = await web.ask({ url, method: 'HEAD' })
    return { ...judge(url, { status, url: finalUrl }), finalUrl, title: '', published: '' }
  } catch (error) {
    sayFailure(error)
    return null
  }
}

/** Whether the web can be reached at all, by a machine that is nearly always there. */
export async function canReachTheWeb(web: Web): Promise<boolean> {
  try {
    await web.ask({ url: 'https://archive.org/robots.txt', method: 'HEAD' })
    return true
  } catch (error) {
    sayFailure(error)
    return false
  }
}
