import { definitions } from '#workflows/definitions.js';
import {
  areBetweenTheSameUnits,
  byLikeness,
  familyOf,
  isSubjectCode,
  openingMarks,
  subjectMarks,
  whyAlike,
} from './index.js';
import { normalisedCode, normalisedName } from './subject.js';

const KEY = 'ab'.repeat(32);

/** Every version of every lifecycle. */
const released = Object.values(definitions).flatMap((versions) => Object.values(versions));

describe('a name', () => {
  it.each([
    ['示范化工有限公司', '示范 化工　有限公司', 'spaces of either width are nothing'],
    ['示范ABC（集团）公司', '示范ａｂｃ(集团)公司', 'neither are widths and capitals'],
    ['阿卜杜·示范', '阿卜杜·示范\u200b', 'nor what cannot be seen'],
  ])('%s is the same as %s: %s', (one, other, _because) => {
    expect(normalisedName(one)).toBe(normalisedName(other));
  });

  it('of a 有限公司 is not that of a 有限责任公司', () => {
    expect(normalisedName('示范有限公司')).not.toBe(normalisedName('示范有限责任公司'));
  });
});

describe('a code', () => {
  it.each([
    '91110000ma00000x0a',
    '９１１１００００ＭＡ０００００Ｘ０Ａ',
    '91110000 MA00000X0A',
    '91110000-MA00000X0A',
  ])('%s is one written otherwise', (written) => {
    expect(normalisedCode(written)).toBe('91110000MA00000X0A');
    expect(isSubjectCode(written)).toBe(true);
  });

  it.each(['', '1234', '91110000MA00000X0AB', '91110000MA00000X0号'])('%j is none', (written) => {
    expect(isSubjectCode(written)).toBe(false);
  });
});

describe('marks', () => {
  const subject = { name: '示范化工有限公司', code: '91110000MA00000X0A' };

  it('are the same for the same name and code, written otherwise', () => {
    const written = { name: '示范化工 有限公司', code: '91110000ma00000x0a' };
    expect(subjectMarks([written], KEY)).toEqual(subjectMarks([subject], KEY));
  });

  it('are of another key altogether different', () => {
    const other = subjectMarks([subject], 'cd'.repeat(32));
    expect(subjectMarks([subject], KEY).filter((mark) => other.includes(mark))).toEqual([]);
  });

  it('say nothing of the name or the code', () => {
    expect(subjectMarks([subject], KEY)).toEqual([
      expect.stringMatching(/^name:[0-9a-f]{64}$/),
      expect.stringMatching(/^code:[0-9a-f]{64}$/),
    ]);
  });

  it('of a name are not those of a code of the same characters', () => {
    const [name = ''] = subjectMarks([{ name: '91110000ma00000x0a' }], KEY);
    const [, code = ''] = subjectMarks([{ name: 'x', code: '91110000ma00000x0a' }], KEY);
    expect(name.split(':')[1]).not.toBe(code.split(':')[1]);
  });

  it('of a suggestion are the unit addressed with the type, and of what comes from another where it comes from', () => {
    const parties = { procuratorate: 'city-proc', addressee: 'city-market' };
    expect(
      openingMarks({
        lifecycle: 'procuratorial-suggestion',
        parties,
        facts: { suggestionType: 'governance' },
      }),
    ).toEqual(['unit:city-market/governance']);
    expect(
      openingMarks({
        ...{ lifecycle: 'reverse-referral', parties: { initiator: 'city-proc' }, facts: {} },
        origin: { referralId: 'criminal-transfer-a', as: 'reverse' },
      }),
    ).toEqual(['origin:criminal-transfer-a/reverse']);
  });
});

describe('why two referrals are alike', () => {
  it('is told strongest first, and the same matter only adds to a reason', () => {
    expect(whyAlike(['unit:a/b', 'name:1', 'code:2'], true)).toEqual([
      'same-code',
      'same-name',
      'same-unit-and-matter',
      'same-matter',
    ]);
    expect(whyAlike(['origin:a/b'], false)).toEqual(['same-origin']);
    expect(whyAlike([], true)).toEqual([]);
  });

  it('orders them by the strongest reason, and then by the matter', () => {
    const found = [
      whyAlike(['name:1'], false),
      whyAlike(['origin:a/b'], true),
      whyAlike(['name:1'], true),
      whyAlike(['code:1'], false),
    ];
    expect([...found].sort(byLikeness).map((why) => why.join(' '))).toEqual([
      'same-code',
      'same-name same-matter',
      'same-name',
      'same-origin same-matter',
    ]);
  });
});

describe('the family of a lifecycle', () => {
  it.each([
    [
      'public-interest-clue',
      ['criminal-transfer', 'procuratorial-suggestion', 'public-interest-clue', 'reverse-referral'],
    ],
    ['procuratorial-suggestion', ['procuratorial-suggestion', 'public-interest-clue']],
    ['judicial-suggestion', ['judicial-suggestion']],
  ])('of %s is %j', (lifecycle, family) => {
    expect(familyOf(lifecycle, released)).toEqual(family);
  });
});

describe('two openings', () => {
  const first = { transferor: 'city-eco', police: 'city-police', procuratorate: 'city-proc' };
  it('are between the same units where every role that both name is held by the same', () => {
    expect(areBetweenTheSameUnits(first, { ...first })).toBe(true);
    expect(areBetweenTheSameUnits(first, { transferor: 'city-eco', police: 'city-police' })).toBe(true);
  });

  it('are not where one role is held by another, or no role is common', () => {
    expect(areBetweenTheSameUnits(first, { ...first, police: 'jia-police' })).toBe(false);
    expect(areBetweenTheSameUnits(first, { court: 'city-court' })).toBe(false);
  });
});
