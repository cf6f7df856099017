import { migrate } from '../../../prisma/migrate.js';
import { seed } from '../../../prisma/seed.js';

/** A process of its own, so that the engine of the migrations does not stay in the launcher's memory. */
const databaseUrl = process.env['DATABASE_URL'] ?? '';
const applied = await migrate(databaseUrl);
await seed(databaseUrl);
process.stdout.write(
  `Migrations applied: ${applied.join(', ') || 'none'}. The demonstration directory is loaded.\n`,
);
process.exit(0); // pools of connections would keep it for their idle time
