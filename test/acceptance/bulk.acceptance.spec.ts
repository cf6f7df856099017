import { randomUUID } from 'node:crypto';
import { as } from './accounts.js';
import type { Problem } from './client.js';
import type { ReferralView } from './referral-view.js';

interface Item {
  readonly index: number;
  readonly referralId: string;
  readonly status: 'recorded' | 'pending' | 'refused';
  readonly sequence: number | null;
  readonly problem: Problem | null;
}
interface Result {
  readonly items: readonly Item[];
}

const suggestionTo = (...addressees: readonly string[]) => ({
  lifecycle: 'procuratorial-suggestion',
  title: '（虚构）消防通道长期堵塞',
  parties: { procuratorate: 'city-proc' },
  facts: { suggestionType: 'governance', summary: '（虚构）多处消防通道被占用。' },
  each: addressees.map((addressee) => ({ parties: { addressee } })),
});
const standing = ({ items }: Result) => items.map(({ status, problem }) => problem?.code ?? status);

describe('the same thing to several units', () => {
  it('is each unit’s own referral, and one that cannot be hinders none', async () => {
    const prosecutor = await as('city-proc.handler');
    const { status, body } = await prosecutor.post<Result>(
      '/bulk/referrals',
      suggestionTo('city-market', 'city-court', 'city-eco', 'jia-gov'),
    );
    expect(status).toBe(200);
    expect(standing(body)).toEqual(['recorded', 'PARTY_KIND_WRONG', 'recorded', 'recorded']);
    const [first, , second] = body.items;
    for (const [item, addressee] of [
      [first, 'city-market'],
      [second, 'city-eco'],
    ] as const) {
      const { body: referral } = await prosecutor.get<ReferralView>(`/referrals/${item?.referralId}`);
      expect(referral.parties['addressee']).toBe(addressee);
    }
  });

  it('is done once, however often it is asked for by the same key', async () => {
    const prosecutor = await as('city-proc.handler');
    const key = randomUUID();
    const asked = suggestionTo('city-market', 'city-tax');
    const once = await prosecutor.post<Result>('/bulk/referrals', asked, key);
    const again = await prosecutor.post<Result>('/bulk/referrals', asked, key);
    expect(again.body).toEqual(once.body);
    const other = await prosecutor.post<Result>(
      '/bulk/referrals',
      { ...asked, title: '（虚构）另一件事' },
      key,
    );
    expect(standing(other.body)).toEqual(['IDEMPOTENCY_KEY_REUSED', 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('is the same act on each of them, judged for each alone', async () => {
    const prosecutor = await as('city-proc.handler');
    const { body } = await prosecutor.post<Result>(
      '/bulk/referrals',
      suggestionTo('city-market', 'city-eco'),
    );
    const referrals = body.items.map(({ referralId }) => referralId);
    const chief = await as('city-proc.head');
    const document = await chief.upload('审批表.txt', '（虚构材料）审批表');
    const act = {
      act: 'decideInvestigation',
      outcome: 'investigate',
      referrals: [...referrals, 'procuratorial-suggestion-nowhere'],
      documents: [{ type: 'investigationDecision', documentId: document }],
    };
    const key = randomUUID();
    const done = await chief.post<Result>('/bulk/acts', act, key);
    expect(standing(done.body)).toEqual(['recorded', 'recorded', 'NOT_FOUND']);
    expect((await chief.post<Result>('/bulk/acts', act, key)).body).toEqual(done.body);
    const late = await chief.post<Result>('/bulk/acts', act);
    expect(standing(late.body)).toEqual(['ACT_NOT_LAWFUL', 'ACT_NOT_LAWFUL', 'NOT_FOUND']);
    const byHandler = await prosecutor.post<Result>('/bulk/acts', { ...act, documents: [] });
    expect(standing(byHandler.body).slice(0, 2)).toEqual(['ACT_NOT_YOURS', 'ACT_NOT_YOURS']);
  });

  it.each([
    { what: 'nobody', each: [] },
    { what: 'too many', each: Array.from({ length: 31 }, () => ({ parties: { addressee: 'city-eco' } })) },
    { what: 'no list', each: 'city-eco' },
    { what: 'another field', each: [{ parties: { addressee: 'city-eco' }, title: 'x' }] },
  ])('to $what is refused as a whole', async ({ each }) => {
    const { status, body } = await (
      await as('city-proc.handler')
    ).post<Problem>('/bulk/referrals', { ...suggestionTo(), each });
    expect(status).toBe(422);
    expect(['FIELD_INVALID', 'FIELD_UNKNOWN']).toContain(body.code);
  });

  it('names no referral twice, and needs a key', async () => {
    const prosecutor = await as('city-proc.handler');
    const act = { act: 'send', referrals: ['one', 'one'] };
    expect((await prosecutor.post<Problem>('/bulk/acts', act)).body.code).toBe('FIELD_INVALID');
    const keyless = await prosecutor.post<Problem>('/bulk/acts', { act: 'send', referrals: ['one'] }, null);
    expect([keyless.status, keyless.body.code]).toEqual([400, 'IDEMPOTENCY_KEY_MISSING']);
  });
});
