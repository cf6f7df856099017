import { randomInt } from 'node:crypto';
import { PLACES as reverses } from '../../workflows/reverse-referral/v1/fixtures/places.js';
import { PLACES as transfers } from '../../workflows/criminal-transfer/v2/fixtures/places.js';
import type { Place } from '../../workflows/fixtures/describe-matrix.js';
import type { Story } from '../../workflows/fixtures/story.js';
import { as } from './accounts.js';
import type { Answer, Problem } from './client.js';
import { openingBody } from './journey.js';
import type { ReferralView } from './referral-view.js';
import { enterStory, goOn, linkOf } from './story-over-http.js';

interface Subject {
  readonly name: string;
  readonly code?: string;
}
interface Head {
  readonly id: string;
}
interface Alike extends Head {
  readonly why: readonly string[];
}
interface AlikeAnswer {
  readonly items: readonly Alike[];
  readonly repeats: readonly Head[];
}
type Opened = ReferralView & {
  readonly subjects: readonly { readonly name: string; readonly code: string | null }[];
  readonly alike: readonly Alike[];
  readonly origin: { readonly repeats: readonly Head[] } | null;
};
type Body = Readonly<Record<string, unknown>>;

const storyTo = (places: readonly Place[], stage: string): Story => {
  const place = places.find((one) => one.stage === stage);
  if (place === undefined) throw new Error(`no story leads to ${stage}`);
  return place.story();
};

/** Nobody else in these tests is about it. */
const subject = (): Required<Subject> => {
  const digits = String(randomInt(1e9, 1e10 - 1));
  return { name: `（虚构）示范化工${digits}有限公司`, code: `91ZZ${digits}ZZ0A` };
};

/** A transfer of the city's, with other parts where they are given. */
const transferOf = async (subjects: readonly Subject[], given: Body = {}): Promise<Body> => ({
  ...(await openingBody(await as('city-eco.handler'))),
  subjects,
  ...given,
});

const open = async (account: string, body: Body): Promise<Opened> => {
  const answer = await (await as(account)).post<Opened>('/referrals', body);
  expect(answer).toMatchObject({ status: 201 });
  return answer.body;
};
const ask = async (account: string, body: Body): Promise<Answer<AlikeAnswer>> =>
  (await as(account)).post<AlikeAnswer>('/referrals/alike', body, null);
const found = async (account: string, body: Body): Promise<readonly [string, string][]> => {
  const answer = await ask(account, body);
  expect(answer).toMatchObject({ status: 200 });
  return answer.body.items.map(({ id, why }) => [id, why.join(' ')]);
};
const read = async (account: string, id: string): Promise<Opened> => {
  const { status, body } = await (await as(account)).get<Opened>(`/referrals/${id}`);
  expect(status).toBe(200);
  return body;
};

