import { defineConfig } from 'prisma/config';

/** For the official CLI (`prisma generate`, `prisma migrate deploy`). Our own way, offline, is `prisma/migrate.ts`. */
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? '' },
});
