/**
 * What every npm script runs: plain JavaScript without a dependency, so that a fresh clone needs nothing but Node.
 * Installs and builds what is missing or old, then hands over.
 */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12)) {
  console.error(
    `Liandong needs Node.js 20.19, 22.12 or newer, and this is ${process.versions.node}: install a current one from https://nodejs.org.`,
  );
  process.exit(1);
}

const { SetUpError, say } = await import('./bootstrap/say.mjs');
const { install } = await import('./bootstrap/install.mjs');
const { build } = await import('./bootstrap/build.mjs');
const { provideBrowser } = await import('./bootstrap/browser.mjs');
const { runJest } = await import('./bootstrap/run-jest.mjs');
const { runFaults } = await import('./bootstrap/run-faults.mjs');
const { holdLock } = await import('./bootstrap/lock.mjs');
const { root } = await import('./bootstrap/root.mjs');

const prepare = async () => {
  const release = await holdLock(root('dist/.set-up.lock'), (holder) =>
    say(`Waiting for process ${holder.pid}, which is setting up the same checkout`),
  );
  try {
    await install();
    await build();
  } finally {
    release();
  }
};

const [command = '', ...args] = process.argv.slice(2);

const commands = {
  build: async () => say('Built'),
  start: async () => (await import('../../dist/apps/launcher/src/main.js')).main(),
  cli: async () => (await import('../../dist/apps/cli/src/main.js')).main(args),
  bench: async () => (await import('../../dist/test/load/bench.js')).main(args),
  faults: async () => {
    process.exitCode = await runFaults(args);
  },
  test: async () => {
    await provideBrowser();
    process.exitCode = await runJest(args);
  },
};

try {
  if (!Object.hasOwn(commands, command)) {
    throw new SetUpError(
      `Usage: node apps/launcher/bootstrap.mjs ${Object.keys(commands).join('|')} [arguments]`,
    );
  }
  await prepare();
  await commands[command]();
} catch (error) {
  if (!(error instanceof SetUpError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
