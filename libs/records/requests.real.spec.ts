import type { RequestClaim } from './index.js';
import { ENGINE, requestIdOf, TextNotStorable } from './index.js';
import { openedRecords, type OpenedRecords } from './fixtures/opened-records.js';
import { openingOf, opening } from './fixtures/steps.js';

const HANDLER = { person: 'city-eco.handler', unit: 'city-eco' };
const REFUSAL = { code: 'ACT_NOT_LAWFUL', facts: { from: 'sent' } } as const;
const AT = '2026-03-02T01:00:00.000Z';

const claimOf = (key: string, change: Partial<RequestClaim> = {}): RequestClaim => ({
  principal: 'city-eco.handler',
  target: 'referrals',
  key,
  bodyDigest: 'a'.repeat(64),
  referralId: `criminal-transfer-${key}`,
  ...change,
});

describe('requests', () => {
  let opened: OpenedRecords;
  beforeAll(async () => (opened = await openedRecords()));
  afterAll(() => opened.close());

  const claim = (wanted: RequestClaim) =>
    opened.records.as(HANDLER, ({ requests }) => requests.claim(wanted));
  const find = (id: string) => opened.records.as(HANDLER, ({ requests }) => requests.find(id));
  const idOf = (key: string) => requestIdOf('city-eco.handler', 'referrals', key);

  it('are claimed once, with their free text', async () => {
    const content = { title: '某某涉嫌污染环境', texts: { summary: '经过' } };
    const first = await claim(claimOf('k1', { content }));
    expect(first).toEqual({
      claimed: 'new',
      request: {
        id: idOf('k1'),
        principal: 'city-eco.handler',
        target: 'referrals',
        referralId: 'criminal-transfer-k1',
        status: 'pending',
        sequence: null,
        problem: null,
        content: {
          id: expect.stringMatching(/^[0-9a-f]{32}$/),
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
        createdAt: expect.stringMatching(/Z$/),
      },
    });
    expect(await claim(claimOf('k1', { content }))).toEqual({ ...first, claimed: 'again' });
    const { rows } = await opened.sql.query('select title, texts, owner_person, owner_unit from content');
    expect(rows).toEqual([
      {
        title: '某某涉嫌污染环境',
        texts: { summary: '经过' },
        owner_person: 'city-eco.handler',
        owner_unit: 'city-eco',
      },
    ]);
  });

  it('of one key with another body are recognised', async () => {
    await claim(claimOf('k2'));
    expect(await claim(claimOf('k2', { bodyDigest: 'b'.repeat(64) }))).toEqual({
      claimed: 'reused-with-other-body',
    });
  });

  it('of two principals or two targets with the same key are two requests', async () => {
    await claim(claimOf('k3'));
    expect(await claim(claimOf('k3', { principal: 'jia-eco.handler' }))).toMatchObject({ claimed: 'new' });
    expect(await claim(claimOf('k3', { target: 'criminal-transfer-x' }))).toMatchObject({ claimed: 'new' });
  });

  it('claimed at the same time are claimed by one', async () => {
    const claims = await Promise.all(
      Array.from({ length: 8 }, () => claim(claimOf('k4', { content: { texts: { a: '甲' } } }))),
    );
    expect(claims.map(({ claimed }) => claimed).sort()).toEqual([...Array<string>(7).fill('again'), 'new']);
    const ids = new Set(claims.map((one) => ('request' in one ? one.request.content?.id : null)));
    expect(ids.size).toBe(1);
  });

  it('become refused once, with an audit entry that says by whom and why', async () => {
    await claim(claimOf('k5'));
    const refuse = () =>
      opened.records.as(ENGINE, ({ requests }) => requests.refuse(idOf('k5'), REFUSAL, AT));
    expect([await refuse(), await refuse()]).toEqual([true, false]);
    expect(await find(idOf('k5'))).toMatchObject({ status: 'refused', problem: REFUSAL });
    const entries = await opened.records.as(ENGINE, ({ trail }) =>
      trail.ofReferral('criminal-transfer-k5', 0, 100),
    );
    expect(entries.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      {
        kind: 'refusal',
        at: AT,
        referral: 'criminal-transfer-k5',
        request: idOf('k5'),
        person: 'city-eco.handler',
        target: 'referrals',
        body: 'a'.repeat(64),
        code: 'ACT_NOT_LAWFUL',
      },
    ]);
  });

  it('become recorded with the step that they asked for, and cannot be refused afterwards', async () => {
    await claim(claimOf('k6', { content: { title: '某公司非法排污', texts: {} } }));
    const content = (await find(idOf('k6')))?.content ?? { id: 'missing', sha256: '' };
    const step = { sequence: 1, requestId: idOf('k6'), event: { ...opening, content } };
    await opened.records.as(ENGINE, ({ ledger }) =>
      ledger.writeStep(openingOf('criminal-transfer-k6', { step })),
    );
    expect(await find(idOf('k6'))).toMatchObject({ status: 'recorded', sequence: 1, problem: null });
    expect(await opened.records.as(ENGINE, ({ requests }) => requests.refuse(idOf('k6'), REFUSAL, AT))).toBe(
      false,
    );
    const { contents, referral } = await opened.records.as(HANDLER, async (desk) => ({
      contents: await desk.contents.byIds([content.id, 'missing']),
      referral: await desk.referrals.find('criminal-transfer-k6'),
    }));
    expect([...contents.values()]).toEqual([
      { id: content.id, sha256: content.sha256, title: '某公司非法排污', texts: {} },
    ]);
    expect(referral?.title).toBe('某公司非法排污');
  });

  it.each([
    ['U+0000', 'a\0b'],
    ['half of a surrogate pair', 'a\ud800b'],
  ])('whose free text holds %s are bad input', async (_what, text) => {
    await expect(claim(claimOf('k7', { content: { texts: { summary: text } } }))).rejects.toThrow(
      TextNotStorable,
    );
    await expect(claim(claimOf('k7', { content: { title: text, texts: {} } }))).rejects.toThrow(
      TextNotStorable,
    );
    expect(await find(idOf('k7'))).toBeNull();
  });

  it('looked up by an id that no text can hold are bad input, too', async () => {
    await expect(find('a\0b')).rejects.toThrow(TextNotStorable);
  });

  it('that nobody made are not found, nor refused', async () => {
    expect(await find('nothing')).toBeNull();
    expect(await opened.records.as(ENGINE, ({ requests }) => requests.refuse('nothing', REFUSAL, AT))).toBe(
      false,
    );
  });
});
