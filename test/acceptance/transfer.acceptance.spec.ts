import { received } from '../../workflows/criminal-transfer/v2/fixtures/ways.js';
import { as } from './accounts.js';
import { follow, offerOf, openingBody, perform, startReferral } from './journey.js';
import type { ReferralView, StepView } from './referral-view.js';
import { enterStory } from './story-over-http.js';

interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

describe('a suspected crime, from the environmental bureau to the police, by HTTP alone', () => {
  it('is taken to filing by following what the API offers', async () => {
    const { id } = await startReferral();
    const { referral, performed } = await follow(
      id,
      { decide: 'approve', decideFiling: 'file' },
      ({ stage }) => stage.id === 'filed',
    );
    expect(performed).toEqual(['decide', 'send', 'receive', 'decideFiling', 'notifyFiling']);
    expect(referral.stage).toMatchObject({ id: 'filed', final: false });
    expect(referral.duties.find(({ act }) => act === 'handOver')).toMatchObject({ ruleId: 'FWD-15' });
  });

  it('is taken to the judgment of the prosecutor, and ends there', async () => {
    const { id } = await startReferral();
    const { referral } = await follow(id, {
      decide: 'approve',
      decideFiling: 'file',
      handOver: '',
      sendForProsecution: '',
      decideProsecution: 'prosecute',
    });

    expect(referral.stage).toMatchObject({ id: 'prosecuted', final: true });
    expect(referral.duties.filter(({ status }) => ['open', 'overdue'].includes(status))).toEqual([]);
  });

  it('is taken to non-filing, with reasons, and the sender hears of it', async () => {
    const { id } = await startReferral();
    await follow(id, { decide: 'approve', decideFiling: 'notFile' }, ({ stage }) => stage.id === 'not-filed');

    const sender = await as('city-eco.handler');
    const { body } = await sender.get<Page<StepView>>(`/referrals/${id}/steps`);
    const filing = body.items.find(({ act }) => act === 'decideFiling');
    expect(filing).toMatchObject({ outcome: 'notFile', unit: 'city-police', late: false });
  });

  it('shows both readings of the first clock, with its article', async () => {
    const handler = await as('city-eco.handler');
    const { body } = await handler.post<ReferralView>('/referrals', {
      ...(await openingBody(handler)),
      occurredAt: '2026-02-13T10:00:00+08:00',
    });
    // 3 days from Friday 13 February 2026: the third is in the Spring Festival; the next working day is the 24th.
    expect(body.duties.find(({ act }) => act === 'decide')).toMatchObject({
      owedBy: 'city-eco',
      status: 'overdue',
      dueOn: '2026-02-24',
      dueAt: '2026-02-24T23:59:59.999+08:00',
      conservativeDueOn: '2026-02-16',
      ruleId: 'FWD-01',
      ruleStatus: 'active',
      explanation: expect.arrayContaining([expect.stringContaining('第五条第二款')]),
    });
  });

  it('may be approved by the principal head only: a deputy is refused', async () => {
    const { id } = await startReferral();
    const deputy = await as('city-eco.deputy');
    const { status, body } = await deputy.post(`/referrals/${id}/acts/decide`, { outcome: 'approve' });
    expect({ status, body }).toMatchObject({ status: 403, body: { code: 'ACT_NOT_YOURS' } });
    const head = await as('city-eco.head');
    expect((await head.get<ReferralView>(`/referrals/${id}`)).body.sequence).toBe(1);
  });

  it('lets the police ask for a supplement again and again while the review clock runs on', async () => {
    const { id } = await startReferral();
    await follow(id, { decide: 'approve' }, ({ stage }) => stage.id === 'under-review');
    const review = async (): Promise<string | null | undefined> => {
      const police = await as('city-police.handler');
      const { body } = await police.get<ReferralView>(`/referrals/${id}`);
      return body.duties.find(({ act, status }) => act === 'decideFiling' && status !== 'moot')?.dueAt;
    };
    const before = await review();
    for (const act of ['askSupplement', 'supplement', 'askSupplement', 'supplement']) {
      expect((await perform(id, await offerOf(id, act))).status).toBe(200);
    }
    expect(before).toBeTruthy();
    expect(await review()).toBe(before);
  });

  it('reads its own write: the answer to an act, the referral and the worklist agree at once', async () => {
    const { id } = await startReferral();
    const head = await as('city-eco.head');
    const { body: before } = await head.get<Page<{ referralId: string }>>('/worklist?limit=100');
    expect(before.items.some(({ referralId }) => referralId === id)).toBe(true);
    const answered = await perform(id, await offerOf(id, 'decide'), 'approve');
    const { body } = await head.get<ReferralView>(`/referrals/${id}`);
    expect(answered.body.sequence).toBe(2);
    expect(body.sequence).toBe(2);
  });

  it('is one act however often the same request arrives', async () => {
    const handler = await as('city-eco.handler');
    const body = await openingBody(handler);
    const key = crypto.randomUUID();
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => handler.post<ReferralView>('/referrals', body, key)),
    );
    expect(new Set(answers.map(({ body: referral }) => referral.id)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const id = answers[0]!.body.id;

    const head = await as('city-eco.head');
    const act = { outcome: 'approve' };
    const actKey = crypto.randomUUID();
    const acted = await Promise.all(
      [1, 2, 3].map(() => head.post<ReferralView>(`/referrals/${id}/acts/decide`, act, actKey)),
    );
    expect(acted.map(({ status, body: { sequence } }) => [status, sequence])).toEqual([
      [200, 2],
      [200, 2],
      [200, 2],
    ]);
  });

  it('answers a repeated request with the referral after it, however far it has moved on', async () => {
    const { id } = await startReferral();
    const head = await as('city-eco.head');
    const key = crypto.randomUUID();
    const act = { outcome: 'approve' };
    const first = await head.post<ReferralView>(`/referrals/${id}/acts/decide`, act, key);
    await follow(id, {}, ({ stage }) => stage.id === 'under-review');
    const again = await head.post<ReferralView>(`/referrals/${id}/acts/decide`, act, key);
    expect(again.status).toBe(200);
    expect(again.body).toEqual(first.body);
  });

  it('treats the same key of two people as two requests', async () => {
    const key = crypto.randomUUID();
    const handler = await as('city-eco.handler');
    const head = await as('city-eco.head');
    const body = await openingBody(handler);
    const [one, other] = await Promise.all([
      handler.post<ReferralView>('/referrals', body, key),
      (await as('jia-eco.handler')).post<ReferralView>(
        '/referrals',
        {
          ...(await openingBody(await as('jia-eco.handler'))),
          parties: { ...body.parties, transferor: 'jia-eco' },
        },
        key,
      ),
    ]);
    expect([one.status, other.status]).toEqual([201, 201]);
    expect(one.body.id).not.toBe(other.body.id);
    expect((await head.get(`/referrals/${other.body.id}`)).status).toBe(404);
  });

  it('refuses the slower of two acts that race on one sequence', async () => {
    const { id, sequence } = await startReferral();
    const head = await as('city-eco.head');
    const both = await Promise.all(
      ['approve', 'approve'].map((outcome) =>
        head.post<{ code?: string }>(`/referrals/${id}/acts/decide`, { outcome, expectedSequence: sequence }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('SEQUENCE_MOVED');
  });
});

describe('who sees what', () => {
  it('gives a unit that is no party the same answer as for a referral that is not there', async () => {
    const { id } = await startReferral();
    const stranger = await as('yi-eco.handler');
    const [hidden, absent] = await Promise.all([
      stranger.get<Record<string, unknown>>(`/referrals/${id}`),
      stranger.get<Record<string, unknown>>(`/referrals/${id.slice(0, -1)}${id.endsWith('a') ? 'b' : 'a'}`),
    ]);
    const shape = ({ status, body: { instance: _instance, ...rest } }: typeof hidden) => ({ status, rest });
    expect(hidden.status).toBe(404);
    expect(shape(hidden)).toEqual(shape(absent));
    const { body } = await stranger.get<Page<{ id: string }>>('/referrals?limit=100');
    expect(body.items.map((item) => item.id)).not.toContain(id);
  });

  it('shows the police nothing of the decision inside the agency before the transfer is sent', async () => {
    const { id } = await startReferral();
    const police = await as('city-police.handler');
    const { status, body } = await police.get<ReferralView>(`/referrals/${id}`);
    if (status === 200) {
      expect(body.stage.name).not.toMatch(/批|审/);
      const { body: steps } = await police.get<Page<StepView>>(`/referrals/${id}/steps`);
      expect(steps.items.map(({ act }) => act)).not.toContain('decide');
    } else {
      expect(status).toBe(404);
    }
  });

  it('keeps system administrators away from case content', async () => {
    const { id } = await startReferral();
    for (const account of ['sysadmin', 'secadmin']) {
      const { status } = await (await as(account)).get(`/referrals/${id}`);
      expect({ account, status }).toEqual({ account, status: 404 });
    }
  });

  it('lets the auditor read everything and do nothing', async () => {
    const { id } = await startReferral();
    const auditor = await as('auditor');
    expect((await auditor.get<ReferralView>(`/referrals/${id}`)).body.availableActs).toEqual([]);
    const { status, body } = await auditor.post<{ code: string }>(`/referrals/${id}/acts/decide`, {
      outcome: 'approve',
    });
    expect({ status, code: body.code }).toEqual({ status: 403, code: 'ACT_NOT_YOURS' });
  });
});

describe('a decision that has not been served', () => {
  it('is not read by the sender: neither the step, nor its outcome, nor its paper, until the notice arrives', async () => {
    const { id } = await enterStory(received().then('decideFiling/file'));
    const police = await as('city-police.handler');
    const sender = await as('city-eco.handler');
    const stepsOf = async (caller: typeof sender) =>
      (
        await caller.get<Page<StepView & { documents: readonly { documentId: string }[] }>>(
          `/referrals/${id}/steps`,
        )
      ).body.items;
    const decision = (await stepsOf(police)).find(({ act }) => act === 'decideFiling');
    const paper = `/documents/${decision?.documents[0]?.documentId}`;
    expect((await police.get(paper)).status).toBe(200);
    expect((await stepsOf(sender)).map(({ act }) => act)).not.toContain('decideFiling');
    expect((await sender.get(paper)).status).toBe(404);
    // The procuratorate has its copy.
    expect((await stepsOf(await as('city-proc.handler'))).map(({ act }) => act)).toContain('decideFiling');

    await perform(id, await offerOf(id, 'notifyFiling'));
    expect((await stepsOf(sender)).map(({ act }) => act)).toContain('decideFiling');
  });
});
