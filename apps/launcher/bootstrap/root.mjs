import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('../../..', import.meta.url));

/** A path in the checkout. */
export const root = (...parts) => join(checkout, ...parts);
