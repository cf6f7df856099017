import ipaddr from 'ipaddr.js';

/** Whether an IP address may be posted to. */
export type IsOpen = (address: string) => boolean;

/**
 * Addresses of the public network, and those of the named networks (CIDR). Loopback, private, link-local, multicast and
 * every other special address is closed, in whatever way an IPv6 address hides an IPv4 one.
 */
export const openAddresses = (networks: readonly string[]): IsOpen => {
  const named = networks.map((network) => ipaddr.parseCIDR(network));
  return (text) => {
    if (!ipaddr.isValid(text)) return false;
    const address = ipaddr.process(text);
    return (
      address.range() === 'unicast' ||
      named.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits))
    );
  };
};
