import { jest } from '@jest/globals';
import pg from 'pg';
import { verifyChain } from '#libs/audit/index.js';
import { ENGINE, StepConflict, type StepToWrite } from './index.js';
import { openedRecords, type OpenedRecords } from './fixtures/opened-records.js';
import { due, openDuty, opening, openingOf, stepOf } from './fixtures/steps.js';

const TABLES = [
  ...[
    'referral',
    'referral_party',
    'referral_reader',
    'step',
    'due_answer',
    'duty',
    'notice',
    'referral_document',
  ],
  'audit_entry',
];

describe('the ledger', () => {
  let opened: OpenedRecords;
  beforeAll(async () => (opened = await openedRecords()));
  afterAll(() => opened.close());

  const write = (step: StepToWrite) => opened.records.as(ENGINE, ({ ledger }) => ledger.writeStep(step));
  const find = (id: string) => opened.records.as(ENGINE, ({ referrals }) => referrals.find(id));
  const counts = async (): Promise<unknown> => {
    const columns = TABLES.map((table) => `(select count(*)::int from ${table}) as ${table}`);
    return (await opened.sql.query(`select ${columns.join(', ')}`)).rows[0];
  };

  it('writes the opening: referral, parties, duty with its reasons, notice, answers', async () => {
    expect(await write(openingOf('criminal-transfer-a'))).toEqual({ dues: { [due.key]: due.answer } });
    expect(await find('criminal-transfer-a')).toMatchObject({
      id: 'criminal-transfer-a',
      number: expect.stringMatching(/^criminal-transfer-2026-\d{6}$/),
      lifecycle: 'criminal-transfer',
      stage: 'reported',
      final: false,
      sequence: 1,
      starterUnit: 'city-eco',
      openedAt: '2026-03-02T01:00:00.000Z',
      title: null,
      memory: { log: [{ sequence: 1, event: opening }], dues: { [due.key]: due.answer } },
      parties: [
        { role: 'police', unit: 'city-police', from: 1, until: null },
        { role: 'transferor', unit: 'city-eco', from: 1, until: null },
      ],
      duties: [
        {
          id: 'decide#1',
          unit: 'city-eco',
          acts: ['decide'],
          status: 'open',
          paused: false,
          openedAt: '2026-03-02T01:00:00.000Z',
          dueAt: '2026-03-05T15:59:59.999Z',
          dueOn: '2026-03-05',
          conservativeDueOn: '2026-03-05',
          ruleId: 'FWD-01',
          ruleStatus: 'active',
          explanation: ['自次日起计算。'],
          closedAt: null,
        },
      ],
    });
    const { rows } = await opened.sql.query(
      `select recipient, kind, about from notice where referral_id = 'criminal-transfer-a'`,
    );
    expect(rows).toEqual([{ recipient: 'city-police', kind: 'tell', about: 'opening' }]);
  });

  it('writes nothing twice: a retry gets the answers that were written', async () => {
    await write(openingOf('criminal-transfer-b'));
    const before = await counts();
    expect(await write(openingOf('criminal-transfer-b'))).toEqual({ dues: { [due.key]: due.answer } });
    expect(await counts()).toEqual(before);
  });

  it('gives a late retry the answers of its own step, not those of later ones', async () => {
    await write(openingOf('criminal-transfer-c'));
    await write(stepOf('criminal-transfer-c', 2, { newDues: [{ ...due, key: '["FWD-02"]' }] }));
    expect(await write(openingOf('criminal-transfer-c'))).toEqual({ dues: { [due.key]: due.answer } });
    expect(await find('criminal-transfer-c')).toMatchObject({ sequence: 2, stage: 'approved' });
  });

  it('answers another body under the same sequence with what is recorded, and keeps the first', async () => {
    await write(openingOf('criminal-transfer-d'));
    const before = await counts();
    const other = { sequence: 1, event: { ...opening, at: '2026-03-01T01:00:00.000Z' } };
    expect(await write(openingOf('criminal-transfer-d', { step: other }))).toEqual({
      ahead: { steps: [{ sequence: 1, event: opening }], dues: { [due.key]: due.answer } },
    });
    expect(await counts()).toEqual(before);
  });

  it('refuses a step that does not follow the last one, and leaves nothing of it', async () => {
    await write(openingOf('criminal-transfer-e'));
    const before = await counts();
    await expect(write(stepOf('criminal-transfer-e', 3))).rejects.toThrow(StepConflict);
    expect(await counts()).toEqual(before);
  });

  it('refuses a step under another definition than the opening had', async () => {
    await write(openingOf('criminal-transfer-f'));
    const edited = { id: 'criminal-transfer', version: 1, digest: 'e'.repeat(64) };
    await expect(write(stepOf('criminal-transfer-f', 2, { definition: edited }))).rejects.toThrow(
      StepConflict,
    );
  });

  it('closes the duty and moves the stage for every reader with the next step', async () => {
    await write(openingOf('criminal-transfer-g'));
    await write(stepOf('criminal-transfer-g', 2));
    expect(await find('criminal-transfer-g')).toMatchObject({
      stage: 'approved',
      sequence: 2,
      duties: [{ id: 'decide#1', status: 'discharged', closedAt: '2026-03-03T02:00:00.000Z', closedBy: 2 }],
    });
    const { rows } = await opened.sql.query(
      `select unit_id, stage from referral_reader where referral_id = 'criminal-transfer-g' order by unit_id`,
    );
    expect(rows).toEqual([
      { unit_id: 'city-eco', stage: 'approved' },
      { unit_id: 'city-police', stage: 'approved' },
    ]);
  });

  it('keeps who held a role, and lets the unit that left go on reading', async () => {
    await write(openingOf('criminal-transfer-h'));
    const rerouted = { transferor: 'city-eco', police: 'jia-police', procuratorate: 'city-proc' };
    await write(stepOf('criminal-transfer-h', 2, {}, { parties: rerouted }));
    expect((await find('criminal-transfer-h'))?.parties).toEqual([
      { role: 'police', unit: 'city-police', from: 1, until: 2 },
      { role: 'transferor', unit: 'city-eco', from: 1, until: null },
      { role: 'police', unit: 'jia-police', from: 2, until: null },
      { role: 'procuratorate', unit: 'city-proc', from: 2, until: null },
    ]);
    const page = await opened.records.as(ENGINE, ({ referrals }) =>
      referrals.list({}, { unit: 'jia-police' }, { limit: 10 }),
    );
    expect(page.items.map(({ id, parties }) => [id, parties])).toEqual([['criminal-transfer-h', rerouted]]);
    const former = await opened.records.as(ENGINE, ({ referrals }) =>
      referrals.list({ stage: 'approved' }, { unit: 'city-police' }, { limit: 100 }),
    );
    expect(former.items.map(({ id }) => id)).toContain('criminal-transfer-h');
  });

  it('forgets a duty that a correction left without ground', async () => {
    await write(
      openingOf('criminal-transfer-i', { duties: [openDuty(), openDuty({ id: 'send#1', duty: 'send' })] }),
    );
    await write(stepOf('criminal-transfer-i', 2));
    expect((await find('criminal-transfer-i'))?.duties.map(({ id }) => id)).toEqual(['decide#1']);
  });

  it('sends a retraction to whoever was sent the rung', async () => {
    const rung = { kind: 'rung', about: 'decide#1/urge', detail: {} } as const;
    const notices = [
      { ...rung, recipient: 'city-eco' },
      { ...rung, recipient: 'prov-eco' },
    ];
    await write(openingOf('criminal-transfer-j', { notices }));
    const retraction = { kind: 'retract', recipient: '', about: 'decide#1/urge', detail: {} } as const;
    await write(stepOf('criminal-transfer-j', 2, { notices: [retraction] }));
    const { rows } = await opened.sql.query(
      `select recipient from notice where referral_id = 'criminal-transfer-j' and kind = 'retract' order by recipient`,
    );
    expect(rows).toEqual([{ recipient: 'city-eco' }, { recipient: 'prov-eco' }]);
  });

  it('keeps the answer to a question whose clock has stood a hundred times', async () => {
    const key = JSON.stringify(
      Array.from({ length: 100 }, (_, i) => [`2026-03-02T01:00:00.${100 + i}Z`, '…']),
    );
    const duties = [openDuty({ dueKey: key })];
    const newDues = [{ ...due, key }];
    await write(openingOf('criminal-transfer-n', { duties, newDues }));
    expect(await write(openingOf('criminal-transfer-n', { duties, newDues }))).toEqual({
      dues: { [key]: due.answer },
    });
    expect((await find('criminal-transfer-n'))?.duties).toMatchObject([{ dueOn: '2026-03-05' }]);
  });

  it('marks what was entered long after it happened as late', async () => {
    await write(openingOf('criminal-transfer-k'));
    const late = stepOf('criminal-transfer-k', 2);
    const event = { ...late.step.event, at: '2026-03-02T09:00:00.000Z', late: true };
    await write({ ...late, step: { ...late.step, event } });
    const steps = await opened.records.as(ENGINE, ({ referrals }) => referrals.steps('criminal-transfer-k'));
    expect(steps).toEqual([
      {
        sequence: 1,
        event: opening,
        after: null,
        requestId: null,
        occurredAt: '2026-03-02T01:00:00.000Z',
        recordedAt: '2026-03-02T01:00:01.000Z',
        late: false,
        actor: 'city-eco.handler',
        unit: 'city-eco',
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        auditSequence: expect.any(Number),
      },
      expect.objectContaining({ sequence: 2, late: true, actor: 'city-eco.head' }),
    ]);
  });

  it('takes four messages a step, begin and commit included', async () => {
    await write(openingOf('criminal-transfer-l')); // the connection is open, and its types are known
    const statements = await statementsOf(() => write(stepOf('criminal-transfer-l', 2)));
    expect(statements).toEqual(['begin', 'write-next', 'append-audit', 'commit']);
  });

  it('writes one step once when two workers write it at the same time', async () => {
    await write(openingOf('criminal-transfer-m'));
    const before = await counts();
    const answers = await Promise.all([1, 2, 3, 4].map(() => write(stepOf('criminal-transfer-m', 2))));
    expect(answers).toEqual([{ dues: {} }, { dues: {} }, { dues: {} }, { dues: {} }]);
    const after = await counts();
    expect(after).toEqual({
      ...(before as Record<string, number>),
      step: ((before as Record<string, number>)['step'] as number) + 1,
      audit_entry: ((before as Record<string, number>)['audit_entry'] as number) + 1,
    });
  });

  it('keeps one chain without gaps under concurrent appends', async () => {
    await Promise.all(
      Array.from({ length: 60 }, async (_, i) => {
        await write(openingOf(`criminal-transfer-many-${i}`));
        await write(stepOf(`criminal-transfer-many-${i}`, 2));
      }),
    );
    const { entries, head } = await opened.records.as(ENGINE, async ({ trail }) => ({
      entries: await trail.read(0, 10_000),
      head: await trail.head(),
    }));
    expect(entries.length).toBeGreaterThanOrEqual(120);
    expect(verifyChain(entries)).toEqual({ intact: true, head });
  });

  it.each([
    ['update', 'step', `update step set late = true`],
    ['delete', 'step', 'delete from step'],
    ['truncate', 'step', 'truncate step'],
    ['update', 'audit_entry', `update audit_entry set body = '{}'`],
    ['delete', 'audit_entry', 'delete from audit_entry where sequence = 1'],
    ['truncate', 'audit_entry', 'truncate audit_entry'],
    ['delete', 'due_answer', 'delete from due_answer'],
    ['delete', 'audit_head', 'delete from audit_head'],
  ])('lets nobody %s %s', async (_what, table, statement) => {
    const before = await counts();
    await expect(opened.sql.query(statement)).rejects.toThrow(`${table} is append-only`);
    expect(await counts()).toEqual(before);
  });

  /** Names of the prepared statements, and texts of the others, that `work` sends. */
  const statementsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
    const sent: string[] = [];
    const real = pg.Client.prototype.query;
    const spy = jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
      this: pg.Client,
      ...given
    ) {
      const [config] = given as unknown as [string | { name: string }];
      sent.push(typeof config === 'string' ? (config.split(';')[0] ?? '') : config.name);
      return Reflect.apply(real, this, given) as never;
    });
    try {
      await work();
    } finally {
      spy.mockRestore();
    }
    return sent;
  };
});
