import { randomUUID } from 'node:crypto';
import { as } from './accounts.js';
import type { Problem } from './client.js';

interface Summary {
  readonly id: string;
  readonly status: string;
  readonly statusName: string;
}
interface Page {
  readonly items: readonly Summary[];
  readonly nextCursor: string | null;
}
interface Detail extends Summary {
  readonly activation: {
    readonly person: string;
    readonly reason: string;
    readonly demonstration: boolean;
  } | null;
  readonly versions: readonly {
    readonly citation: { readonly quote: string | null; readonly text: string };
  }[];
  readonly recomputation?: { readonly id: string };
}

const DEMONSTRATED = ['FWD-05', 'FWD-06', 'FWD-07', 'FWD-07B', 'REV-01', 'REV-04', 'REV-05'];

const listed = async (query: string): Promise<readonly Summary[]> => {
  const caller = await as('city-eco.handler');
  const items: Summary[] = [];
  for (let more = ''; ;) {
    const { body } = await caller.get<Page>(`/rules?limit=50${query}${more}`);
    items.push(...body.items);
    if (body.nextCursor === null) return items;
    more = `&cursor=${body.nextCursor}`;
  }
};

describe('the rule catalogue', () => {
  it('holds every entry of the law, in pages', async () => {
    const ids = (await listed('')).map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(127);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('shows the rules that the demonstration put in use as such, and nothing else in use that is unverified', async () => {
    const demonstrated = (await listed('')).filter(({ statusName }) => statusName === '未核实·演示启用');
    expect(demonstrated.map(({ id }) => id)).toEqual(DEMONSTRATED);
    const { body } = await (await as('city-eco.handler')).get<Detail>('/rules/REV-05');
    expect(body.activation).toMatchObject({ person: 'prov-justice.head', demonstration: true });
    expect(body.activation?.reason).toContain('演示');
  });

  it('shows a rule with its article', async () => {
    const { status, body } = await (await as('city-police.handler')).get<Detail>('/rules/FWD-04');
    expect(status).toBe(200);
    expect(body.statusName).toBe('已核实');
    expect(body.versions[0]?.citation.text).toMatch(/^《行政执法机关移送涉嫌犯罪案件的规定》.*第八条/);
  });

  it('puts an unverified rule in use by a named person, with a reason, once', async () => {
    const justice = await as('prov-justice.head');
    const [rule] = (await listed('&status=unverified&kind=deadline')).slice(-1);
    if (!rule) throw new Error('every rule is in use');
    const path = `/rules/${rule.id}/activation`;
    const key = randomUUID();
    const reason = '（虚构）验收测试启用';
    const first = await justice.post<Detail>(path, { reason }, key);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({
      status: 'activated-unverified',
      statusName: '未核实·已启用',
      activation: { person: 'prov-justice.head', reason, demonstration: false },
      recomputation: { id: `rule:${rule.id}` },
    });
    expect((await justice.post<Detail>(path, { reason }, key)).body).toEqual(first.body);
    const refusals = [
      await justice.post<Problem>(path, { reason: '另一理由' }, key),
      await justice.post<Problem>(path, { reason }),
      await justice.post<Problem>('/rules/FWD-01/activation', { reason }),
      await justice.post<Problem>('/rules/FWD-99/activation', { reason }),
      await (await as('prov-gov.head')).post<Problem>(path, { reason }),
      await justice.post<Problem>(path, { reason }, null),
    ];
    expect(refusals.map(({ status, body }) => [status, body.code])).toEqual([
      [422, 'IDEMPOTENCY_KEY_REUSED'],
      [409, 'RULE_ALREADY_ACTIVE'],
      [409, 'RULE_ALREADY_ACTIVE'],
      [404, 'NOT_FOUND'],
      [403, 'FORBIDDEN'],
      [400, 'IDEMPOTENCY_KEY_MISSING'],
    ]);
  });
});

describe('期限待核', () => {
  it('is a list for those who supervise', async () => {
    for (const [account, expected] of [
      ['city-eco.supervisor', 200],
      ['city-police.head', 200],
      ['auditor', 200],
      ['city-eco.handler', 403],
      ['sysadmin', 403],
    ] as const) {
      const { status, body } = await (await as(account)).get<Page & Problem>('/supervision/unverified-terms');
      expect([account, status]).toEqual([account, expected]);
      if (expected === 200) expect(Array.isArray(body.items)).toBe(true);
      else expect(body.code).toBe('FORBIDDEN');
    }
  });
});
