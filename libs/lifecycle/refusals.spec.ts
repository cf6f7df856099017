import { advance } from './advance.js';
import { eco, ecoHead, police, proc, received, registered, sent } from './fixtures/rich-scenes.js';
import { letter, someone, transferOpening } from './fixtures/rich-people.js';
import { richTransfer } from './fixtures/rich-transfer.js';
import { actOf, at } from './fixtures/rich-story.js';
import type { OpeningEvent } from './state.js';

const prepare = (facts: Record<string, unknown>, documents: readonly string[] = []) => ({
  ...actOf('prepare', at('03-02 10:00'), eco, { documents }),
  facts: facts as Record<string, string | number | boolean>,
});
const fromJson = (text: string) => JSON.parse(text) as Record<string, unknown>;

describe('an act is refused', () => {
  it.each(['fly', 'constructor', '__proto__'])('when the lifecycle has no such act: %s', (act) => {
    expect(registered().refuses(actOf(act, at('03-02 10:00'), eco))).toEqual({
      code: 'UNKNOWN_ACT',
      facts: { act },
    });
  });

  it('when the unit holds none of the acting roles', () => {
    expect(registered().refuses(actOf('prepare', at('03-02 10:00'), police))).toEqual({
      code: 'ACT_NOT_YOURS',
      facts: { act: 'prepare', because: 'unit', parties: ['bureau'] },
    });
  });

  it('when only another position may sign it', () => {
    const story = registered().act('prepare', at('03-02 10:00'), eco, { facts: { amount: 1 } });
    const deputy = someone('eco', 'deputy-head');
    expect(story.refuses(actOf('decide', at('03-02 11:00'), deputy, { outcome: 'approve' }))).toEqual({
      code: 'ACT_NOT_YOURS',
      facts: { act: 'decide', because: 'position', positions: ['principal-head'] },
    });
  });

  it('when a supervisor performs what handlers perform', () => {
    const supervisor = someone('eco', 'supervisor');
    expect(registered().refuses(actOf('prepare', at('03-02 10:00'), supervisor)).facts).toMatchObject({
      positions: ['handler', 'deputy-head', 'principal-head'],
    });
  });

  it('when someone acted since the caller looked', () => {
    expect(sent().refuses(actOf('receive', at('03-03 10:00'), police), { expectedSequence: 3 })).toEqual({
      code: 'SEQUENCE_MOVED',
      facts: { sequence: 4 },
    });
  });

  it('when it lies in the future', () => {
    const event = { ...prepare({ amount: 1 }), recordedAt: at('03-02 09:59') };
    expect(registered().refuses(event)).toMatchObject({
      code: 'INSTANT_IN_FUTURE',
      facts: { now: at('03-02 09:59') },
    });
  });

  it.each(['2026-03-02T10:00:00+08:00', '2026-02-30T02:00:00.000Z', '2026-03-02T24:00:00.000Z', 'now'])(
    'when its instant is not written as instants are: %s',
    (instant) => {
      expect(registered().refuses({ ...prepare({ amount: 1 }), at: instant })).toEqual({
        code: 'FIELD_INVALID',
        facts: { fields: ['occurredAt'] },
      });
    },
  );

  it('when the referral stands elsewhere, saying where', () => {
    expect(registered().refuses(actOf('send', at('03-02 10:00'), eco, { documents: ['letter'] }))).toEqual({
      code: 'ACT_NOT_LAWFUL',
      facts: {
        from: 'drafting',
        tracks: { main: 'drafting', material: 'complete', protest: 'still' },
        act: 'send',
        because: 'stage',
      },
    });
  });

  it('when another track stands elsewhere', () => {
    const asked = received().act('askSupplement', at('03-04 10:00'), police, { documents: ['notice'] });
    const again = actOf('askSupplement', at('03-04 11:00'), police, { documents: ['notice'] });
    expect(asked.refuses(again).facts).toMatchObject({ from: 'review', because: 'stage' });
  });

  it('when what it presupposes is not so', () => {
    expect(
      registered().refuses(actOf('decide', at('03-02 10:00'), ecoHead, { outcome: 'approve' })).facts,
    ).toMatchObject({
      because: 'condition',
    });
  });

  it('when the referral has ended', () => {
    const ended = sent().act('withdraw', at('03-02 13:00'), ecoHead);
    const complain = actOf('complain', at('03-02 14:00'), eco, { facts: { reason: 'content-1' } });
    expect(ended.refuses(complain).facts).toMatchObject({ from: 'withdrawn', because: 'final' });
  });

  it('when its outcome is not offered, not given, or not asked for', () => {
    const story = received().act('askSupplement', at('03-04 10:00'), police, { documents: ['notice'] });
    const decide = (outcome?: string) =>
      story.refuses(
        actOf('decideFiling', at('03-04 11:00'), police, outcome === undefined ? {} : { outcome }),
      );
    for (const outcome of ['refuse', 'constructor', '__proto__', undefined]) {
      expect(decide(outcome)).toEqual({
        code: 'OUTCOME_NOT_OFFERED',
        facts: { outcome: outcome ?? null, offered: ['file'] },
      });
    }
    const supply = actOf('supply', at('03-04 11:00'), eco, { documents: ['list'], outcome: 'done' });
    expect(story.refuses(supply)).toMatchObject({ code: 'OUTCOME_NOT_OFFERED', facts: { offered: [] } });
  });

  it('when documents and facts are missing, with all of them named at once', () => {
    expect(
      received().refuses(actOf('decideFiling', at('03-04 11:00'), police, { outcome: 'refuse' })),
    ).toEqual({
      code: 'DOCUMENT_REQUIRED',
      facts: { missing: ['notice'], documents: ['notice'], facts: ['reason'] },
    });
    const withNotice = { outcome: 'refuse', documents: ['notice'] };
    expect(received().refuses(actOf('decideFiling', at('03-04 11:00'), police, withNotice))).toMatchObject({
      code: 'FACT_REQUIRED',
      facts: { missing: ['reason'] },
    });
  });

  it('when it brings what nobody asked for', () => {
    const facts = fromJson('{"amount": 1, "receivedOn": "2026-03-02", "__proto__": 1, "constructor": 2}');
    expect(registered().refuses(prepare(facts, ['list', 'notice', 'toString']))).toEqual({
      code: 'FIELD_UNKNOWN',
      facts: {
        fields: [
          'facts.receivedOn',
          'facts.__proto__',
          'facts.constructor',
          'documents.notice',
          'documents.toString',
        ],
      },
    });
  });

  it.each<[string, unknown]>([
    ['amount', '12.50'],
    ['amount', Number.NaN],
    ['amount', null],
    ['pieces', 1.5],
    ['pieces', 2 ** 53],
    ['urgent', 'yes'],
  ])('when the fact %s is %p', (fact, value) => {
    expect(registered().refuses(prepare({ amount: 1, [fact]: value }))).toEqual({
      code: 'FIELD_INVALID',
      facts: { fields: [`facts.${fact}`] },
    });
  });

  it.each(['2026-02-29', '2026-3-4', '2026-03-04T00:00:00Z', '', 20260304])(
    'when a date is %p',
    (receivedOn) => {
      const event = {
        ...actOf('receive', at('03-03 10:00'), police, { documents: ['receipt'] }),
        facts: { receivedOn },
      };
      expect(sent().refuses(event)).toEqual({
        code: 'FIELD_INVALID',
        facts: { fields: ['facts.receivedOn'] },
      });
    },
  );

  it.each(['2026-03-04T15:00', '2026-02-29T15:00:00Z', 'yesterday', true])(
    'when an instant is %p',
    (heardAt) => {
      const event = { ...actOf('correctReceipt', at('03-05 10:00'), eco), facts: { heardAt } };
      expect(received().refuses(event)).toEqual({
        code: 'FIELD_INVALID',
        facts: { fields: ['facts.heardAt'] },
      });
    },
  );

  it('when a sentence stands where the id of its sealed content belongs', () => {
    const reason = '证据不足，不予立案';
    const event = actOf('complain', at('03-04 10:00'), eco, { facts: { reason } });
    expect(received().refuses(event)).toEqual({ code: 'FIELD_INVALID', facts: { fields: ['facts.reason'] } });
  });

  it('when it would put a unit of the wrong kind, or of none, in a role', () => {
    const reroute = (newPolice: string) =>
      actOf('reroute', at('03-04 10:00'), police, { facts: { newPolice } });
    expect(received().refuses(reroute('court'))).toEqual({
      code: 'PARTY_KIND_WRONG',
      facts: { party: 'police', unit: 'court', kind: 'court', admits: ['public-security'] },
    });
    expect(received().refuses(reroute('constructor')).facts).toMatchObject({ kind: null });
  });
});

