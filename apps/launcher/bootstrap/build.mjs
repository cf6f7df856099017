import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { compile, sources } from './compile.mjs';
import { root } from './root.mjs';
import { runQuietly } from './run-quietly.mjs';
import { say } from './say.mjs';
import { digestOf, digestOfFile, digestOfFiles, filesUnder } from './sources.mjs';

const MANIFEST = 'dist/.manifest.json';

/** Builds what changed since the last build, in the order in which one part needs the other. */
export const build = async () => {
  const built = readManifest();
  const tools = digestOfFile('package-lock.json');

  await step(built, 'databaseClient', digestOf(tools, digestOfFile('prisma/schema.prisma')), {
    exists: existsSync(root('libs/records/generated')),
    run: () =>
      runQuietly({
        title: 'Generating the database client',
        script: root('node_modules/prisma/build/index.js'),
        args: ['generate'],
        // Generating needs no engine, but looks for one to download unless it is told of any program.
        env: {
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          CHECKPOINT_DISABLE: '1',
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
        },
      }),
  });

  const files = sources();
  const compiler = digestOf(
    tools,
    digestOfFile('.swcrc'),
    digestOfFile('apps/launcher/bootstrap/compile.mjs'),
  );
  await step(built, 'programs', digestOf(compiler, digestOfFiles(files)), {
    exists: existsSync(root('dist/apps')),
    run: async () => {
      say('Compiling');
      await compile({
        now: files,
        before: new Map(built.files),
        keepsUnchanged: built.compiler === compiler,
      });
      Object.assign(built, { compiler, files: [...files] });
    },
  });

  const bundled = digestOfFiles(files, (path) => /^(workflows|libs|apps\/worker)\//.test(path));
  await step(built, 'workflowBundle', digestOf(tools, bundled), {
    exists: existsSync(root('dist/workflow-bundle.js')),
    run: () =>
      runQuietly({ title: 'Bundling the workflows', script: root('dist/apps/worker/src/bundle.js') }),
  });

  const shown = digestOfFiles(filesUnder('apps/console', 'libs'), (path) => !path.endsWith('.spec.ts'));
  await step(built, 'console', digestOf(tools, shown), {
    exists: existsSync(root('dist/apps/console/index.html')),
    run: () =>
      runQuietly({
        title: 'Building the console',
        script: root('node_modules/vite/bin/vite.js'),
        args: ['build', '--logLevel', 'warn'],
        cwd: root('apps/console'),
      }),
  });
};

/** Runs one step when what it reads has changed or its result has gone, and writes down that it is done. */
const step = async (built, name, digest, { exists, run }) => {
  if (exists && built.steps[name] === digest) return;
  await run();
  built.steps[name] = digest;
  mkdirSync(root('dist'), { recursive: true });
  writeFileSync(root(`${MANIFEST}.new`), JSON.stringify(built));
  renameSync(root(`${MANIFEST}.new`), root(MANIFEST));
};

/** A manifest that cannot be read only costs one whole build. */
const readManifest = () => {
  try {
    return JSON.parse(readFileSync(root(MANIFEST), 'utf8'));
  } catch {
    return { steps: {}, compiler: '', files: [] };
  }
};
