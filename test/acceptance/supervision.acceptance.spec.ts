import { randomUUID } from 'node:crypto';
import { as } from './accounts.js';
import type { Problem } from './client.js';
import { follow, openingBody } from './journey.js';
import type { ReferralView } from './referral-view.js';

const REASON = '（虚构）期限已过，请于今日内作出决定。';

interface Supervised {
  readonly id: string;
  readonly address: string;
  readonly referralId: string;
  readonly daysLate: number;
  readonly urgings: { readonly count: number };
  readonly mayUrge: boolean;
}
interface Row {
  readonly unit: string;
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
}
interface List<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** A transfer that was found on 2 March 2026 and entered only now: its decision is overdue. */
const enteredLate = async (): Promise<string> => {
  const handler = await as('city-eco.handler');
  const opening = await openingBody(handler);
  const { status, body } = await handler.post<ReferralView>('/referrals', {
    ...opening,
    occurredAt: '2026-03-02T09:00:00+08:00',
  });
  expect(status).toBe(201);
  return body.id;
};

const everyPage = async <T>(account: string, path: string): Promise<readonly T[]> => {
  const caller = await as(account);
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const more: string = cursor === null ? '' : `&cursor=${cursor}`;
    const { status, body } = await caller.get<List<T>>(`${path}${more}`);
    expect(status).toBe(200);
    items.push(...body.items);
    cursor = body.nextCursor;
  } while (cursor !== null);
  return items;
};
const overdueOf = async (account: string, referral: string) =>
  (await everyPage<Supervised>(account, '/supervision/overdue?limit=200')).find(
    ({ referralId }) => referralId === referral,
  );
const redOf = async (account: string, unit: string): Promise<number> =>
  (await everyPage<Row>(account, '/supervision/summary?limit=200')).find((row) => row.unit === unit)?.red ??
  0;

describe('a duty that is overdue', () => {
  it('shows to those who supervise the unit, is counted, urged once a key, and leaves list and board when it is performed', async () => {
    const before = await redOf('prov-eco.head', 'city-eco');
    const id = await enteredLate();
    const duty = await overdueOf('prov-eco.head', id);
    expect(duty).toMatchObject({ mayUrge: true, urgings: { count: 0 } });
    expect(duty?.daysLate).toBeGreaterThan(200);
    expect(await overdueOf('prov-police.head', id)).toBeUndefined();
    expect(await redOf('prov-eco.head', 'city-eco')).toBe(before + 1);

    const head = await as('prov-eco.head');
    const key = randomUUID();
    const path = `/duties/${duty?.address ?? ''}/urgings`;
    const urged = await head.post(path, { reason: REASON }, key);
    expect(urged.status).toBe(201);
    expect((await head.post(path, { reason: REASON }, key)).body).toEqual(urged.body);
    expect((await overdueOf('city-eco.head', id))?.urgings.count).toBe(1);
    const auditor = await as('auditor');
    const history = await auditor.get(`/referrals/${id}/history`);
    expect(JSON.stringify(history.body)).not.toContain('今日内');

    await follow(id, { decide: 'approve' }, ({ stage }) => stage.id === 'approved');
    expect(await overdueOf('prov-eco.head', id)).toBeUndefined();
    const refused = await head.post<Problem>(path, { reason: REASON });
    expect([refused.status, refused.body.code]).toEqual([409, 'DUTY_NOT_OPEN']);
  }, 60_000);

  it('waits as a choice where it is a right: the police may ask for what is missing', async () => {
    const { body } = await (
      await as('city-eco.handler')
    ).post<ReferralView>('/referrals', await openingBody(await as('city-eco.handler')));
    await follow(body.id, { decide: 'approve' }, ({ stage }) => stage.id === 'under-review');
    const choices = await everyPage<{ readonly referralId: string; readonly act: string }>(
      'city-police.head',
      '/supervision/choices?limit=200',
    );
    expect(choices.filter(({ referralId }) => referralId === body.id).map(({ act }) => act)).toContain(
      'askSupplement',
    );
  }, 60_000);
});
