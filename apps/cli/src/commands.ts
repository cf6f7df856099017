import type { Command } from './command.js';
import { tokenCommand } from './commands/token.command.js';

/** In the order in which they are listed. */
export const commands: readonly Command[] = [tokenCommand];
