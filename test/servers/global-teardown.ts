import { rmSync } from 'node:fs';
import type { Servers } from './servers.js';

declare global {
  // The tear-down runs in the process of the set-up and must stop what was started there.
  var liandongTestServers: { readonly servers: Servers; readonly dataDir: string } | undefined;
}

/** Stops what the set-up started, and forgets its data. */
export default async function globalTeardown(): Promise<void> {
  if (!globalThis.liandongTestServers) return;
  const { servers, dataDir } = globalThis.liandongTestServers;
  await servers.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
