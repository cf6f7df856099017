import { ENGINE, type NoticeToWrite } from '#libs/records/index.js';
import { openedRecords, type OpenedRecords } from '#libs/records/fixtures/opened-records.js';
import { Caller } from '../testing/caller.js';
import { enterGivenWorld, type GivenWorld } from '../testing/given-world.js';
import { owed, referralIdOf } from '../testing/owed-duties.js';

interface NoticeView {
  readonly id: string;
  readonly kind: string;
  readonly referral: { readonly id: string; readonly readable: boolean } | null;
  readonly sequence: number | null;
  readonly about: string | null;
  readonly receivedBy: string | null;
}

const told = (recipient: string, about: string, kind: NoticeToWrite['kind'] = 'rung'): NoticeToWrite => ({
  ...{ kind, recipient, about },
  detail: { duty: 'decide#1', modality: 'shall' },
});

describe('notices of a unit', () => {
  let opened: OpenedRecords;
  let world: GivenWorld;
  beforeAll(async () => {
    opened = await openedRecords(6);
    world = await enterGivenWorld({ records: opened.records });
    const write = (id: string, notices: readonly NoticeToWrite[]) =>
      opened.records.as(ENGINE, ({ ledger }) =>
        ledger.writeStep({
          ...owed({ id, starter: 'city-eco', unit: 'city-eco', dueAt: '2026-03-05T15:59:59.999Z' }),
          notices,
        }),
      );
    await write('one', [
      told('city-eco', 'decide#1/remind'),
      told('prov-eco', 'decide#1/superior'),
      told('city-police', 'decide#1/police'),
      { kind: 'start-link', recipient: '', about: 'next', detail: {} },
      told('', 'decide#1/nobody'),
    ]);
    for (let n = 1; n <= 5; n += 1) await write(`page-${n}`, [told('jia-eco', `decide#1/${n}`)]);
    await write('raced', [told('yi-eco', 'decide#1/raced')]);
  });
  afterAll(async () => {
    await world.close();
    await opened.close();
  });

  const as = (account: string) => new Caller(world, account);
  const listed = async (account: string, query = ''): Promise<readonly NoticeView[]> => {
    const { status, body } = await as(account).get(`/notices${query}`);
    expect(status).toBe(200);
    return body.items as readonly NoticeView[];
  };
  const idOf = async (unit: string): Promise<string> => (await listed(`${unit}.handler`))[0]?.id ?? '';

  it('say to whoever may read the referral which step they come from', async () => {
    const { body } = await as('city-eco.handler').get('/notices');
    expect(body).toEqual({
      items: [
        {
          id: expect.stringMatching(/^\d+$/),
          kind: 'rung',
          referral: {
            id: referralIdOf('one'),
            number: expect.stringMatching(/^criminal-transfer-2026-\d{6}$/),
            lifecycle: { id: 'criminal-transfer', version: 1, name: expect.any(String) },
            readable: true,
          },
          sequence: 1,
          about: 'decide#1/remind',
          detail: { duty: 'decide#1', modality: 'shall' },
          createdAt: expect.stringMatching(/\+08:00$/),
          receivedBy: null,
          receivedAt: null,
        },
      ],
      nextCursor: null,
    });
  });

  it.each([
    ['prov-eco', 'decide#1/superior', 'a superior that takes no part'],
    ['city-police', 'decide#1/police', 'a party to which nothing else has come'],
  ])(
    'say to %s what they were sent to say, and that the referral stays closed: %s, %s',
    async (unit, about) => {
      const [notice] = await listed(`${unit}.handler`);
      expect(notice).toMatchObject({ about, sequence: null, referral: { readable: false } });
      expect((await as(`${unit}.handler`).get(`/referrals/${notice?.referral?.id}`)).status).toBe(404);
    },
  );

  it('say nothing of what came after the unit had left the referral', async () => {
    await opened.sql.query(
      `update referral_party set until_sequence = 0 where referral_id = $1 and unit_id = 'city-police'`,
      [referralIdOf('one')],
    );
    const { body } = await as('city-police.handler').get('/notices');
    expect(body.items).toEqual([
      {
        ...{
          id: expect.any(String),
          kind: 'rung',
          referral: null,
          sequence: null,
          about: null,
          detail: null,
        },
        ...{ createdAt: expect.any(String), receivedBy: null, receivedAt: null },
      },
    ]);
    await opened.sql.query(
      `update referral_party set until_sequence = null where referral_id = $1 and unit_id = 'city-police'`,
      [referralIdOf('one')],
    );
  });

  it.each([
    ['auditor', 403, 'FORBIDDEN'],
    ['sysadmin', 403, 'FORBIDDEN'],
    ['secadmin', 403, 'FORBIDDEN'],
  ])('are not there for %s, who belongs to no unit', async (account, status, code) => {
    const answer = await as(account).get('/notices');
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('that are addressed to nobody are listed by nobody', async () => {
    const { rows } = await opened.sql.query(`select about from notice where recipient = '' order by about`);
    expect(rows).toEqual([{ about: 'decide#1/nobody' }, { about: 'next' }]);
    const { recipients } = (
      await opened.sql.query<{ recipients: number }>(
        `select count(*)::int as recipients from notice where recipient <> ''`,
      )
    ).rows[0] ?? { recipients: 0 };
    const units = ['city-eco', 'prov-eco', 'city-police', 'jia-eco', 'yi-eco'];
    const all = await Promise.all(units.map((unit) => listed(`${unit}.handler`)));
    expect(all.flat().length).toBe(recipients);
  });

  it('come in pages, the newest first, each once', async () => {
    const seen: (string | null)[] = [];
    let cursor: unknown = '';
    for (let pages = 0; cursor !== null && pages < 9; pages += 1) {
      const { body } = await as('jia-eco.head').get(
        `/notices?limit=2${cursor === '' ? '' : `&cursor=${String(cursor)}`}`,
      );
      seen.push(...(body.items as readonly NoticeView[]).map(({ about }) => about));
      cursor = body.nextCursor;
    }
    expect(seen).toEqual(['decide#1/5', 'decide#1/4', 'decide#1/3', 'decide#1/2', 'decide#1/1']);
  });

  it.each(['unread=yes', 'cursor=WyJ4Il0', 'cursor=WyIxJyAtLSJd', 'limit=0', 'unread=true&unread=true'])(
    'refuse the question %s',
    async (query) => {
      const { status, body } = await as('jia-eco.head').get(`/notices?${query}`);
      expect([status, body.code]).toEqual([422, 'FIELD_INVALID']);
    },
  );

  it('are taken note of by a named person, once, and are then no longer unread', async () => {
    const id = await idOf('jia-eco');
    const { status, body } = await as('jia-eco.supervisor').post(`/notices/${id}/receipt`, {}, 'receipt-1');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id,
      receivedBy: 'jia-eco.supervisor',
      receivedAt: expect.stringMatching(/\+08:00$/),
    });
    const again = await as('jia-eco.supervisor').post(`/notices/${id}/receipt`, {}, 'receipt-1');
    expect([again.status, again.body]).toEqual([200, body]);
    const another = await as('jia-eco.handler').post(`/notices/${id}/receipt`, {});
    expect([another.status, another.body.code, another.body.receivedBy]).toEqual([
      409,
      'NOTICE_ALREADY_RECEIVED',
      'jia-eco.supervisor',
    ]);
    const unread = await listed('jia-eco.handler', '?unread=true');
    expect(unread.map(({ about }) => about)).toEqual([
      'decide#1/4',
      'decide#1/3',
      'decide#1/2',
      'decide#1/1',
    ]);
    expect((await listed('jia-eco.handler')).map(({ receivedBy }) => receivedBy)).toEqual([
      'jia-eco.supervisor',
      ...[null, null, null, null],
    ]);
    const { rows } = await opened.sql.query<{ body: string }>(
      `select body from audit_entry where kind = 'notice-received'`,
    );
    expect(rows.map((row) => JSON.parse(row.body) as unknown)).toEqual([
      expect.objectContaining({
        notice: id,
        by: 'jia-eco.supervisor',
        unit: 'jia-eco',
        referral: referralIdOf('page-5'),
      }),
    ]);
  });

  it('taken note of by six people at once are taken note of by one', async () => {
    const id = await idOf('yi-eco');
    const people = ['handler', 'deputy', 'head', 'supervisor', 'handler', 'head'];
    const answers = await Promise.all(
      people.map((one) => as(`yi-eco.${one}`).post(`/notices/${id}/receipt`, {})),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
  });

  it.each([
    ['yi-eco.head', 404, 'NOT_FOUND', 'is of another unit'],
    ['auditor', 404, 'NOT_FOUND', 'reads other things'],
    ['sysadmin', 404, 'NOT_FOUND', 'runs the machines'],
  ])('of another unit cannot be taken note of by %s: %d %s, who %s', async (account, status, code) => {
    const answer = await as(account).post(`/notices/${await idOf('city-eco')}/receipt`, {});
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it.each(['0', '999999999999', '9'.repeat(40), '1%27', '-1', 'criminal-transfer-one'])(
    'are not found at %s',
    async (id) => {
      const { status } = await as('city-eco.head').post(`/notices/${id}/receipt`, {});
      expect(status).toBe(404);
    },
  );

  it('need a key to be taken note of', async () => {
    const answer = await as('city-eco.head').raw('/notices/1/receipt', '{}', {
      ...{ 'content-type': 'application/json', 'idempotency-key': '' },
    });
    expect([answer.status, answer.body.code]).toEqual([400, 'IDEMPOTENCY_KEY_MISSING']);
  });

  it('are neither rewritten nor removed', async () => {
    for (const change of [
      `delete from notice`,
      `update notice set recipient = 'yi-eco'`,
      `update notice set received_by = 'somebody' where received_at is not null`,
      `update notice set received_by = null, received_at = null where received_at is not null`,
    ])
      await expect(opened.sql.query(change)).rejects.toThrow(/append-only|never rewritten/);
  });
});
