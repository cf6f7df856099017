import { ruleIds } from '#libs/law/catalogue.js';
import { ruleOf } from '#libs/law/catalogue.js';
import type { Rule } from '#libs/law/rule.js';
import { Caller } from '../testing/caller.js';
import { givenReckoning } from '../testing/given-reckoning.js';
import { enterGivenWorld, type GivenWorld } from '../testing/given-world.js';

const activation = (ruleId: string, demonstration: boolean) => ({
  ruleId,
  demonstration,
  person: 'prov-justice.head',
  unit: 'prov-justice',
  reason: '（虚构）已核实',
  at: '2026-03-02T02:00:00.000Z',
});

const review = ruleOf('FWD-04');
if (!review) throw new Error('the catalogue has lost FWD-04');
const [reviewVersion] = review.versions;
const hotline: Rule = {
  ...review,
  id: 'local:hotline',
  dutyName: '答复热线工单',
  tier: 'local',
  versions: [{ ...reviewVersion, citation: { ...reviewVersion.citation, rank: 'local-rule', quote: null } }],
};
const amended: Rule = {
  ...review,
  versions: [
    reviewVersion,
    { ...reviewVersion, inForceFrom: '2199-03-01', period: { length: 5, unit: 'day' } },
  ],
};

interface Summary {
  readonly id: string;
  readonly status: string;
  readonly statusName: string;
  readonly dutyName: string;
  readonly title: string;
  readonly article: string;
  readonly kind: string;
  readonly field: string;
  readonly tier: string;
}

