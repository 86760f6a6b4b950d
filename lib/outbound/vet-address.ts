import { isIP } from 'node:net'
import { isPublicIp } from './is-public-ip.ts'
import { OutboundRefused, type Reach } from './reach.ts'

const webPorts = ['', '80', '443']
// RFC 6761 and its kin, and what routers and companies call their own.
const special =
  /(?:^|\.)(?:localhost|local|internal|test|example|invalid|onion|alt|arpa|lan|home|corp|intranet|private|localdomain)$/

/**
 * An address as it will be asked.
 * @param own hosts of this publication, which is not asked over the web
 * @throws OutboundRefused with a sentence
 */
export function vetAddress(address: string, reach: Reach, own: readonly string[] = []): URL {
  const url = URL.parse(address)
  if (!url) throw new OutboundRefused('This is not an address.')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new OutboundRefused('Only http and https are asked.')
  if (url.username || url.password) throw new OutboundRefused('An address with a name and password in it is not asked.')
  if (!reach.anyPort && !webPorts.includes(url.port)) throw new OutboundRefused(`Port ${url.port} is not the web’s.`)
  if (!reach.anyAddress) vetHost(url.hostname, own)
  return url
}

function vetHost(hostname: string, own: readonly string[]): void {
  const host = hostname.replace(/\.+$/, '')
  const ip = host.replace(/^\[|\]$/g, '')
  if (isIP(ip)) {
    if (!isPublicIp(ip)) throw new OutboundRefused(`${ip} is not a public address.`)
    return
  }
  if (!host.includes('.') || special.test(host)) throw new OutboundRefused(`“${host}” is no name of the public web.`)
  if (own.includes(host)) throw new OutboundRefused('This is our own address.')
}
