import type { IncomingMessage } from 'node:http';

/** How much of a refused body is read before its connection is cut: enough for most clients to read the answer. */
const DRAIN_LIMIT = 64 * 1024 * 1024;
const DRAIN_TIMEOUT_MS = 5_000;

/**
 * Reads a refused body to its end and forgets it: a client that is still sending would otherwise see its connection
 * reset instead of the answer. Not for ever, and not without limit. Safe to call twice.
 */
export function drain(request: IncomingMessage): void {
  if (request.readableEnded || request.destroyed || drained.has(request)) return;
  drained.add(request);
  request.unpipe();
  let seen = 0;
  const cut = setTimeout(() => request.destroy(), DRAIN_TIMEOUT_MS).unref();
  const done = () => clearTimeout(cut);
  request.once('end', done);
  request.once('close', done);
  request.on('data', (chunk: Buffer) => {
    seen += chunk.length;
    if (seen > DRAIN_LIMIT) request.destroy();
  });
}

const drained = new WeakSet<IncomingMessage>();
