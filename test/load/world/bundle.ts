import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundle } from '@temporalio/worker';

/** What the build made of a file beside this folder. */
export const builtFile = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const PACKAGES = fileURLToPath(new URL('../../../../node_modules', import.meta.url));

/** Bundles compiled workflows, wherever they lie, as the build bundles ours, and says nothing of it. */
export const bundleOf = (workflowsPath: string): Promise<WorkflowBundle> =>
  bundleWorkflowCode({
    workflowsPath,
    logger: new DefaultLogger('ERROR'),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, modules: ['node_modules', PACKAGES] },
    }),
  });

/** @returns the path of the bundle */
export const writtenBundle = async (workflowsPath: string, path: string): Promise<string> => {
  const bundle = await bundleOf(workflowsPath);
  if (!('code' in bundle)) throw new Error('the bundler wrote a file instead of code');
  await writeFile(path, bundle.code);
  return path;
};
