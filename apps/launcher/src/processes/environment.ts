/** Variables that change how PostgreSQL, its clients and npm behave, and that belong to the person's shell, not to us. */
const FOREIGN = /^(PG[A-Z]+|npm_.+|INIT_CWD)$/;

/** The environment of a process that we start: ours without what is foreign, and with what it is given. */
export const environmentFor = (given: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name))),
  ...given,
});
