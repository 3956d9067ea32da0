import { BlockList, isIP } from 'node:net'

/** IPv4 that belongs to no host on the internet (RFC 6890): this machine, the network around it, and what is reserved. */
const special: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3]
]
const refused = new BlockList()
for (const [net, prefix] of special) refused.addSubnet(net, prefix)
// Of IPv6 only what is handed out at all; in it, what wraps an IPv4 address or is for examples.
const global = new BlockList()
global.addSubnet('2000::', 3, 'ipv6')
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16]
] as const)
  refused.addSubnet(net, prefix, 'ipv6')

/** Is this the number of a host on the internet, and not of this machine or the network around it? */
export function isPublic(ip: string): boolean {
  const family = isIP(ip)
  if (family === 4) return !refused.check(ip, 'ipv4')
  return family === 6 && global.check(ip, 'ipv6') && !refused.check(ip, 'ipv6')
}
