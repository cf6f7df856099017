import { demonstrationDirectory, Directory } from '#libs/directory/index.js';
import type { ActEvent, Log, Step } from '#libs/lifecycle/state.js';
import { USUAL_DOCUMENT_NUMBERS } from '#libs/settings/settings.js';
import { smallTransfer } from './fixtures/small-transfer.js';
import { numberingOf } from './numbering-of.js';

const directory = new Directory(demonstrationDirectory);
const numbered = {
  ...smallTransfer,
  documents: { letter: { name: '移送书', level: 'open', series: '移' } },
} as const;

const sent = (at = '2026-03-03T02:00:00.000Z', unit = 'jia-eco'): ActEvent => ({
  kind: 'act',
  act: 'send',
  at,
  recordedAt: '2026-12-01T02:00:00.000Z',
  by: { person: `${unit}.handler`, unit, position: 'handler' },
  facts: {},
  documents: [{ type: 'letter', documentId: 'd1', sha256: '0'.repeat(64) }],
});
const step = (event: Step['event'], sequence = 3): Step => ({ sequence, event });
const of = (
  one: Step,
  log: Log = [one],
  definition: typeof numbered | typeof smallTransfer = numbered,
  format = USUAL_DOCUMENT_NUMBERS,
) => numberingOf(definition, one, log, directory, format);

describe('the number of a document', () => {
  it('is made of the unit’s code, the series, the year of the act and the next number', () => {
    expect(of(step(sent()))).toEqual({
      corrects: [],
      takes: [
        { unit: 'jia-eco', series: '移', year: 2026, type: 'letter', wording: '甲环移〔2026〕{number}号' },
      ],
    });
  });

  it('is of the year in which the act counts in law, in Beijing', () => {
    expect(of(step(sent('2025-12-31T15:59:59.000Z')))?.takes[0]?.year).toBe(2025);
    expect(of(step(sent('2025-12-31T16:00:00.000Z')))?.takes[0]?.year).toBe(2026);
  });

  it('is written as the deployment writes numbers', () => {
    const wording = of(step(sent()), undefined, numbered, '（{year}）{unit}{series}字第{number}号')?.takes[0]
      ?.wording;
    expect(wording).toBe('（2026）甲环移字第{number}号');
  });

  it('is taken for no document without a series, and by no unit without a code', () => {
    expect(of(step(sent()), undefined, smallTransfer)).toBeUndefined();
    expect(of(step(sent(undefined, 'unknown-unit')))).toBeUndefined();
  });

  it('goes back with a struck act, and with whatever stood in its place before', () => {
    const by = { person: 'jia-eco.head', unit: 'jia-eco', position: 'principal-head' } as const;
    const corrected = { at: sent().at, recordedAt: sent().at, by, step: 3, reason: 'content-1' };
    const replaced = step({ kind: 'replace', ...corrected, act: sent() }, 4);
    expect(of(replaced, [step(sent()), replaced])?.corrects).toEqual([3, 4]);
    expect(of(replaced, [step(sent()), replaced])?.takes).toHaveLength(1);
    const struck = step({ kind: 'void', ...corrected }, 5);
    expect(of(struck, [step(sent()), replaced, struck])).toEqual({ corrects: [3, 4], takes: [] });
  });
});
