import type { Command } from '../command.js';

export const verifyCommand: Command = {
  name: 'verify',
  parameters: '[--public-key FILE] [--anchor FILE]…',
  summary: 'hold the whole audit log against everybody who saw it',
  details: `Reads every entry of the audit log (DATABASE_URL, or the database of the Liandong that runs on DATA_DIR), checks each
against the one before it, and compares the log with every checkpoint in the anchor files.
FILE is what the notary wrote, or what a counterpart kept: AUDIT_ANCHORS where none is given, and DATA_DIR/notary/checkpoints.txt
where that is not set. The public key is DATA_DIR/notary/public-key.pem where none is given: bring your own copy of both to
trust nobody on this machine.
The first entry that is not what it was is named, and the exit code is 1. Nothing is written.`,
  run: async (parameters, env) =>
    (await import('../verify/verify-log-command.js')).verifyLogCommand(parameters, env),
};
