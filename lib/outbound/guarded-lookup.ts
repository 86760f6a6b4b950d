import { type LookupAddress, lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isPublicIp } from './is-public-ip.ts'
import { OutboundRefused, type Reach } from './reach.ts'

export type Resolve = (host: string) => Promise<LookupAddress[]>

export const resolveHost: Resolve = (host) =>
  new Promise((resolve, reject) => lookup(host, { all: true }, (error, found) => (error ? reject(error) : resolve(found))))

/**
 * Looks names up at the moment of connecting, once, so that no second answer can lead elsewhere than the one that was
 * vetted. One address among them that is not public makes all of them suspect.
 */
export function guardedLookup({ anyAddress }: Reach, resolve: Resolve): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (found) => {
        const [first] = found
        const wrong = anyAddress ? undefined : found.find(({ address }) => !isPublicIp(address))
        if (!first) callback(new OutboundRefused(`${host} has no address.`), '')
        else if (wrong) callback(new OutboundRefused(`${host} leads to ${wrong.address}, which is not public.`), '')
        else if (options.all) callback(null, found)
        else callback(null, first.address, first.family)
      },
      (error: Error) => callback(error, ''),
    )
  }
}
