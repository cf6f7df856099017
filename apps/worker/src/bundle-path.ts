import { fileURLToPath } from 'node:url';

/** `dist/workflow-bundle.js`, wherever the checkout is. */
export const bundlePath = fileURLToPath(new URL('../../../workflow-bundle.js', import.meta.url));
