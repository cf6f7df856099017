import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './run-quietly.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(':')
    .map((folder) => join(folder, name))
    .find(isExecutable);

/**
 * The console is tested in a real browser. Takes the one that is there, or installs Debian's with Chinese type where that
 * may be done; without one, the browser's tests say what to do.
 */
export const provideBrowser = async () => {
  const found = () => process.env.CHROMIUM_PATH ?? NAMES.map(onPath).find(Boolean);
  if (found() === undefined && process.getuid?.() === 0 && onPath('apt-get') !== undefined) {
    const aptGet = (...args) =>
      runQuietly({
        title: 'Installing a browser for the console tests',
        file: 'apt-get',
        args,
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      });
    await aptGet('update');
    await aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  }
  const path = found();
  if (path !== undefined) process.env.CHROMIUM_PATH = path;
};
