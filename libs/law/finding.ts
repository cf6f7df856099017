/** Where in a value something is: `['versions', 0, 'period', 'length']`. */
export type Path = readonly (string | number)[];

/** What is wrong with a rule, as a sentence for whoever wrote it. */
export interface Finding {
  readonly path: Path;
  /** English; names the field that it is about. */
  readonly reason: string;
}

/** As people write it: `versions[0].period.length`. */
export const written = (path: Path): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );

/** One finding, in a list: what is at the path ought to be something else. */
export const finding = (path: Path, complaint: string): readonly [Finding] => [
  { path, reason: `${written(path) || 'it'} ${complaint}` },
];
