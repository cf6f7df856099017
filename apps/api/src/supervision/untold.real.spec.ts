import { NO_RULE_FILES, Reckoning } from '#libs/reckoning/index.js';
import { ENGINE, type NoticeToWrite } from '#libs/records/index.js';
import { openedRecords, type OpenedRecords } from '#libs/records/fixtures/opened-records.js';
import { UNTOLD } from '#libs/records/untold.repository.js';
import { Caller } from '../testing/caller.js';
import { enterGivenWorld, type GivenWorld } from '../testing/given-world.js';
import { owed } from '../testing/owed-duties.js';

const rung = (of: string, recipient = ''): NoticeToWrite => ({
  kind: 'rung',
  recipient,
  about: 'review#7/government',
  detail: { relation: 'peer-government', of, duty: 'review#7', modality: 'may' },
});
const copy = (of: string): NoticeToWrite => ({
  kind: 'copy',
  recipient: '',
  about: 'd-1',
  detail: { relation: 'line-superior', of, type: 'transferLetter' },
});

describe('what was told to nobody', () => {
  let opened: OpenedRecords;
  let world: GivenWorld;
  beforeAll(async () => {
    opened = await openedRecords(4);
    world = await enterGivenWorld({
      records: opened.records,
      reckoning: new Reckoning(opened.records, NO_RULE_FILES),
    });
    const enter = (id: string, starter: string, ...notices: readonly NoticeToWrite[]) => {
      const step = owed({ id, starter, unit: starter, dueAt: null });
      return opened.records.as(ENGINE, ({ ledger }) => ledger.writeStep({ ...step, notices }));
    };
    await enter('railway', 'jia-eco', rung('railsec-police'));
    await enter('told', 'jia-eco', rung('jia-police', 'jia-gov'));
    await enter('offered', 'jia-eco', { kind: 'rung', recipient: '', about: 'decide#1/x', detail: {} });
    await enter('copied', 'city-eco', copy('prov-tax'));
  });
  afterAll(async () => {
    await world.close();
    await opened.close();
  });

  const numbersFor = async (account: string): Promise<readonly unknown[]> => {
    const { status, body } = await new Caller(world, account).get('/supervision/untold');
    expect(status).toBe(200);
    return (body['items'] as readonly { referralId: string }[]).map(({ referralId }) => referralId);
  };

  it.each([
    ['railsec-police.supervisor', ['criminal-transfer-railway'], 'its own superior was not told'],
    ['rail-police.head', ['criminal-transfer-railway'], 'it is below it in its line'],
    ['jia-eco.supervisor', ['criminal-transfer-railway'], 'it sent the case'],
    ['city-eco.head', ['criminal-transfer-copied', 'criminal-transfer-railway'], 'its own, and below it'],
    ['prov-tax.supervisor', ['criminal-transfer-copied'], 'the copy was for whoever is above it'],
    ['city-proc.supervisor', [], 'nothing of it is its affair'],
    ['auditor', ['criminal-transfer-copied', 'criminal-transfer-railway'], 'auditors see all'],
  ])('is seen by %s as %j: %s', async (account, expected, _because) => {
    expect(await numbersFor(account)).toEqual(expected);
  });

  it('says what was to be told, and through which relation of which unit', async () => {
    const { body } = await new Caller(world, 'auditor').get('/supervision/untold');
    expect(body['items']).toMatchObject([
      {
        kind: 'copy',
        what: '涉嫌犯罪案件移送书',
        relation: 'line-superior',
        relationName: '上级主管机关',
        of: 'prov-tax',
      },
      {
        kind: 'rung',
        relationName: '同级人民政府',
        of: 'railsec-police',
        lifecycle: { id: 'criminal-transfer' },
      },
    ]);
    expect(JSON.stringify(body)).not.toContain('d-1');
  });

  it('is for those who supervise', async () => {
    const { status, body } = await new Caller(world, 'jia-eco.handler').get('/supervision/untold');
    expect([status, body['code']]).toEqual([403, 'FORBIDDEN']);
  });

  it('is read page by page', async () => {
    const caller = new Caller(world, 'auditor');
    const first = await caller.get('/supervision/untold?limit=1');
    const cursor = String(first.body['nextCursor']);
    const second = await caller.get(`/supervision/untold?limit=1&cursor=${cursor}`);
    expect(second.body).toMatchObject({
      items: [{ referralId: 'criminal-transfer-railway' }],
      nextCursor: null,
    });
    expect((await caller.get('/supervision/untold?cursor=x')).status).toBe(422);
  });

  it('is found without reading any other notice', async () => {
    await opened.sql.query(
      `insert into notice (referral_id, sequence, recipient, kind, about, detail)
       select 'criminal-transfer-told', n, 'city-eco', 'tell', 'send', '{}' from generate_series(100, 20000) n`,
    );
    await opened.sql.query('vacuum analyze');
    const { rows } = await opened.sql.query(`explain (format json) ${UNTOLD}`, [
      ['city-eco'],
      '99999999',
      51,
    ]);
    expect(JSON.stringify(rows)).toContain('notice_untold_idx');
  });
});
