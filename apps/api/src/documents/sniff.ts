import { Readable } from 'node:stream';
import { fileTypeFromBuffer } from 'file-type';

/** Enough for every signature, and for the names inside a zipped office document. */
const HEAD_BYTES = 4_100;

/** What the bytes say they are, whatever the sender called them; and the same bytes, none lost. */
export async function sniff(
  bytes: Readable,
): Promise<{ readonly mediaType: string; readonly bytes: Readable }> {
  const source = bytes[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const read: Buffer[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await source.next();
    if (next.done) break;
    read.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(read);
  return { mediaType: await mediaTypeOf(head), bytes: Readable.from(rejoined(head, source)) };
}

async function mediaTypeOf(head: Buffer): Promise<string> {
  const known = await fileTypeFromBuffer(head).catch(() => undefined);
  if (known) return known.mime;
  return looksLikeText(head) ? 'text/plain; charset=utf-8' : 'application/octet-stream';
}

/** UTF-8 without control characters; the cut at the end may go through a character. */
function looksLikeText(head: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head.subarray(0, HEAD_BYTES), {
      stream: true,
    });
    // eslint-disable-next-line no-control-regex
    return text !== '' && !/[\u0000-\u0008\u000e-\u001f]/.test(text);
  } catch {
    return false;
  }
}

async function* rejoined(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
