import { readFileSync } from 'node:fs';
import type { PortRange } from '#libs/settings/settings.js';
import { replaceFile } from '../replace-file.js';
import { choosePorts, type Ports } from './choose-ports.js';
import { isFree } from './free-port.js';

/**
 * Chooses a port for each name and writes the choice down, so that the next start takes the same where it can.
 * @param reserved never chosen: something else will listen there
 */
export const rememberedPorts = async <Name extends string>(
  names: readonly Name[],
  file: string,
  range: PortRange,
  reserved?: number,
): Promise<Ports<Name>> => {
  const earlier = readPorts(file);
  const ports = await choosePorts(names, earlier, range, async (port) => port !== reserved && isFree(port));
  replaceFile(file, JSON.stringify({ ...earlier, ...ports }));
  return ports;
};

/** A record that is missing or damaged only costs the old choice. */
const readPorts = (file: string): Partial<Ports<string>> => {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof content === 'object' && content !== null ? content : {};
  } catch {
    return {};
  }
};
