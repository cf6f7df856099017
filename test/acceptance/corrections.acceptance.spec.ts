import { as } from './accounts.js';
import type { Answer, Problem } from './client.js';
import { filled, follow, offerOf, openingBody, startReferral } from './journey.js';
import type { ReferralView, StepView } from './referral-view.js';

interface CorrectedStep extends StepView {
  readonly kind: string;
  readonly correctable: boolean;
  readonly correctedBy?: number;
  readonly standing?: string;
  readonly corrects?: number;
  readonly reason?: string | null;
  readonly documents: readonly { readonly type: string; readonly documentId: string }[];
}
interface Conflicting extends Problem {
  readonly detail: string;
  readonly steps: readonly { readonly sequence: number; readonly act: string; readonly name: string }[];
}

const REASON = '（虚构）登记到了另一案件。';
const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

const steps = async (id: string, account: string): Promise<readonly CorrectedStep[]> => {
  const caller = await as(account);
  return (await caller.get<{ items: CorrectedStep[] }>(`/referrals/${id}/steps?limit=100`)).body.items;
};
const view = async (id: string, account: string): Promise<ReferralView> =>
  (await (await as(account)).get<ReferralView>(`/referrals/${id}`)).body;

const correct = async <T = ReferralView>(
  account: string,
  id: string,
  step: number | string,
  body: object,
  key?: string | null,
): Promise<Answer<T>> =>
  (await as(account)).post<T>(`/referrals/${id}/steps/${step}/correction`, { reason: REASON, ...body }, key);
const strike = { kind: 'void' };

/** A transfer under review, which the agency and the police know by the same steps: 4 is the receipt. */
const underReview = async (): Promise<string> => {
  const { id } = await startReferral();
  await follow(id, { decide: 'approve' }, ({ stage }) => stage.id === 'under-review');
  return id;
};
const receiptOf = async (id: string): Promise<CorrectedStep> => {
  const found = (await steps(id, 'city-police.handler')).find(({ act }) => act === 'receive');
  if (!found) throw new Error('nothing was received');
  return found;
};
/** Whoever of the police did not receive it: the journey lets the first who may act. */
const others = (step: CorrectedStep): readonly [string, string] =>
  step.actor === 'city-police.handler'
    ? ['city-police.head', 'city-police.deputy']
    : ['city-police.handler', 'city-police.deputy'];

