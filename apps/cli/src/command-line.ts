import { main } from './main.js';

/** A process of its own for one command. */
await main(process.argv.slice(2));
process.exit(); // connections to the API would keep it for their idle time
