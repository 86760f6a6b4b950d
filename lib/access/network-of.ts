import { isIPv4, isIPv6, SocketAddress } from 'node:net'

/** The network that an address lies in, for logs: enough to see where an attack comes from, too little to name a person. */
export function networkOf(ip: string): string {
  const bare = ip.replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIPv4(bare)) return `${bare.split('.').slice(0, 3).join('.')}.0/24`
  if (!isIPv6(bare)) return 'unknown'
  return `${groups(bare).slice(0, 3).join(':')}::/48`
}

function groups(ip: string): string[] {
  const { address } = new SocketAddress({ family: 'ipv6', address: ip })
  const [head = '', tail] = address.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail?.split(':').filter(Boolean) ?? []
  return [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right]
}
