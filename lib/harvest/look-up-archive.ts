import type { OutsideAnswer } from '../outbound/ask.ts'
import type { Web } from '../outbound/web.ts'

/** Asks the Internet Archive for the copy of a page that is nearest to now. @see https://archive.org/help/wayback_api.php */
export function askArchive(url: string, web: Web): Promise<OutsideAnswer> {
  return web.ask({ url: `https://archive.org/wayback/available?url=${encodeURIComponent(url)}`, method: 'GET' })
}

/** The address of the copy; '' where the archive has none, null where its answer is none. */
export function readArchive({ status, text }: Pick<OutsideAnswer, 'status' | 'text'>): string | null {
  if (status < 200 || status >= 300) return null
  try {
    const { archived_snapshots: copies } = JSON.parse(text) as {
      archived_snapshots?: { closest?: { url?: unknown; available?: unknown } }
    }
    const { url, available } = copies?.closest ?? {}
    if (typeof url !== 'string' || available !== true) return copies ? '' : null
    return /^https?:\/\/web\.archive\.org\/web\/\d{14}\//.test(url) ? url.replace(/^http:/, 'https:') : ''
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null
    throw error
  }
}
