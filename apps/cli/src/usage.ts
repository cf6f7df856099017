import type { Command } from './command.js';

const PROGRAM = 'npm run -s liandong --';

/** What there is. */
export const usage = (commands: readonly Command[]): string => {
  const synopses = commands.map(({ name, parameters }) => `${name} ${parameters}`.trim());
  const width = Math.max(...synopses.map(({ length }) => length));
  return [
    `Usage: ${PROGRAM} COMMAND`,
    '',
    ...commands.map(({ summary }, index) => `  ${(synopses[index] ?? '').padEnd(width)}   ${summary}`),
    '',
    `${PROGRAM} COMMAND --help says more about one.`,
  ].join('\n');
};

/** How one command is used. */
export const usageOf = ({ name, parameters, summary, details }: Command): string =>
  `Usage: ${PROGRAM} ${name} ${parameters}\n\n${summary}\n\n${details}`;
