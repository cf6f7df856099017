export { receiverUrl, URL_LIMIT } from './receiver-url.js';
export { secretOf } from './secret-of.js';
