import { parseArgs } from 'node:util';
import { FULL, QUICK, type Sizes } from './sizes.js';

export interface Options<Name extends string> {
  readonly parts: readonly Name[];
  readonly sizes: Sizes;
  /** Whether a missed target is a failure: a quick run says nothing about speed. */
  readonly judged: boolean;
  /** Folder for CPU profiles of API and worker. */
  readonly profile: string | undefined;
}

/** The command line could not be understood. The message is for the person. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const SIZE_NAMES = Object.keys(FULL) as readonly (keyof Sizes)[];

export const usageOf = (names: readonly string[]): string =>
  [
    `Usage: npm run bench -- [${names.join('|')} …] [--quick] [--profile FOLDER] [--SIZE NUMBER …]`,
    `  all parts where none is named; sizes and their defaults: ${SIZE_NAMES.map((name) => `--${name} ${FULL[name]}`).join(', ')}`,
  ].join('\n');

/** @throws UsageError */
export const optionsOf = <Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): Options<Name> => {
  const { values, positionals } = parsed(args, names);
  const unknown = positionals.filter((name) => !names.some((known) => known === name));
  if (unknown.length > 0) throw new UsageError(`There is no part ${unknown.join(', ')}.\n${usageOf(names)}`);
  const base = values['quick'] === true ? QUICK : FULL;
  const given = SIZE_NAMES.flatMap((name) => {
    const text: unknown = Reflect.get(values, name);
    if (typeof text !== 'string') return [];
    if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(`--${name} must be a whole number from 1.`);
    return [[name, Number(text)] as const];
  });
  const { profile } = values;
  return {
    parts: positionals.length === 0 ? names : names.filter((name) => positionals.includes(name)),
    sizes: { ...base, ...Object.fromEntries(given) },
    judged: values['quick'] !== true,
    profile: typeof profile === 'string' ? profile : undefined,
  };
};

const parsed = (args: readonly string[], names: readonly string[]) => {
  const sizes = Object.fromEntries(SIZE_NAMES.map((name) => [name, { type: 'string' as const }]));
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { quick: { type: 'boolean' }, profile: { type: 'string' }, ...sizes },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usageOf(names)}`);
  }
};
