import { receiverUrl, secretOf } from './index.js';

const ORIGINS = ['https://cases.example', 'http://10.1.2.3:8080'];

describe('the address of a receiver', () => {
  it.each<[string, string | null, string]>([
    ['https://cases.example/hook', 'https://cases.example/hook', 'its origin is named'],
    ['https://CASES.example:443/hook?of=1', 'https://cases.example/hook?of=1', 'written otherwise, the same'],
    ['http://10.1.2.3:8080/', 'http://10.1.2.3:8080/', 'http where it is named so'],
    ['http://cases.example/hook', null, 'https is named, not http'],
    ['https://cases.example:8443/hook', null, 'another port is another origin'],
    ['https://cases.example.evil.example/', null, 'another host'],
    ['https://evil.example/https://cases.example', null, 'another host'],
    ['https://someone:secret@cases.example/', null, 'an account has no place in an address'],
    ['https://cases.example@evil.example/', null, 'another host behind an account'],
    ['https://cases.example/#part', null, 'a fragment is never sent'],
    ['http://0x0a010203:8080/', 'http://10.1.2.3:8080/', 'the same address in other digits'],
    ['/hook', null, 'no address'],
    [`https://cases.example/${'a'.repeat(1_000)}`, null, 'too long'],
  ])('%s is taken as %s: %s', (text, taken) => {
    expect(receiverUrl(text, ORIGINS)).toBe(taken);
  });

  it('is none where no origin is named', () => {
    expect(receiverUrl('https://cases.example/', [])).toBeNull();
  });
});

describe('the secret of a subscription', () => {
  const key = '0f'.repeat(32);

  it('is 32 bytes that follow from the key and the id alone', () => {
    expect(secretOf(key, 'a')).toBe('whsec_Gla9rUC6aqbBrUWQ2nskKmik9Zmi2j8nc2wUT1qhiuI=');
    expect(secretOf(key, 'a')).not.toBe(secretOf(key, 'b'));
    expect(secretOf('1f'.repeat(32), 'a')).not.toBe(secretOf(key, 'a'));
  });
});
