import { createHmac } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { networkOf } from '../access/network-of.ts'
import { authSecret } from '../access/secret.ts'
import { reportsAnHour } from './limits.ts'

/**
 * What a report is counted against, by keys from which nobody learns where it came from: they are sealed, since there are
 * few enough addresses to try them all. Who has a network of the newer kind has more addresses than anybody could count.
 */
export function throttleKeys(ip: string, articleId: string): Map<string, number> {
  const from = isIPv6(ip) && !/^::ffff:\d+\./i.test(ip) ? networkOf(ip) : ip
  return new Map([
    [sealed(`from ${from}`), reportsAnHour.network],
    [sealed(`article ${articleId}`), reportsAnHour.article],
    [sealed('house'), reportsAnHour.house],
  ])
}

function sealed(what: string): string {
  return createHmac('sha256', authSecret()).update(`report throttle ${what}`).digest('hex')
}
