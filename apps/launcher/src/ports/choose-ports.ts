import type { PortRange } from '#libs/settings/settings.js';
import { LaunchError } from '../launch-error.js';

/** Port by the name of what listens there. */
export type Ports<Name extends string> = Readonly<Record<Name, number>>;

/**
 * A port for each name: the one it had where that is still free, else the first free one of the range after a random start
 * (several installations on one machine look at different places first).
 * @throws LaunchError when the range has too few
 */
export const choosePorts = async <Name extends string>(
  names: readonly Name[],
  earlier: Partial<Ports<string>>,
  range: PortRange,
  isFree: (port: number) => Promise<boolean>,
  random: () => number = Math.random,
): Promise<Ports<Name>> => {
  const chosen = new Map<Name, number>();
  const isTaken = (port: number) => [...chosen.values()].includes(port);
  for (const name of names) {
    const before = earlier[name];
    if (before !== undefined && isInside(before, range) && !isTaken(before) && (await isFree(before))) {
      chosen.set(name, before);
    }
  }
  const candidates = shuffledFrom(range, random);
  for (const name of names) {
    while (!chosen.has(name)) {
      const { value: port, done } = candidates.next();
      if (done) {
        throw new LaunchError(
          `Ports ${range.from} to ${range.to} on 127.0.0.1 are all in use: set INTERNAL_PORTS to a range with ${names.length} free ones.`,
        );
      }
      if (!isTaken(port) && (await isFree(port))) chosen.set(name, port);
    }
  }
  return Object.fromEntries(chosen) as Ports<Name>;
};

const isInside = (port: number, { from, to }: PortRange) => port >= from && port <= to;

function* shuffledFrom({ from, to }: PortRange, random: () => number): Generator<number, undefined> {
  const size = to - from + 1;
  const start = Math.floor(random() * size);
  for (let offset = 0; offset < size; offset += 1) yield from + ((start + offset) % size);
  return undefined;
}
