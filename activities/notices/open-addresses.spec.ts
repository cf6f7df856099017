import { openAddresses } from './open-addresses.js';

describe('an address that notices may be posted to', () => {
  it.each([
    ['8.8.8.8', true, 'public'],
    ['2400:3200::1', true, 'public'],
    ['127.0.0.1', false, 'this machine'],
    ['127.8.9.10', false, 'this machine'],
    ['0.0.0.0', false, 'this machine, on many'],
    ['10.1.2.3', false, 'private'],
    ['172.16.0.1', false, 'private'],
    ['192.168.1.1', false, 'private'],
    ['100.64.0.1', false, 'behind the carrier'],
    ['169.254.169.254', false, 'link-local, where clouds keep their keys'],
    ['224.0.0.1', false, 'multicast'],
    ['255.255.255.255', false, 'broadcast'],
    ['240.0.0.1', false, 'reserved'],
    ['::', false, 'unspecified'],
    ['::1', false, 'this machine'],
    ['fe80::1', false, 'link-local'],
    ['fe80::1%eth0', false, 'link-local'],
    ['fd00::1', false, 'private'],
    ['ff02::1', false, 'multicast'],
    ['::ffff:127.0.0.1', false, 'this machine in IPv6 clothes'],
    ['::ffff:a01:203', false, 'private in IPv6 clothes'],
    ['64:ff9b::a01:203', false, 'private behind NAT64'],
    ['2002:a01:203::1', false, 'private behind 6to4'],
    ['not an address', false, 'none'],
  ])('%s: %s, %s', (address, open) => {
    expect(openAddresses([])(address)).toBe(open);
  });

  it.each([
    ['10.20.1.7', true],
    ['::ffff:10.20.1.7', true],
    ['10.21.1.7', false],
    ['fd00:20::7', true],
    ['fd00:21::7', false],
    ['127.0.0.1', false],
  ])('%s: %s, where 10.20.0.0/16 and fd00:20::/32 are named', (address, open) => {
    expect(openAddresses(['10.20.0.0/16', 'fd00:20::/32'])(address)).toBe(open);
  });
});
