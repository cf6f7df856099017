import { rm } from 'node:fs/promises';

export default async function tearDown(): Promise<void> {
  const liandong = globalThis.liandongUnderTest;
  if (!liandong) return;
  await liandong.stop();
  await rm(liandong.dataDir, { recursive: true, force: true });
}