describe('a matter that is on its way already', () => {
  it('is found by the code, though the name is written otherwise', async () => {
    const { name, code } = subject();
    const { id } = await open('city-eco.handler', await transferOf([{ name, code }]));
    const written = { name: '（虚构）示范化工厂', code: ` ${code.toLowerCase()}` };
    expect(await found('city-eco.handler', await transferOf([written]))).toEqual([
      [id, 'same-code same-matter'],
    ]);
  });

  it('is found by the name, however wide it is written, with a code or without', async () => {
    const { name, code } = subject();
    const { id } = await open('city-eco.handler', await transferOf([{ name, code }]));
    const wide = name.replaceAll(/\d/g, (digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0));
    expect(await found('city-eco.handler', await transferOf([{ name: `${wide} ` }]))).toEqual([
      [id, 'same-name same-matter'],
    ]);
  });

  it('is told by the answer to a start and by each of both, with whom they are about', async () => {
    const { name, code } = subject();
    const first = await open('city-eco.handler', await transferOf([{ name }]));
    expect(first).toMatchObject({ subjects: [{ name, code: null }], alike: [] });
    const second = await open('city-eco.handler', await transferOf([{ name, code }]));
    expect(second.alike).toMatchObject([{ id: first.id, why: ['same-name', 'same-matter'] }]);
    expect((await read('city-eco.head', first.id)).alike).toMatchObject([{ id: second.id }]);
    expect((await read('auditor', first.id)).alike).toMatchObject([{ id: second.id }]);
  });

  it('is not found by a matter of another name, nor by one that names nobody', async () => {
    await open('city-eco.handler', await transferOf([subject()]));
    expect(await found('city-eco.handler', await transferOf([subject()]))).toEqual([]);
    const { subjects: _, ...nobody } = await transferOf([]);
    expect(await found('city-eco.handler', nobody)).toEqual([]);
  });

  it('is found for two years and not a second longer', async () => {
    const { name } = subject();
    const suggestion = (occurredAt: string): Body => ({
      lifecycle: 'judicial-suggestion',
      title: '（虚构）消防通道堵塞',
      parties: { court: 'city-court', addressee: 'city-natres' },
      facts: { summary: '（虚构）问题摘要' },
      subjects: [{ name }],
      occurredAt,
    });
    const { id } = await open('city-court.handler', suggestion('2024-03-01T10:00:00+08:00'));
    const ids = async (occurredAt: string): Promise<readonly string[]> =>
      (await found('city-court.handler', suggestion(occurredAt))).map(([one]) => one);
    expect(await ids('2026-03-01T10:00:00+08:00')).toContain(id);
    expect(await ids('2026-03-01T10:00:01+08:00')).not.toContain(id);
  });

  it('is not there for those who may not see it', async () => {
    const { name, code } = subject();
    const { id } = await open('city-eco.handler', await transferOf([{ name, code }]));
    const county = await transferOf([{ name, code }], {
      parties: { transferor: 'jia-eco', police: 'jia-police', procuratorate: 'jia-proc' },
      documents: [],
    });
    expect(await found('jia-eco.handler', county)).toEqual([]);
    // Named in the transfer, which nobody has sent it yet.
    const clue: Body = {
      lifecycle: 'public-interest-clue',
      title: '（虚构）河水变色',
      parties: { finder: 'city-proc', procuratorate: 'city-proc' },
      facts: { summary: '（虚构）线索', field: 'environment' },
      subjects: [{ name, code }],
    };
    expect(await found('city-proc.handler', clue)).toEqual([]);
    expect((await open('city-proc.handler', clue)).alike).toEqual([]);
    expect((await read('city-eco.handler', id)).alike).toEqual([]);
  });

  it('is also one of a linked lifecycle, and one to the same unit of the same kind', async () => {
    const { name } = subject();
    const clue: Body = {
      lifecycle: 'public-interest-clue',
      title: '（虚构）河水变色',
      parties: { finder: 'city-proc', procuratorate: 'city-proc' },
      facts: { summary: '（虚构）线索', field: 'environment' },
      subjects: [{ name }],
    };
    const suggestion: Body = {
      lifecycle: 'procuratorial-suggestion',
      title: '（虚构）监管疏漏',
      parties: { procuratorate: 'city-proc', addressee: 'yi-natres' },
      facts: { suggestionType: 'other', summary: '（虚构）问题摘要' },
      subjects: [{ name }],
    };
    const toOne = { ...suggestion, parties: { procuratorate: 'city-proc', addressee: 'yi-justice' } };
    const clueId = (await open('city-proc.handler', clue)).id;
    const { id } = await open('city-proc.handler', toOne);
    const asked = await found('city-proc.handler', { ...toOne, subjects: [subject()] });
    expect(asked).toContainEqual([id, 'same-unit-and-matter same-matter']);
    expect(await found('city-proc.handler', toOne)).toEqual(
      expect.arrayContaining([
        [id, 'same-name same-unit-and-matter same-matter'],
        [clueId, 'same-name'],
      ]),
    );
  });
});

describe('a matter that goes in a circle', () => {
  it('is told where the same lifecycle comes back between the same units, and linked ones are no duplicates', async () => {
    const subjects = [subject()];
    const first = await open('city-proc.handler', {
      lifecycle: 'procuratorial-suggestion',
      title: '（虚构）监管疏漏',
      parties: { procuratorate: 'city-proc', addressee: 'city-eco' },
      facts: { suggestionType: 'other', summary: '（虚构）问题摘要' },
      subjects,
    });
    const clue = await open('city-proc.handler', {
      lifecycle: 'public-interest-clue',
      title: '（虚构）公益受损',
      parties: { finder: 'city-proc', procuratorate: 'city-proc' },
      facts: { summary: '（虚构）线索', field: 'environment' },
      subjects,
      origin: { referralId: first.id, as: 'publicInterest' },
    });
    expect(clue.origin?.repeats).toEqual([]);
    expect(clue.alike).toEqual([]);

    const again: Body = {
      lifecycle: 'procuratorial-suggestion',
      title: '（虚构）监管疏漏',
      parties: { procuratorate: 'city-proc', addressee: 'city-eco' },
      facts: { suggestionType: 'other', summary: '（虚构）问题摘要' },
      subjects,
      origin: { referralId: clue.id, as: 'governance' },
    };
    const { body } = await ask('city-proc.handler', again);
    expect(body.repeats).toMatchObject([{ id: first.id }]);
    expect(body.items.map(({ id }) => id)).not.toContain(first.id);
    const second = await open('city-proc.handler', again);
    expect(second.origin?.repeats).toMatchObject([{ id: first.id }]);
    expect((await read('city-proc.handler', first.id)).alike).toEqual([]);
    const toAnother = { ...again, parties: { procuratorate: 'city-proc', addressee: 'city-market' } };
    expect((await ask('city-proc.handler', toAnother)).body.repeats).toEqual([]);
  });

  it('is told of a transfer that comes back over its reverse referral and a clue', async () => {
    const transfer = await enterStory(storyTo(transfers, 'not-prosecuted'));
    const prosecutor = await as('city-proc.handler');
    const isOpen = (link: { readonly referralId: string | null }): boolean => link.referralId !== null;
    const { referralId: reverseId } = await linkOf(prosecutor, transfer.id, 'reverse', isOpen);
    await goOn(await read('city-proc.handler', String(reverseId)), storyTo(reverses, 'penalised'));

    const clue = await open('city-eco.handler', {
      lifecycle: 'public-interest-clue',
      title: '（虚构）公益受损',
      parties: { finder: 'city-eco', procuratorate: 'city-proc' },
      facts: { summary: '（虚构）线索', field: 'environment' },
      origin: { referralId: reverseId, as: 'publicInterest' },
    });
    expect(clue.origin?.repeats).toEqual([]);
    const back = await transferOf([subject()], { origin: { referralId: clue.id, as: 'crime' } });
    const again = await open('city-eco.handler', back);
    expect(again.origin?.repeats).toMatchObject([{ id: transfer.id }]);
    // The county's police are another matter.
    const toOthers = { ...back, parties: { ...(back['parties'] as object), police: 'jia-police' } };
    expect((await open('city-eco.handler', toOthers)).origin?.repeats).toEqual([]);
  }, 120_000);
});

