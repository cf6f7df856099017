import type { Acting } from './acting.js';
import type { Prisma, PrismaClient } from './generated/client.js';
import { actingValues, SET_ACTING } from './transaction.js';

export type PrismaTx = Prisma.TransactionClient;

const SECOND = 1000;

/** The same as `inTransaction`, through Prisma. */
export const inPrismaTransaction = <T>(
  prisma: PrismaClient,
  acting: Acting,
  work: (tx: PrismaTx) => Promise<T>,
  limits: { readonly maxWait?: number; readonly timeout?: number } = {},
): Promise<T> =>
  prisma.$transaction(
    async (tx) => {
      await tx.$queryRawUnsafe(SET_ACTING, ...actingValues(acting));
      return work(tx);
    },
    { maxWait: 10 * SECOND, timeout: 30 * SECOND, ...limits },
  );
