import { BlockList, isIP } from 'node:net'

const closedToUs = new BlockList()
const notForAll4 = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
]
// Within global unicast: protocol assignments, documentation, and addresses that carry one of the old kind in them.
const notForAll6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']
for (const [family, subnets] of [
  ['ipv4', notForAll4],
  ['ipv6', notForAll6],
] as const) {
  for (const subnet of subnets) {
    const [net = '', bits] = subnet.split('/')
    closedToUs.addSubnet(net, Number(bits), family)
  }
}
const globalUnicast = new BlockList()
globalUnicast.addSubnet('2000::', 3, 'ipv6')

/** Whether an address of a machine is one of the public internet: not ours, not a neighbour's, not a special one. */
export function isPublicIp(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !closedToUs.check(address, 'ipv4')
  if (family !== 6 || address.includes('%')) return false
  return globalUnicast.check(address, 'ipv6') && !closedToUs.check(address, 'ipv6')
}