describe('a step that was recorded wrongly, corrected by HTTP', () => {
  it('is struck by a second person: the referral stands as before it, and both steps tell so', async () => {
    const id = await underReview();
    const receipt = await receiptOf(id);
    const [second] = others(receipt);
    expect((await steps(id, second)).find(({ sequence }) => sequence === receipt.sequence)).toMatchObject({
      correctable: true,
    });
    const { status, body } = await correct(second, id, receipt.sequence, strike);
    expect({ status, stage: body.stage.id }).toEqual({ status: 200, stage: 'sent' });
    expect(body.duties.find(({ act }) => act === 'receive')?.status).toBe('open');
    expect(body.duties.some(({ act }) => act === 'decideFiling')).toBe(false);

    for (const account of [second, 'city-eco.handler', 'auditor']) {
      const seen = await steps(id, account);
      expect(seen.find(({ sequence }) => sequence === receipt.sequence)).toMatchObject({
        ...{ act: 'receive', actor: receipt.actor, hash: receipt.hash },
        ...{ correctedBy: body.sequence, standing: 'voided' },
      });
      expect(seen.at(-1)).toMatchObject({
        ...{ sequence: body.sequence, kind: 'void', corrects: receipt.sequence, reason: REASON },
        ...{ actor: second, unit: 'city-police' },
      });
    }
  }, 60_000);

  it('is replaced: the clock that it started moves with it, and it may be struck after that', async () => {
    const handler = await as('city-eco.handler');
    const police = await as('city-police.handler');
    const { body: opened } = await handler.post<ReferralView>('/referrals', {
      ...(await openingBody(handler)),
      occurredAt: hoursAgo(72),
    });
    const head = await as('city-eco.head');
    const act = (caller: typeof police, name: string, body: object) =>
      caller.post<ReferralView>(`/referrals/${opened.id}/acts/${name}`, body);
    await act(head, 'decide', { outcome: 'approve', occurredAt: hoursAgo(60) });
    const { offered } = await offerOf(opened.id, 'send');
    const [outcome] = offered.outcomes;
    const sending = {
      outcome: outcome!.outcome,
      ...(await filled(handler, offered.requires, outcome!.requires)),
    };
    await act(handler, 'send', { ...sending, occurredAt: hoursAgo(48) });
    const receipt = await police.upload('回执.txt', '（虚构）回执');
    const documents = [{ type: 'receipt', documentId: receipt }];
    const received = await act(police, 'receive', { documents, occurredAt: hoursAgo(6) });
    expect(received.status).toBe(200);
    const { sequence } = received.body;
    const due = (referral: ReferralView, name: string) =>
      Date.parse(referral.duties.find(({ act: answer }) => answer === name)?.dueAt ?? '');

    // Nothing is taken over silently: the receipt has to be named again.
    const bare = await correct<Problem>('city-police.deputy', opened.id, sequence, { kind: 'replace' });
    expect([bare.status, bare.body.code]).toEqual([422, 'DOCUMENT_REQUIRED']);
    const replaced = await correct('city-police.deputy', opened.id, sequence, {
      ...{ kind: 'replace', documents, occurredAt: hoursAgo(16) },
    });
    expect(replaced.status).toBe(200);
    const moved = due(received.body, 'askSupplement') - due(replaced.body, 'askSupplement');
    expect(Math.round(moved / 60_000)).toBe(600);
    const timeline = await steps(opened.id, 'city-police.head');
    expect(timeline.find((step) => step.sequence === sequence)).toMatchObject({ standing: 'replaced' });
    expect(timeline.at(-1)).toMatchObject({
      ...{ kind: 'replace', act: 'receive', corrects: sequence, reason: REASON, documents },
      actor: 'city-police.deputy',
    });

    const struck = await correct('city-police.head', opened.id, sequence, strike);
    expect([struck.status, struck.body.stage.id]).toEqual([200, 'sent']);
    const again = await correct<Problem>('city-police.head', opened.id, sequence, strike);
    expect([again.status, again.body.code, again.body.fields]).toEqual([
      ...[422, 'FIELD_INVALID'],
      [expect.objectContaining({ path: 'step' })],
    ]);
  }, 60_000);

  it('keeps where no instant is given the one that was recorded, and its texts where texts belong', async () => {
    const { id } = await startReferral();
    await (await as('city-eco.head')).post(`/referrals/${id}/acts/decide`, { outcome: 'approve' });
    const decided = (await steps(id, 'city-eco.handler')).find(({ act }) => act === 'decide')!;
    const supplied = { outcome: 'approve', facts: { refusalReason: '（虚构）' } };
    const unasked = await correct<Problem>('city-eco.deputy', id, decided.sequence, {
      ...{ kind: 'replace', ...supplied },
    });
    expect([unasked.status, unasked.body.code]).toEqual([422, 'FIELD_UNKNOWN']);
    const again = await correct('city-eco.deputy', id, decided.sequence, {
      ...{ kind: 'replace', outcome: 'approve' },
    });
    const { duties } = again.body;
    expect(duties.find(({ act }) => act === 'send')).toMatchObject({
      openedAt: decided.occurredAt,
      status: 'open',
    });
  });

  it('is one correction however often the same request arrives, and another body is refused', async () => {
    const id = await underReview();
    const receipt = await receiptOf(id);
    const [second] = others(receipt);
    const key = crypto.randomUUID();
    const answers = await Promise.all(
      [1, 2, 3].map(() => correct(second, id, receipt.sequence, strike, key)),
    );
    expect(answers.map(({ status, body }) => [status, body.sequence])).toEqual(
      Array(3).fill([200, receipt.sequence + 1]),
    );
    const other = await correct<Problem>(second, id, receipt.sequence, { ...strike, reason: '其他' }, key);
    expect([other.status, other.body.code]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('lists the later steps that rest on it, by number, name and reason', async () => {
    const id = await underReview();
    const seen = await steps(id, 'city-eco.handler');
    const sent = seen.find(({ act }) => act === 'send')!;
    const second = sent.actor === 'city-eco.handler' ? 'city-eco.head' : 'city-eco.handler';
    const { status, body } = await correct<Conflicting>(second, id, sent.sequence, strike);
    expect([status, body.code]).toEqual([409, 'STEPS_CONFLICT']);
    const receipt = await receiptOf(id);
    expect(body.steps).toEqual([
      {
        ...{ sequence: receipt.sequence, act: 'receive', because: 'stage' },
        ...{ name: '接受案件', reason: '届时所处阶段不能作出该行为' },
      },
    ]);
    expect(body.detail).toBe(
      `与后续已记录的步骤冲突：第${receipt.sequence}步“接受案件”：届时所处阶段不能作出该行为。`,
    );
    expect((await view(id, 'city-eco.handler')).stage.id).toBe('under-review');
  });
});

describe('a correction that is refused', () => {
  let id: string;
  let receipt: CorrectedStep;
  beforeAll(async () => {
    id = await underReview();
    receipt = await receiptOf(id);
  }, 60_000);

  const refused = async (account: string, step: number | string, body: object) => {
    const before = (await view(id, 'city-eco.handler')).sequence;
    const answer = await correct<Problem & { detail: string; because?: string }>(account, id, step, body);
    expect((await view(id, 'city-eco.handler')).sequence).toBe(before);
    return { ...answer.body, status: answer.status };
  };

  it.each<[string, string, string, RegExp]>([
    ['the performer', 'performer', 'second-person', /作出该行为的人以外/],
    ['another unit', 'city-eco.head', 'unit', /作出该行为的单位/],
    ['a supervisor of the unit', 'city-police.supervisor', 'position', /负责人/],
    ['the auditor', 'auditor', 'unit', /作出该行为的单位/],
  ])('is none of %s', async (_, account, because, detail) => {
    const caller = account === 'performer' ? receipt.actor : account;
    expect(await refused(caller, receipt.sequence, strike)).toMatchObject({
      ...{ status: 403, code: 'ACT_NOT_YOURS', because, detail: expect.stringMatching(detail) },
    });
    const shown = (await steps(id, caller)).find(({ sequence }) => sequence === receipt.sequence);
    expect(shown?.correctable).toBe(false);
  });

  it.each<[string, number | string, object, number, string]>([
    ['the opening', 1, strike, 422, 'FIELD_INVALID'],
    ['a step that is not there', 99, strike, 404, 'NOT_FOUND'],
    ['what is no number', 'x', strike, 404, 'NOT_FOUND'],
    ['a step of before the first', 0, strike, 404, 'NOT_FOUND'],
    ['nothing that is known', 4, { kind: 'erase' }, 422, 'FIELD_INVALID'],
    ['without a reason', 4, { ...strike, reason: ' ' }, 422, 'FIELD_INVALID'],
    ['with a reason that is too long', 4, { ...strike, reason: '长'.repeat(2_001) }, 422, 'FIELD_INVALID'],
    ['with what only a replacement has', 4, { ...strike, outcome: 'file' }, 422, 'FIELD_UNKNOWN'],
    ['with another act', 4, { kind: 'replace', act: 'send' }, 422, 'FIELD_UNKNOWN'],
    ['with an outcome that is none', 4, { kind: 'replace', outcome: 'x' }, 422, 'OUTCOME_NOT_OFFERED'],
    ['of the future', 4, { kind: 'replace', occurredAt: '2099-01-01T00:00:00Z' }, 422, 'INSTANT_IN_FUTURE'],
    ['of a referral that moved on', 4, { ...strike, expectedSequence: 1 }, 409, 'SEQUENCE_MOVED'],
  ])('of %s, %#', async (_, step, body, status, code) => {
    const [second] = others(receipt);
    const place = step === 4 ? receipt.sequence : step;
    const account = step === 1 ? 'city-eco.head' : second;
    expect(await refused(account, place, body)).toMatchObject({ status, code });
  });

  it('asks for a key', async () => {
    const [second] = others(receipt);
    const answer = await correct<Problem>(second, id, receipt.sequence, strike, null);
    expect([answer.status, answer.body.code]).toEqual([400, 'IDEMPOTENCY_KEY_MISSING']);
  });

  it('of a referral that has ended: what comes after is a new one', async () => {
    const { id: ended } = await startReferral();
    await follow(ended, { decide: 'approve', returnCase: '', handleAdministratively: '' });
    const filing = (await steps(ended, 'city-police.handler')).find(({ act }) => act === 'returnCase')!;
    const second = filing.actor === 'city-police.head' ? 'city-police.deputy' : 'city-police.head';
    const answer = await correct<Problem>(second, ended, filing.sequence, strike);
    expect([answer.status, answer.body]).toMatchObject([409, { code: 'ACT_NOT_LAWFUL', because: 'final' }]);
    const shown = (await steps(ended, second)).find(({ sequence }) => sequence === filing.sequence);
    expect(shown?.correctable).toBe(false);
  });
});

describe('the correction of an internal act', () => {
  it('shows to the acting unit alone, and to others no more than the act itself', async () => {
    const id = await underReview();
    const decided = (await steps(id, 'city-eco.handler')).find(({ act }) => act === 'decide')!;
    expect(decided.actor).toBe('city-eco.head');
    const replaced = await correct('city-eco.deputy', id, decided.sequence, {
      ...{ kind: 'replace', outcome: 'approve' },
    });
    expect(replaced.status).toBe(200);
    const own = await steps(id, 'city-eco.handler');
    expect(own.at(-1)).toMatchObject({ kind: 'replace', corrects: decided.sequence, reason: REASON });
    const theirs = await steps(id, 'city-police.handler');
    expect(theirs.map(({ sequence }) => sequence)).not.toContain(decided.sequence);
    expect(theirs.some(({ kind }) => kind === 'replace')).toBe(false);
    const hidden = await correct<Problem>('city-police.head', id, decided.sequence, strike);
    expect([hidden.status, hidden.body.code]).toEqual([404, 'NOT_FOUND']);
    const stranger = await correct<Problem>('yi-eco.head', id, decided.sequence, strike);
    expect([stranger.status, stranger.body.code]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('an act entered late, by HTTP', () => {
  it('is listed with the steps that it contradicts, in words', async () => {
    const handler = await as('city-eco.handler');
    const head = await as('city-eco.head');
    const { body: opened } = await handler.post<ReferralView>('/referrals', {
      ...(await openingBody(handler)),
      occurredAt: hoursAgo(72),
    });
    const decide = (outcome: string, hours: number, facts = {}) =>
      head.post<ReferralView & Conflicting>(`/referrals/${opened.id}/acts/decide`, {
        ...{ outcome, facts, occurredAt: hoursAgo(hours) },
      });
    expect((await decide('approve', 24)).status).toBe(200);
    const { status, body } = await decide('refuse', 48, { refusalReason: '（虚构）' });
    expect([status, body.code]).toEqual([409, 'STEPS_CONFLICT']);
    expect(body.steps).toEqual([expect.objectContaining({ act: 'decide', name: '决定是否移送' })]);
    expect(body.detail).toContain('“决定是否移送”');
  });

  it('is refused before what caused it', async () => {
    const { id } = await startReferral();
    const head = await as('city-eco.head');
    const early = await head.post<Problem>(`/referrals/${id}/acts/decide`, {
      ...{ outcome: 'approve', occurredAt: hoursAgo(24) },
    });
    expect([early.status, early.body.code]).toEqual([422, 'INSTANT_BEFORE_CAUSE']);
  });
});
