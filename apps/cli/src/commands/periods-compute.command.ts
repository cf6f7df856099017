import type { Command } from '../command.js';

export const periodsComputeCommand: Command = {
  name: 'periods compute',
  parameters: 'RULE START [--final] [--custody] [--set-on DATE] [--json]',
  summary: 'compute a statutory period, and explain it in Chinese',
  details: `RULE is a rule's id, like FWD-04. START is the instant of the event that starts the clock, with its offset, like
2026-02-13T10:00:00+08:00.
  --final        refuse an answer that rests on a year whose calendar is not published
  --custody      the suspect is in custody: a criminal period does not roll over
  --set-on DATE  the last day that the issuing unit named, like 2026-03-20
  --json         everything that is known of the answer, for programs
Calendars and rules in use are those of the installation (DATABASE_URL, or the Liandong that runs on DATA_DIR) where its
database answers, otherwise those that come with this release; RULES_DIR counts either way. An answer that cannot be
given exits with 1 and the reason, an input that cannot be with 2.`,
  run: async (parameters, env) => (await import('../periods/compute.js')).compute(parameters, env),
};
