import { served } from '../../workflows/procuratorial-suggestion/v1/fixtures/ways.js';
import { as } from './accounts.js';
import type { ReferralView } from './referral-view.js';
import { enterStory } from './story-over-http.js';

interface Rung {
  readonly id: string;
  readonly duty: string;
  readonly missed: boolean;
  readonly offers: { readonly act: string } | null;
}
interface Items<T> {
  readonly items: readonly T[];
}

describe('a suggestion whose acts are entered months after they were done', () => {
  let suggestion: ReferralView;
  beforeAll(async () => (suggestion = await enterStory(served())), 60_000);

  const itemsAt = async <T>(account: string, path: string): Promise<readonly T[]> => {
    const { status, body } = await (await as(account)).get<Items<T>>(path);
    expect(status).toBe(200);
    return body.items;
  };

  it('has fallen overdue: two months from the day of receipt, over the holidays', async () => {
    const { body } = await (await as('city-market.handler')).get<ReferralView>(`/referrals/${suggestion.id}`);
    expect(body.duties.find(({ act }) => act === 'reply')).toMatchObject({
      owedBy: 'city-market',
      status: 'overdue',
      ruleId: 'SUG-02',
    });
    const ledger = await itemsAt<{ referralId: string; daysLate: number }>(
      'city-proc.supervisor',
      '/supervision/overdue?limit=200&lifecycle=procuratorial-suggestion',
    );
    const row = ledger.find(({ referralId }) => referralId === suggestion.id);
    expect(row?.daysLate).toBeGreaterThan(60);
  });

  it('shows the rungs that had passed before it was entered, and sends none of them', async () => {
    const steps = await itemsAt<{ kind: string; rungs?: readonly Rung[] }>(
      'city-proc.handler',
      `/referrals/${suggestion.id}/steps?limit=200`,
    );
    const rungs = steps.flatMap((step) => step.rungs ?? []).filter(({ duty }) => duty.startsWith('reply#'));
    expect(rungs.map(({ id }) => id.split('/')[1])).toEqual(
      expect.arrayContaining(['remind', 'overdue', 'circular']),
    );
    expect(rungs.filter(({ missed }) => !missed)).toEqual([]);
  });

  it('offers the circular, which waits for the choice of the chief procurator', async () => {
    const choices = await itemsAt<{ referralId: string; act: string }>(
      'city-proc.supervisor',
      '/supervision/choices?limit=200',
    );
    const waiting = choices.filter(({ referralId }) => referralId === suggestion.id).map(({ act }) => act);
    expect(waiting).toContain('circulate');
    const { body } = await (await as('city-proc.head')).get<ReferralView>(`/referrals/${suggestion.id}`);
    expect(body.availableActs.map(({ act }) => act)).toContain('circulate');
  });

  it('has a number of the procuratorate’s one series', async () => {
    const steps = await itemsAt<{
      act: string | null;
      documents: readonly { type: string; number: string | null }[];
    }>('city-proc.handler', `/referrals/${suggestion.id}/steps?limit=200`);
    const numbers = steps.flatMap(({ documents }) => documents.flatMap(({ number }) => number ?? []));
    expect(numbers).toEqual([expect.stringMatching(/^示市检建〔2026〕\d+号$/)]);
  });
});
