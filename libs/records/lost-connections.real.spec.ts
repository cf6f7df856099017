import { setTimeout as wait } from 'node:timers/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import { verifyChain } from '#libs/audit/index.js';
import { PrismaClient } from './generated/client.js';
import { ENGINE } from './index.js';
import { openPool } from './open-pool.js';
import { inPrismaTransaction } from './prisma-transaction.js';
import { openedRecords, type OpenedRecords } from './fixtures/opened-records.js';
import { openingOf } from './fixtures/steps.js';

const HANDLER = { person: 'city-eco.handler', unit: 'city-eco' };

describe('a connection that is lost in the middle of a transaction', () => {
  let opened: OpenedRecords;
  beforeEach(async () => (opened = await openedRecords(2)));
  afterEach(() => opened.close());

  const endBackends = () =>
    opened.sql.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and application_name = 'liandong'`,
    );
  const tables = async () =>
    (
      await opened.sql.query(`select (select count(*)::int from referral) as referrals,
        (select count(*)::int from step) as steps, (select count(*)::int from audit_entry) as entries,
        (select sequence::int from audit_head) as head`)
    ).rows[0] as unknown;

  it('rejects what was asked, leaves nothing half-written and does not end the process', async () => {
    const lost = opened.records.as(ENGINE, async ({ ledger, referrals }) => {
      await ledger.writeStep(openingOf('criminal-transfer-a'));
      await endBackends();
      await wait(50); // the server's goodbye arrives while nothing is being asked
      await referrals.find('criminal-transfer-a');
    });
    await expect(lost).rejects.toThrow();
    expect(await tables()).toEqual({ referrals: 0, steps: 0, entries: 0, head: 0 });
    expect(opened.lost.length).toBeGreaterThan(0);
  });

  it('is replaced: the same step is written by the retry, on a chain without gaps', async () => {
    await opened.records
      .as(ENGINE, async ({ ledger }) => {
        await ledger.writeStep(openingOf('criminal-transfer-a'));
        await endBackends();
      })
      .catch((error: unknown) => expect(error).toBeInstanceOf(Error));
    await opened.records.as(ENGINE, ({ ledger }) => ledger.writeStep(openingOf('criminal-transfer-a')));
    expect(await tables()).toEqual({ referrals: 1, steps: 1, entries: 1, head: 1 });
    const entries = await opened.records.as(ENGINE, ({ trail }) => trail.read(0, 10));
    expect(verifyChain(entries)).toMatchObject({ intact: true });
  });

  it('through Prisma rejects likewise, and the next transaction works', async () => {
    const lost = opened.records.as(HANDLER, async ({ trail }) => {
      await endBackends();
      await wait(50);
      await trail.head();
    });
    await expect(lost).rejects.toThrow();
    expect(await opened.records.as(HANDLER, ({ trail }) => trail.head())).toMatchObject({
      sequence: 0,
    });
  });
});

describe('a transaction', () => {
  let opened: OpenedRecords;
  beforeEach(async () => (opened = await openedRecords(2)));
  afterEach(() => opened.close());

  const openTransactions = async (): Promise<number> => {
    const { rows } = await opened.sql.query<{ open: number }>(
      `select count(*)::int as open from pg_stat_activity
       where datname = current_database() and application_name = 'liandong' and state like 'idle in transaction%'`,
    );
    return rows[0]?.open ?? -1;
  };

  it('rolls back what its work did before it failed', async () => {
    const failing = opened.records.as(ENGINE, async ({ ledger }) => {
      await ledger.writeStep(openingOf('criminal-transfer-a'));
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(
      await opened.records.as(ENGINE, ({ referrals }) => referrals.find('criminal-transfer-a')),
    ).toBeNull();
    expect(await openTransactions()).toBe(0);
  });

  it('never reports as committed what the server rolled back', async () => {
    const swallowed = opened.records.as(ENGINE, async ({ audit, referrals }) => {
      await referrals.find('criminal-transfer-a');
      await audit.append({ kind: 'read', at: 'no instant' }).catch((error: unknown) => error);
    });
    await expect(swallowed).rejects.toThrow('rolled back');
  });

  it('says on whose behalf it runs, and its connection forgets it', async () => {
    const pool = openPool(opened.url, { maxConnections: 1, onConnectionLost: () => undefined });
    const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
    const acting = `select current_setting('app.person', true) as person, current_setting('app.unit', true) as unit`;
    try {
      const inside = await inPrismaTransaction(prisma, HANDLER, (tx) => tx.$queryRawUnsafe(acting));
      expect(inside).toEqual([{ person: 'city-eco.handler', unit: 'city-eco' }]);
      expect((await pool.query(acting)).rows).toEqual([{ person: '', unit: '' }]);
    } finally {
      await prisma.$disconnect();
      await pool.end();
    }
  });

  it('through Prisma that runs out of time goes back to the pool rolled back', async () => {
    const pool = openPool(opened.url, { maxConnections: 1, onConnectionLost: () => undefined });
    const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
    try {
      const slow = inPrismaTransaction(
        prisma,
        HANDLER,
        async (tx) => {
          await tx.unit.create({
            data: { id: 'u', name: '某单位', kind: 'court', level: 'city', region: 'city' },
          });
          await wait(400);
          await tx.unit.count();
        },
        { timeout: 100 },
      );
      await expect(slow).rejects.toMatchObject({ code: 'P2028' });
      expect(await openTransactions()).toBe(0);
      expect(await prisma.unit.count()).toBe(0);
    } finally {
      await prisma.$disconnect();
      await pool.end();
    }
  });

  it('through Prisma that waited too long for a connection leaves none of them in a transaction', async () => {
    const pool = openPool(opened.url, { maxConnections: 1, onConnectionLost: () => undefined });
    const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });
    try {
      const holding = inPrismaTransaction(prisma, HANDLER, () => wait(300));
      const waiting = inPrismaTransaction(prisma, HANDLER, (tx) => tx.unit.count(), { maxWait: 50 });
      await expect(waiting).rejects.toMatchObject({ code: 'P2028' });
      await holding;
      await wait(100); // the connection comes to the one that no longer waits
      expect(await openTransactions()).toBe(0);
      expect(await inPrismaTransaction(prisma, HANDLER, (tx) => tx.unit.count())).toBe(0);
    } finally {
      await prisma.$disconnect();
      await pool.end();
    }
  });
});
