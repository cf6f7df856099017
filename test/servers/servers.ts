/** Real servers for a test of its own: to be killed, to be filled, to be looked into. */
export { startServers, type Servers } from '../../apps/launcher/src/start-servers.js';
/** Real programs beside them, each a process that can be killed and started again. Compiled: `npm test` builds first. */
export { apiApp, workerApp, type AppEnvironment } from '../../apps/launcher/src/apps.js';
export { openDataDir } from '../../apps/launcher/src/data-dir.js';
