import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { root } from './root.mjs';
import { SetUpError } from './say.mjs';
import { filesUnder } from './sources.mjs';

/** Everything that runs in Node, what Jest runs before the specs included; the console is built by Vite. */
const isCompiled = (path) =>
  !path.startsWith('apps/console/') &&
  !/\.(spec\.ts|d\.m?ts|md)$/.test(path) &&
  path !== 'apps/launcher/bootstrap.mjs';

/** Every file that `dist/` is made of, with its digest. */
export const sources = () =>
  new Map(
    [...filesUnder('apps', 'workflows', 'activities', 'libs', 'prisma', 'test')].filter(([path]) =>
      isCompiled(path),
    ),
  );

/**
 * Brings `dist/` from the files `before` to the files `now`: TypeScript is compiled, other files are copied, those that
 * are gone are deleted. Each file appears whole or not at all, because a running system may be reading it.
 * @param {{ now: Map<string, string>, before: Map<string, string>, keepsUnchanged: boolean }} change
 */
export const compile = async ({ now, before, keepsUnchanged }) => {
  const changed = [...now.keys()].filter((path) => !keepsUnchanged || before.get(path) !== now.get(path));
  const { transformFile } = await import('@swc/core');
  await Promise.all(
    changed.map(async (path) => {
      if (!path.endsWith('.ts')) return put(path, readFileSync(root(path)));
      const output = outputOf(path);
      const { code, map } = await transformFile(root(path), {
        cwd: root(),
        sourceFileName: root(path),
      }).catch((error) => {
        throw new SetUpError(`${error.message}\n${path} does not compile, see above.`);
      });
      put(`${output}.map`, map);
      put(output, `${code}\n//# sourceMappingURL=${output.split('/').at(-1)}.map\n`);
    }),
  );
  for (const path of [...before.keys()].filter((old) => !now.has(old))) {
    rmSync(root('dist', outputOf(path)), { force: true });
    rmSync(root('dist', `${outputOf(path)}.map`), { force: true });
  }
};

const outputOf = (path) => path.replace(/\.ts$/, '.js');

const put = (path, content) => {
  const target = root('dist', path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.new`, content);
  renameSync(`${target}.new`, target);
};