describe('a question or a start that cannot be', () => {
  const good = { name: '（虚构）示范公司' };
  it.each<[string, unknown, string]>([
    ['nobody', [], 'subjects'],
    ['too many', Array.from({ length: 21 }, () => good), 'subjects'],
    ['no list', good, 'subjects'],
    ['no object', ['示范公司'], 'subjects'],
    ['no name', [{ code: '91ZZ00000000000X0A' }], 'subjects.0.name'],
    ['an empty name', [good, { name: ' ' }], 'subjects.1.name'],
    ['a name of two lines', [{ name: '示范\n公司' }], 'subjects.0.name'],
    ['a long name', [{ name: '示'.repeat(201) }], 'subjects.0.name'],
    ['a short code', [{ ...good, code: '1234' }], 'subjects.0.code'],
    ['a code that is a number', [{ ...good, code: 910000000000000000 }], 'subjects.0.code'],
    ['no code but null', [{ ...good, code: null }], 'subjects.0.code'],
  ])('is refused with its field: %s', async (_what, subjects, path) => {
    const body = { ...(await transferOf([])), subjects };
    const refused = { status: 422, body: { code: 'FIELD_INVALID', fields: [{ path }] } };
    expect(await ask('city-eco.handler', body)).toMatchObject(refused);
    expect(await (await as('city-eco.handler')).post<Problem>('/referrals', body)).toMatchObject(refused);
  });

  it('is refused where the start would be: another unit’s, an unknown lifecycle, an unknown field', async () => {
    const body = await transferOf([good]);
    expect(await ask('city-police.handler', body)).toMatchObject({
      status: 403,
      body: { code: 'ACT_NOT_YOURS' },
    });
    expect(await ask('city-eco.supervisor', body)).toMatchObject({ status: 403 });
    expect(await ask('auditor', body)).toMatchObject({ status: 403 });
    expect(await ask('city-eco.handler', { ...body, lifecycle: 'moon' })).toMatchObject({
      status: 422,
      body: { code: 'UNKNOWN_LIFECYCLE' },
    });
    expect(await ask('city-eco.handler', { ...body, subjects: [{ ...good, sex: 'x' }] })).toMatchObject({
      status: 422,
      body: { code: 'FIELD_UNKNOWN', fields: [{ path: 'subjects.0.sex' }] },
    });
  });

  it('needs a key where it starts something, and none where it asks', async () => {
    const body = await transferOf([subject()]);
    expect(await ask('city-eco.handler', body)).toMatchObject({ status: 200 });
    const keyless = await (await as('city-eco.handler')).post<Problem>('/referrals', body, null);
    expect(keyless).toMatchObject({ status: 400, body: { code: 'IDEMPOTENCY_KEY_MISSING' } });
  });
});

describe('names and codes of subjects', () => {
  it('are in no history of the engine', async () => {
    const { name, code } = subject();
    const { id } = await open('city-eco.handler', await transferOf([{ name, code }]));
    const { body } = await (await as('city-eco.handler')).get(`/referrals/${id}/history`);
    const history = JSON.stringify(body);
    expect(history).toContain(id);
    for (const secret of [name, code])
      for (const written of [secret, Buffer.from(secret).toString('base64')])
        expect(history).not.toContain(written);
  });

  it('differ from one case to the next of several that one request starts', async () => {
    const [one, other] = [subject(), subject()];
    const body = await transferOf([one]);
    const answer = await (
      await as('city-eco.handler')
    ).post<{ items: readonly { referralId: string }[] }>('/bulk/referrals', {
      ...body,
      each: [{ parties: {} }, { parties: {}, subjects: [other] }],
    });
    expect(answer.status).toBe(200);
    const names = await Promise.all(
      answer.body.items.map(async ({ referralId }) => (await read('city-eco.handler', referralId)).subjects),
    );
    expect(names).toEqual([[one], [other]]);
  });
});
