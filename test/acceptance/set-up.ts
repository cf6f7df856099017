import { join } from 'node:path';
import type { Liandong } from '../running/liandong.js';

declare global {
  // The tear-down runs in the same process and must stop what was started here.
  var liandongUnderTest: Liandong | undefined;
}

/** Acceptance runs against the documented `npm start`, on a data directory and a port of its own. */
export default async function setUp(): Promise<void> {
  // Where Jest runs this, sources cannot find each other: it uses what the build made of them.
  const running = join(process.cwd(), 'dist/test/running/liandong.js');
  const { freePort, newDataDir, startLiandong } = (await import(
    running
  )) as typeof import('../running/liandong.js');
  const dataDir = await newDataDir();
  const liandong = await startLiandong(dataDir, await freePort());
  globalThis.liandongUnderTest = liandong;
  process.env.BASE_URL = liandong.baseUrl;
  // Not DATA_DIR: the servers of other specs may be set up in the same process.
  process.env.ACCEPTANCE_DATA_DIR = dataDir;
}
