import { BlockList, isIP } from 'node:net';

/** Ranges that lead to this machine, its network or nowhere (IANA special-purpose registry, IPv4). */
const special4: readonly [string, number][] = [
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
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Within global unicast: documentation, and tunnels that carry an IPv4 address nobody has looked at. */
const special6: readonly [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const refused = new BlockList();
for (const [net, prefix] of special4) refused.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of special6) refused.addSubnet(net, prefix, 'ipv6');
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');

/** Networks that an operator allows beside public addresses: `10.0.0.0/8`, `192.168.1.5`. */
export function networksOf(list: readonly string[]): BlockList {
  const networks = new BlockList();
  for (const entry of list) {
    const [address = '', prefix] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    networks.addSubnet(
      address,
      prefix === undefined ? (family === 'ipv6' ? 128 : 32) : Number(prefix),
      family,
    );
  }
  return networks;
}

/** Whether an address, IPv4 in IPv6 or not, lies in networks that an operator allows. */
export function isAllowed(address: string, networks: BlockList): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  return networks.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Whether this server may connect to an address for somebody else's sake: a public one, or one that the operator has
 * allowed. An IPv4 address written as IPv6 counts as the IPv4 address.
 */
export function mayReach(address: string, allowed: BlockList): boolean {
  const version = isIP(address);
  if (version === 4) return allowed.check(address, 'ipv4') || !refused.check(address, 'ipv4');
  if (version !== 6) return false;
  if (allowed.check(address, 'ipv6')) return true;
  // Everything outside global unicast is refused, mapped IPv4 (::ffff:0:0/96) and NAT64 with it.
  return globalUnicast.check(address, 'ipv6') && !refused.check(address, 'ipv6');
}
