import type { Command } from '../command.js';

export const rulesCheckCommand: Command = {
  name: 'rules check',
  parameters: '[FILE…]',
  summary: 'check rule files, and tell which open referrals they touch',
  details: `FILE is a deployment's own rule file (*.rules.yaml): rules of its own, or next versions of the catalogue's.
Without one, the files in RULES_DIR are checked (DATA_DIR/rules where it is not set). A file that is given is checked in
the company of those in RULES_DIR, and takes the place of one with its name.
What is wrong is printed as file:line: reason, and the exit code is 1. Nothing is written and nothing is put in force.
With a database (DATABASE_URL, or that of the Liandong that runs on DATA_DIR), every open duty that rests on a rule of
the files is answered anew, and those that would move are listed with their old and new days.`,
  run: async (parameters, env) => (await import('../rule-files/check-rules.js')).checkRules(parameters, env),
};
