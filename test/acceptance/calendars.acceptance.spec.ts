import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { as } from './accounts.js';
import type { Problem } from './client.js';
import { openingBody } from './journey.js';
import type { ReferralView } from './referral-view.js';

interface Edition {
  readonly id: string;
  readonly notice: string;
  readonly title: string;
  readonly holidays: readonly { readonly on: string; readonly name: string }[];
  readonly makeUpDays: readonly string[];
}
interface Calendar {
  readonly inForce: Edition | null;
  readonly proposed: Edition | null;
}
interface Move {
  readonly referral: string;
  readonly duty: string;
  readonly from: { readonly dueOn: string | null };
  readonly to: { readonly dueOn: string | null };
}
interface Step {
  readonly kind: string;
  readonly name: string | null;
  readonly edition?: string;
  readonly moves?: readonly Move[];
}

/**
 * An ordinary Friday of 2025 on which no other test's period ends: what this publishes moves nothing but what it
 * opened itself.
 */
const YEAR = 2025;
const FRIDAY = '2025-06-13';
const RECEIVED = '2025-06-10T10:00:00+08:00';

const opened = async (occurredAt?: string): Promise<ReferralView> => {
  const handler = await as('city-eco.handler');
  const { status, body } = await handler.post<ReferralView>('/referrals', {
    ...(await openingBody(handler)),
    ...(occurredAt === undefined ? {} : { occurredAt }),
  });
  if (status !== 201) throw new Error(`opening answered ${status}: ${JSON.stringify(body)}`);
  return body;
};
const referral = async (id: string): Promise<ReferralView> =>
  (await (await as('city-eco.handler')).get<ReferralView>(`/referrals/${id}`)).body;
const steps = async (id: string): Promise<readonly Step[]> =>
  (await (await as('city-eco.handler')).get<{ items: readonly Step[] }>(`/referrals/${id}/steps`)).body.items;

const finished = async (id: string): Promise<void> => {
  for (let looks = 0; looks < 120; looks += 1) {
    const { body } = await (await as('auditor')).get<{ status: string }>(`/recomputations/${id}`);
    if (body.status === 'finished') return;
    await pause(1_000);
  }
  throw new Error(`${id} is not finished`);
};

/** The edition in force, with one more day of rest. */
const revised = async () => {
  const { body } = await (await as('city-eco.handler')).get<Calendar>(`/calendars/${YEAR}`);
  if (!body.inForce) throw new Error(`no calendar of ${YEAR}`);
  const { holidays, makeUpDays } = body.inForce;
  return {
    notice: '（虚构）示范通知1号',
    title: '（虚构）关于调整放假安排的通知',
    holidays: [...holidays.filter(({ on }) => on !== FRIDAY), { on: FRIDAY, name: '示范日' }],
    makeUpDays,
    reason: '（虚构）验收测试',
  };
};

describe('a calendar that is published while referrals are open', () => {
  it('moves the duties that rest on its days, and no others, where everybody sees it', async () => {
    const [touched, untouched] = [await opened(RECEIVED), await opened('2025-06-03T10:00:00+08:00')];
    expect(touched.duties).toMatchObject([{ dueOn: FRIDAY }]);
    const body = await revised();

    const ahead = await (
      await as('prov-gov.head')
    ).put<{ items: readonly Move[] }>(`/calendars/${YEAR}?dryRun=true&limit=200`, body, null);
    expect(ahead.status).toBe(200);
    expect(ahead.body.items.filter((move) => move.referral === touched.id)).toMatchObject([
      {
        duty: touched.duties[0]?.id,
        owedBy: 'city-eco',
        from: { dueOn: FRIDAY },
        to: { dueOn: '2025-06-16' },
      },
    ]);
    expect(ahead.body.items.map((move) => move.referral)).not.toContain(untouched.id);

    const proposed = await (await as('prov-justice.head')).put<Edition>(`/calendars/${YEAR}`, body);
    expect(proposed.status).toBe(200);
    const approval = { reason: '（虚构）核对无误', edition: proposed.body.id };
    const approved = await (
      await as('prov-gov.head')
    ).post<{ recomputation: { id: string } }>(`/calendars/${YEAR}/approval`, approval);
    expect(approved).toMatchObject({
      status: 200,
      body: { recomputation: { id: `calendar:${proposed.body.id}` } },
    });
    await finished(approved.body.recomputation.id);

    const [after, step] = [await referral(touched.id), (await steps(touched.id)).at(-1)];
    expect(after.duties).toMatchObject([{ dueOn: '2025-06-16', conservativeDueOn: FRIDAY }]);
    expect(step).toMatchObject({
      kind: 'calendar',
      name: '放假安排更新',
      edition: approved.body.recomputation.id,
      moves: [{ duty: touched.duties[0]?.id, from: { dueOn: FRIDAY }, to: { dueOn: '2025-06-16' } }],
    });
    expect((await steps(untouched.id)).map(({ kind }) => kind)).not.toContain('calendar');
    expect((await referral(untouched.id)).duties).toMatchObject(
      untouched.duties.map(({ dueOn }) => ({ dueOn })),
    );
  }, 180_000);
});