describe('another person (decision 10)', () => {
  const prepared = () => registered().act('prepare', at('03-02 10:00'), ecoHead, { facts: { amount: 1 } });

  it('must decide than the one who prepared', () => {
    const own = actOf('decide', at('03-02 11:00'), ecoHead, { outcome: 'approve' });
    expect(prepared().refuses(own)).toMatchObject({ code: 'ACT_NOT_LAWFUL', facts: { because: 'apart' } });
    const other = someone('eco', 'principal-head', 2);
    expect(
      prepared().act('decide', at('03-02 11:00'), other, { outcome: 'approve' }).state.tracks['main'],
    ).toBe('approved');
  });

  it('is the latest performer, not any earlier one', () => {
    const again = prepared().act('prepare', at('03-02 10:30'), eco, { facts: { amount: 2 } });
    expect(again.act('decide', at('03-02 11:00'), ecoHead, { outcome: 'approve' }).state.tracks['main']).toBe(
      'approved',
    );
  });

  it('is not to be had in a unit with one head, who says so', () => {
    const decided = prepared().act('decide', at('03-02 11:00'), ecoHead, {
      ...{ outcome: 'approve', apartException: 'content-only-head' },
    });
    expect(decided.referral.log.at(-1)?.event).toMatchObject({ apartException: 'content-only-head' });
  });
});

