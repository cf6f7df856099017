import { clue } from '../../workflows/public-interest-clue/v1/fixtures/clue.js';
import { PLACES as reverses } from '../../workflows/reverse-referral/v1/fixtures/places.js';
import { PLACES as suggestions } from '../../workflows/procuratorial-suggestion/v1/fixtures/places.js';
import { PLACES as transfers } from '../../workflows/criminal-transfer/v2/fixtures/places.js';
import type { Place } from '../../workflows/fixtures/describe-matrix.js';
import { Story } from '../../workflows/fixtures/story.js';
import { as } from './accounts.js';
import { openingBody } from './journey.js';
import type { ReferralView, StepView } from './referral-view.js';
import { enterStory, goOn, linkOf } from './story-over-http.js';

const storyTo = (places: readonly Place[], stage: string): Story => {
  const place = places.find((one) => one.stage === stage);
  if (place === undefined) throw new Error(`no story leads to ${stage}`);
  return place.story();
};

const isOpen = ({ referralId }: { readonly referralId: string | null }): boolean => referralId !== null;
const isClosed = ({ status }: { readonly status: string }): boolean => status === 'closed';

const referralOf = async (account: string, id: string | null): Promise<ReferralView> => {
  const { status, body } = await (await as(account)).get<ReferralView>(`/referrals/${id}`);
  expect(status).toBe(200);
  return body;
};

describe('from the transfer by the decision not to prosecute to the penalty and the reply', () => {
  it('the agency that sent the case hears how it ended, and both sides name each other', async () => {
    const { id } = await enterStory(storyTo(transfers, 'not-prosecuted'));
    const prosecutor = await as('city-proc.handler');
    const { referralId } = await linkOf(prosecutor, id, 'reverse', isOpen);
    const reverse = await referralOf('city-proc.handler', referralId);
    expect(reverse).toMatchObject({
      lifecycle: { id: 'reverse-referral' },
      origin: { as: 'reverse', referralId: id },
    });

    await goOn(reverse, storyTo(reverses, 'penalised'));
    expect(await linkOf(await as('city-eco.handler'), id, 'reverse', isClosed)).toMatchObject({
      outcome: 'penalised',
      lifecycle: { id: 'reverse-referral' },
    });
    const { body } = await (
      await as('city-eco.handler')
    ).get<{ items: readonly (StepView & { kind: string })[] }>(`/referrals/${id}/steps`);
    expect(body.items.filter(({ kind }) => kind === 'link')).toHaveLength(2);
  }, 60_000);

  it('whoever has no part in the other does not learn which it is', async () => {
    const { id } = await enterStory(storyTo(transfers, 'not-prosecuted'));
    await linkOf(await as('city-proc.handler'), id, 'reverse', isOpen);
    const link = await linkOf(
      await as('city-police.handler'),
      id,
      'reverse',
      ({ status }) => status === 'open',
    );
    expect(link).toMatchObject({ referralId: null, outcome: null });
  }, 60_000);
});

/** A clue that the procuratorate found itself, to the judgment that was carried out. */
const ownSuit = (): Story => {
  const self = { by: 'city-proc.handler' };
  return new Story(clue, { ...self, parties: { finder: 'city-proc' } })
    .does('assess/inScope', self)
    .does('handOver', self)
    .then('register/ordinary', 'proposeFiling', 'decideFiling/administrative', 'serveFilingDecision')
    .then('reportInvestigation', 'decideSuggestion', 'serveSuggestion/delivered', 'recordSuggestion')
    .at('2026-05-12 09:00')
    .then('reportExamination', 'sue/administrative', 'recordIndictment', 'recordJudgment/supported')
    .then('reportJudgment', 'recordEffect/supported', 'confirmPerformance');
};

describe('from the suggestion by silence to the suit', () => {
  it('the procuratorate hands the clue to itself, sues, and the suggestion ends with the judgment', async () => {
    const litigated = storyTo(suggestions, 'litigated');
    const suggestion = await enterStory(litigated, { 'public-interest-clue': ownSuit });
    expect(suggestion.stage).toMatchObject({ id: 'litigated', final: true });
    const link = await linkOf(await as('city-proc.handler'), suggestion.id, 'publicInterest', isClosed);
    expect(link.outcome).toBe('enforced');
    expect(await referralOf('city-proc.handler', link.referralId)).toMatchObject({
      stage: { id: 'enforced', final: true },
      origin: { as: 'publicInterest', referralId: suggestion.id },
    });
  }, 120_000);
});

describe('an origin that a person names', () => {
  const body = async () => {
    const handler = await as('city-proc.handler');
    return { handler, asked: await openingBody(handler, 'procuratorial-suggestion') };
  };

  it('is a referral that they can see, by a name that its lifecycle has for this one', async () => {
    const { handler, asked } = await body();
    const { id } = await enterStory(storyTo(transfers, 'under-review'));
    const fieldsOf = async (origin: unknown) => {
      const answer = await handler.post<{ code: string; fields: readonly { path: string }[] }>('/referrals', {
        ...asked,
        origin,
      });
      expect([answer.status, answer.body.code]).toEqual([422, 'FIELD_INVALID']);
      return answer.body.fields.map(({ path }) => path);
    };
    expect(await fieldsOf({ referralId: 'criminal-transfer-nowhere', as: 'reverse' })).toEqual([
      'origin.referralId',
    ]);
    expect(await fieldsOf({ referralId: id, as: 'reverse' })).toEqual(['origin.as']);
    expect(await fieldsOf('somewhere')).toEqual(['origin']);
  }, 60_000);
});
