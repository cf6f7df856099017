import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './root.mjs';

/** Runs Jest with these arguments. @returns {Promise<number>} its exit code */
export const runJest = async (args) => {
  const nodeOptions = [
    process.env.NODE_OPTIONS,
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
  ];
  const jest = spawn(process.execPath, [root('node_modules/jest/bin/jest.js'), ...args], {
    cwd: root(),
    env: { ...process.env, NODE_OPTIONS: nodeOptions.filter(Boolean).join(' ') },
    stdio: 'inherit',
  });
  const passOn = (signal) => jest.kill(signal);
  process.on('SIGTERM', passOn).on('SIGINT', () => undefined); // the terminal sends SIGINT to Jest itself
  return new Promise((resolve, reject) =>
    jest
      .on('error', reject)
      .on('close', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0))),
  );
};