describe('a calendar that may not be', () => {
  const FAR = 2099;
  const body = {
    notice: '（虚构）示范通知2号',
    title: '（虚构）2099年部分节假日安排的通知',
    holidays: [{ on: '2099-01-01', name: '元旦' }],
    makeUpDays: [],
    reason: '（虚构）验收测试',
  };
  const put = async (account: string, change: object = {}, key: string | null = randomUUID()) =>
    (await as(account)).put<Problem>(`/calendars/${FAR}`, { ...body, ...change }, key);
  const approve = async (account: string, change: object = {}) =>
    (await as(account)).post<Problem>(`/calendars/${FAR}/approval`, { reason: '一', ...change });

  it('gets its own code for each reason', async () => {
    const key = randomUUID();
    const answers = {
      absent: await (await as('city-eco.handler')).get<Problem>(`/calendars/${FAR}`),
      forbidden: await put('city-eco.head'),
      'not yours to approve': await approve('prov-justice.head'),
      'nothing to approve': await approve('prov-gov.head'),
      'no key': await put('prov-gov.head', {}, null),
      'a made-up Monday': await put('prov-gov.head', { makeUpDays: ['2099-01-05'] }),
      'a day that does not exist': await put('prov-gov.head', {
        holidays: [{ on: '2099-02-30', name: '节' }],
      }),
      'a day of another year': await put('prov-gov.head', { holidays: [{ on: '2100-01-01', name: '节' }] }),
      'a field nobody asked for': await put('prov-gov.head', { colour: 'red' }),
      'no year': await (await as('prov-gov.head')).put<Problem>('/calendars/1999', body),
      proposed: await put('prov-gov.head', {}, key),
      'the same key, another body': await put('prov-gov.head', { reason: '二' }, key),
      'the same person': await approve('prov-gov.head'),
      'another proposal than the one seen': await approve('prov-gov.head', { edition: `${FAR}-99` }),
    };
    expect(
      Object.fromEntries(
        Object.entries(answers).map(([what, answer]) => [what, [answer.status, answer.body.code]]),
      ),
    ).toEqual({
      absent: [404, 'NOT_FOUND'],
      forbidden: [403, 'FORBIDDEN'],
      'not yours to approve': [403, 'FORBIDDEN'],
      'nothing to approve': [409, 'CALENDAR_NOT_PROPOSED'],
      'no key': [400, 'IDEMPOTENCY_KEY_MISSING'],
      'a made-up Monday': [422, 'FIELD_INVALID'],
      'a day that does not exist': [422, 'FIELD_INVALID'],
      'a day of another year': [422, 'FIELD_INVALID'],
      'a field nobody asked for': [422, 'FIELD_UNKNOWN'],
      'no year': [422, 'FIELD_INVALID'],
      proposed: [200, undefined],
      'the same key, another body': [422, 'IDEMPOTENCY_KEY_REUSED'],
      'the same person': [403, 'SAME_PERSON'],
      'another proposal than the one seen': [409, 'CALENDAR_NOT_PROPOSED'],
    });
  }, 30_000);
});
