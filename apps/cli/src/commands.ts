import type { Command } from './command.js';
import { demonstrateCommand } from './commands/demonstrate.command.js';
import { importCommand } from './commands/import.command.js';
import { periodsComputeCommand } from './commands/periods-compute.command.js';
import { rulesCheckCommand } from './commands/rules-check.command.js';
import { tokenCommand } from './commands/token.command.js';
import { verifyCommand } from './commands/verify.command.js';

/** In the order in which they are listed. */
export const commands: readonly Command[] = [
  tokenCommand,
  rulesCheckCommand,
  periodsComputeCommand,
  demonstrateCommand,
  importCommand,
  verifyCommand,
];
