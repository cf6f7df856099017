import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rememberedPorts } from './remembered-ports.js';

const range = { from: 30150, to: 30180 };

describe('the record of ports', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'liandong-ports-'));
    file = join(folder, 'ports.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gives the same ports at the next start', async () => {
    const first = await rememberedPorts(['issuer', 'postgres'], file, range);
    expect(await rememberedPorts(['issuer', 'postgres'], file, range)).toEqual(first);
  });

  it('keeps those of processes that this start does not need', async () => {
    const { issuer } = await rememberedPorts(['issuer'], file, range);
    await rememberedPorts(['postgres'], file, range);
    expect(await rememberedPorts(['issuer'], file, range)).toEqual({ issuer });
  });

  it('never gives a port that something listens on, or that is reserved', async () => {
    const { issuer } = await rememberedPorts(['issuer'], file, range);
    const other = createServer().listen(issuer, '127.0.0.1');
    await new Promise((listening) => other.once('listening', listening));
    const { issuer: second } = await rememberedPorts(['issuer'], file, range);
    expect(second).not.toBe(issuer);
    other.close();
    expect((await rememberedPorts(['issuer'], file, range, second)).issuer).not.toBe(second);
  });

  it('is chosen anew when it is damaged', async () => {
    writeFileSync(file, '{"issuer": 30');
    const { issuer } = await rememberedPorts(['issuer'], file, range);
    expect(issuer).toBeGreaterThanOrEqual(range.from);
  });
});
