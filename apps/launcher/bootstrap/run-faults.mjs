import { runJest } from './run-jest.mjs';
import { SetUpError } from './say.mjs';

const USAGE = 'Usage: npm run faults -- [--kills number] [--seed number]';
const VARIABLES = { '--kills': 'KILLS', '--seed': 'SEED' };

/** Runs every test of faults to its whole length: 200 kills, unless another number is asked for. */
export const runFaults = async (args) => {
  process.env.KILLS = '200';
  for (let index = 0; index < args.length; index += 2) {
    const variable = VARIABLES[args[index]];
    if (variable === undefined || !/^\d+$/.test(args[index + 1] ?? '')) throw new SetUpError(USAGE);
    process.env[variable] = args[index + 1];
  }
  return runJest(['--selectProjects', 'faults']);
};
