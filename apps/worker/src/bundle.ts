import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';
import { bundlePath } from './bundle-path.js';

/** Builds the one workflow bundle that all workers and the replay tests share. Run after the build. */
const { code } = await bundleWorkflowCode({
  workflowsPath: fileURLToPath(import.meta.resolve('#workflows/index.js')),
});
await mkdir(dirname(bundlePath), { recursive: true });
await writeFile(`${bundlePath}.new`, code);
await rename(`${bundlePath}.new`, bundlePath);
