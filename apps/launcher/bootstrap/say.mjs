/** Set-up cannot go on. The message is all that the person needs to read. */
export class SetUpError extends Error {}

/** One line of progress. To stderr: what a command answers on stdout is nothing but its answer. */
export const say = (line) => process.stderr.write(`· ${line}\n`);
