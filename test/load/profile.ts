import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  /** Microseconds. */
  readonly timeDeltas: readonly number[];
}

const SHOWN = 25;

/** Where the time of each process went, by package or room and by function: for whoever has to explain a missed target. */
export const profilesIn = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.cpuprofile'))
    .map(
      (name) => `${name}\n${summaryOf(JSON.parse(readFileSync(join(folder, name), 'utf8')) as CpuProfile)}`,
    )
    .join('\n\n');

const summaryOf = ({ nodes, samples, timeDeltas }: CpuProfile): string => {
  const frames = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const byPlace = new Map<string, number>();
  const byFunction = new Map<string, number>();
  let total = 0;
  samples.forEach((id, i) => {
    const frame = frames.get(id);
    if (!frame || frame.functionName === '(idle)') return;
    const ms = (timeDeltas[i] ?? 0) / 1_000;
    total += ms;
    add(byPlace, placeOf(frame.url, frame.functionName), ms);
    add(
      byFunction,
      `${frame.functionName || '(anonymous)'} ${placeOf(frame.url, '')}:${frame.lineNumber + 1}`,
      ms,
    );
  });
  const lines = (times: ReadonlyMap<string, number>): readonly string[] =>
    [...times]
      .sort(([, one], [, other]) => other - one)
      .slice(0, SHOWN)
      .map(([what, ms]) => `  ${((100 * ms) / total).toFixed(1).padStart(5)} %  ${what}`);
  return [
    `busy ${Math.round(total)} ms, by place:`,
    ...lines(byPlace),
    'by function:',
    ...lines(byFunction),
  ].join('\n');
};

const add = (times: Map<string, number>, what: string, ms: number): void =>
  void times.set(what, (times.get(what) ?? 0) + ms);

/** `libs/lifecycle`, `node_modules/jose`, `node:crypto`; what V8 does by itself keeps its name. */
const placeOf = (url: string, name: string): string => {
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (inPackage !== undefined) return inPackage;
  const inDist = /\/dist\/((?:libs|apps)\/[^/]+|[^/]+)/.exec(url)?.[1];
  return inDist ?? (url === '' ? name || '(native)' : url);
};