describe('an opening is refused', () => {
  const opening = (changes: Partial<OpeningEvent>) => {
    const verdict = advance(richTransfer, null, { ...transferOpening, ...changes });
    return verdict.ok ? null : verdict.refusal;
  };
  const { parties, unitKinds } = transferOpening;

  it('not when an optional party is left out', () => {
    expect(opening({ parties: { bureau: 'eco', police: 'police' } })).toBeNull();
  });

  it('when a party is missing', () => {
    expect(opening({ parties: { bureau: 'eco' } })).toEqual({
      code: 'FIELD_INVALID',
      facts: { fields: ['parties.police'] },
    });
  });

  it.each(['former', 'judge', 'constructor'])('when a role is not one to be named: %s', (role) => {
    expect(opening({ parties: { ...parties, [role]: 'police' } })).toEqual({
      code: 'FIELD_UNKNOWN',
      facts: { fields: [`parties.${role}`] },
    });
  });

  it('when a unit is not of the kind that the role admits', () => {
    expect(opening({ parties: { ...parties, police: 'proc' } })).toEqual({
      code: 'PARTY_KIND_WRONG',
      facts: { party: 'police', unit: 'proc', kind: 'procuratorate', admits: ['public-security'] },
    });
    expect(opening({ unitKinds: { ...unitKinds, police: 'spaceship' } })?.code).toBe('PARTY_KIND_WRONG');
  });

  it("when it is not the caller's to open", () => {
    expect(opening({ by: proc })).toMatchObject({ code: 'ACT_NOT_YOURS', facts: { because: 'unit' } });
    expect(opening({ by: someone('eco', 'supervisor') })).toMatchObject({ facts: { because: 'position' } });
  });

  it('when it lies in the future', () => {
    expect(opening({ at: '2026-03-02T01:00:00.001Z' })?.code).toBe('INSTANT_IN_FUTURE');
  });

  it('when its checklist is not complete or not in order', () => {
    expect(opening({ documents: [] })).toMatchObject({
      code: 'DOCUMENT_REQUIRED',
      facts: { missing: ['letter'] },
    });
    expect(opening({ facts: {} })).toMatchObject({ code: 'FACT_REQUIRED', facts: { missing: ['kind'] } });
    expect(opening({ facts: { kind: 'constructor' } })).toMatchObject({ facts: { fields: ['facts.kind'] } });
    expect(opening({ facts: { kind: 'other', amount: 1 } })).toMatchObject({ code: 'FIELD_UNKNOWN' });
    expect(opening({ documents: [letter('letter'), { ...letter('letter'), documentId: '' }] })).toMatchObject(
      {
        code: 'FIELD_INVALID',
        facts: { fields: ['documents.letter'] },
      },
    );
  });
});

describe('what is never refused but stops', () => {
  it('is an opening of what is open, and an event before the opening', () => {
    expect(() => registered().takes(transferOpening)).toThrow('opened once');
    expect(() => advance(richTransfer, null, actOf('send', at('03-02 10:00'), eco))).toThrow(
      'before the opening',
    );
  });
});