describe('the rule catalogue', () => {
  let world: GivenWorld;
  let caller: Caller;
  beforeAll(async () => {
    const reckoning = givenReckoning(
      { activations: [activation('FWD-05', true), activation('FWD-06', false)] },
      {
        edition: 'rules:spec',
        touches: ['FWD-04', 'local:hotline'],
        ruleIds: [...ruleIds, 'local:hotline'],
        ruleOf: (id) => (id === 'local:hotline' ? hotline : id === 'FWD-04' ? amended : ruleOf(id)),
      },
    );
    world = await enterGivenWorld({ reckoning });
    caller = new Caller(world, 'city-eco.handler');
  });
  afterAll(() => world.close());

  const list = async (query: string): Promise<{ items: readonly Summary[]; nextCursor: string | null }> => {
    const { status, body } = await caller.get(`/rules${query}`);
    expect(status).toBe(200);
    return body as never;
  };
  const one = async (id: string) => (await caller.get(`/rules/${id}`)).body;

  it('is read in pages, each rule once and in the order of ids', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await list(`?limit=50${cursor === null ? '' : `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual([...ruleIds, 'local:hotline'].sort());
  });

  it.each<[string, (rule: Summary) => boolean, string]>([
    ['?status=unverified', ({ status }) => status === 'unverified', 'REV-01'],
    ['?status=activated-unverified', ({ statusName }) => /启用$/.test(statusName), 'FWD-05'],
    ['?kind=computation', ({ kind }) => kind === 'computation', 'CMP-01'],
    ['?tier=local', ({ id }) => id === 'local:hotline', 'local:hotline'],
    ['?status=local', ({ tier }) => tier === 'local', 'local:hotline'],
    ['?tier=extended', ({ tier }) => tier === 'extended', 'CMP-10'],
    [`?field=${encodeURIComponent('行刑正向移送')}`, ({ field }) => field === '行刑正向移送', 'FWD-01'],
    ['?q=fwd-04', ({ id }) => id.startsWith('FWD-04'), 'FWD-04'],
    [`?q=${encodeURIComponent('第八条')}`, ({ article }) => article.includes('第八条'), 'FWD-04'],
    [`?q=${encodeURIComponent('行政复议法')}`, ({ title }) => title.includes('行政复议法'), 'REC-01'],
    ['?kind=deadline&tier=core&q=FWD&status=active', ({ id }) => id.startsWith('FWD'), 'FWD-01'],
  ])('%s narrows the list to what was asked', async (query, fits, known) => {
    const { items } = await list(`${query}&limit=200`);
    expect(items.filter((rule) => !fits(rule))).toEqual([]);
    expect(items.map(({ id }) => id)).toContain(known);
    expect(items.length).toBeLessThan(ruleIds.length);
  });

  it.each([
    ['?status=nonsense', 'FIELD_INVALID'],
    ['?status=constructor', 'FIELD_INVALID'],
    ['?kind=x', 'FIELD_INVALID'],
    ['?tier=', 'FIELD_INVALID'],
    ['?q=%00', 'FIELD_INVALID'],
    ['?limit=0', 'FIELD_INVALID'],
    ['?cursor=bm90LWEtY3Vyc29y', 'FIELD_INVALID'],
    ['?colour=red', 'FIELD_UNKNOWN'],
  ])('%s is refused', async (query, code) => {
    const { status, body } = await caller.get(`/rules${query}`);
    expect([status, body.code]).toEqual([422, code]);
  });

  it.each<[string, object, string]>([
    ['FWD-01', { status: 'active', statusName: '已核实', activation: null }, 'verified'],
    [
      'REV-01',
      { status: 'unverified', statusName: '未核实·未启用', activation: null },
      'nobody put it in use',
    ],
    [
      'FWD-05',
      {
        status: 'activated-unverified',
        statusName: '未核实·演示启用',
        activation: {
          person: 'prov-justice.head',
          unit: 'prov-justice',
          reason: '（虚构）已核实',
          at: '2026-03-02T10:00:00.000+08:00',
          demonstration: true,
        },
      },
      'the demonstration did',
    ],
    ['FWD-06', { status: 'activated-unverified', statusName: '未核实·已启用' }, 'a named person did'],
    [
      'local:hotline',
      { status: 'local', statusName: '本部署自定·非法定', tier: 'local' },
      'it is no statute',
    ],
  ])('says how %s stands: %j, for %s', async (id, expected) => {
    expect(await one(id)).toMatchObject({ id, ...expected });
  });

  it('shows all that a lawyer asks of a rule', async () => {
    expect(await one('REV-08')).toMatchObject({
      kindName: '办理期限',
      periodText: '30日',
      versions: [
        {
          inForceFrom: '2026-01-01',
          inForceUntil: null,
          current: true,
          period: { length: 30, unit: 'day' },
          excludes: ['鉴定期间', '听证期间'],
          extensions: [
            {
              name: 'by-30',
              times: 2,
              approver: { level: 'superior-head' },
              text: expect.stringMatching(/^延长30日，至多2次（.*批准）$/),
            },
            { name: 'by-30-station', approver: { level: 'county-head', name: '所属公安机关' } },
          ],
          citation: { rankName: '法律', article: '第一百一十八条', quote: expect.stringContaining('三十日') },
        },
      ],
    });
  });

  it('never gives words that were not seen as a quote', async () => {
    const { items } = await list('?status=unverified&limit=200');
    const rules = await Promise.all(items.map(({ id }) => one(id)));
    const citations = rules.flatMap(({ versions }) =>
      (versions as readonly { citation: { quote: string | null; quoteText: string; text: string } }[]).map(
        ({ citation }) => citation,
      ),
    );
    const unseen = citations.filter(({ quote }) => quote === null);
    expect(unseen.length).toBeGreaterThan(0);
    expect(
      unseen.every(({ quoteText, text }) => quoteText === '未核对原文' && text.includes('未核对原文')),
    ).toBe(true);
  });

  it('shows every version, and which one governs today', async () => {
    const { versions, periodText } = await one('FWD-04');
    expect(periodText).toBe('3日');
    expect(versions).toMatchObject([
      { inForceFrom: '2020-08-07', current: true, periodText: '3日' },
      { inForceFrom: '2199-03-01', current: false, periodText: '5日' },
    ]);
  });

  it('shows the conflicts with other sources, each with its rank, and which governs', async () => {
    expect((await one('FWD-04')).conflicts).toEqual([
      expect.objectContaining({
        id: 'police-filing-review',
        resolved: expect.objectContaining({ rule: 'FWD-04', rankName: '行政法规' }),
        sources: expect.arrayContaining([expect.objectContaining({ rule: 'FWD-09B', unverified: true })]),
      }),
    ]);
  });

  it.each(['FWD-99', 'constructor', '__proto__', '%00', 'local:nothing'])('%s is not there', async (id) => {
    const { status, body } = await caller.get(`/rules/${id}`);
    expect([status, body.code]).toEqual([404, 'NOT_FOUND']);
  });
});
