/** What the launcher tells the person who started it; everything else goes to the log files. */
export type Say = (line: string) => void;

/** A line of progress, or of something that went wrong and is being dealt with. */
export const say: Say = (line) => void process.stderr.write(`· ${line}\n`);
