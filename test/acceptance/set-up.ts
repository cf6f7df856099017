import { freePort, newDataDir, startLiandong, type Liandong } from '../running/liandong.js';

declare global {
  // The tear-down runs in the same process and must stop what was started here.
  var liandongUnderTest: Liandong | undefined;
}

/** Acceptance runs against the documented `npm start`, on a data directory and a port of its own. */
export default async function setUp(): Promise<void> {
  const dataDir = await newDataDir();
  const liandong = await startLiandong(dataDir, await freePort());
  globalThis.liandongUnderTest = liandong;
  process.env.BASE_URL = liandong.baseUrl;
  process.env.DATA_DIR = dataDir;
}
