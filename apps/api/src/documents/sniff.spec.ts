import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { attachmentNamed, cleanFileName } from './file-name.js';
import { sniff } from './sniff.js';

describe('the type of a file', () => {
  it.each<[string, Buffer, string]>([
    ['a PDF', Buffer.from('%PDF-1.7\nrest'), 'application/pdf'],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'image/png'],
    ['Chinese text', Buffer.from('（虚构）移送书'), 'text/plain; charset=utf-8'],
    ['a page with a script', Buffer.from('<script>alert(1)</script>'), 'text/plain; charset=utf-8'],
    ['text in another encoding', Buffer.from([0xd2, 0xc6, 0xcb, 0xcd]), 'application/octet-stream'],
    ['bytes', Buffer.from([0, 1, 2, 3]), 'application/octet-stream'],
    ['nothing', Buffer.alloc(0), 'application/octet-stream'],
  ])('of %s is what its content says', async (_, content, mediaType) => {
    expect((await sniff(Readable.from([content]))).mediaType).toBe(mediaType);
  });

  it('is found without losing a byte, however the bytes arrive', async () => {
    const content = Buffer.from('案'.repeat(5_000));
    const pieces = [content.subarray(0, 1), content.subarray(1, 4_099), content.subarray(4_099)];
    const { mediaType, bytes } = await sniff(Readable.from(pieces));
    expect(mediaType).toBe('text/plain; charset=utf-8');
    expect((await buffer(bytes)).equals(content)).toBe(true);
  });
});

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\案卷\\移送书.pdf', '移送书.pdf'],
    ['a\u202efdp.exe', 'afdp.exe'],
    ['\u0000\n', 'document'],
    ['', 'document'],
    ['x'.repeat(300), 'x'.repeat(200)],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanFileName(given)).toBe(kept);
  });

  it('goes into a header whatever it holds', () => {
    expect(attachmentNamed(`移送 "书"';\r\n.pdf`)).toBe(
      'attachment; filename="document"; filename*=UTF-8\'\'%E7%A7%BB%E9%80%81%20%22%E4%B9%A6%22%27%3B%0D%0A.pdf',
    );
  });
});
