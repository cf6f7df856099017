import type { Accounts } from './accounts.js';
import { smallLifecycle } from './fixtures/small-lifecycle.js';
import type { PaperAct } from './lifecycle.js';
import { signersOf } from './signers.js';

const SUFFIX = {
  handler: 'handler',
  'deputy-head': 'deputy',
  'principal-head': 'head',
  supervisor: 'supervisor',
};
const accounts: Accounts = {
  reader: 'auditor',
  of: (unit, position) => (unit === 'city-eco' ? [`${unit}.${SUFFIX[position]}`] : []),
  tokenOf: () => Promise.resolve('token'),
};
const BASE = {
  row: 2,
  name: '',
  occurredAt: '2026-03-02T10:00:00+08:00',
  by: {},
  facts: {},
  documents: [],
  place: '',
};
const act = (name: string, by: PaperAct['by'] = {}): PaperAct => ({ ...BASE, row: 3, act: name, by });

/** Each act as the rehearsal would have it: by the first position that may. */
const signed = (unit: string, ...acts: readonly PaperAct[]) =>
  signersOf(
    {
      paper: {
        key: '甲1',
        lifecycle: smallLifecycle,
        title: '',
        subjects: [],
        parties: {},
        entries: [BASE, ...acts],
      },
      rows: [
        { entry: BASE, by: { unit, position: 'handler' }, stage: '', opened: [] },
        ...acts.map((entry) => ({
          entry,
          by: { unit, position: entry.by.position ?? 'principal-head' },
          stage: '',
          opened: [],
        })),
      ],
      stage: '',
      owed: [],
    },
    accounts,
  );

describe('in whose name rows are entered', () => {
  it('by the first position that may', () => {
    expect(signed('city-eco', act('decide'))).toEqual({ signers: ['city-eco.handler', 'city-eco.head'] });
  });

  it('by the position that the sheet names', () => {
    expect(signed('city-eco', act('decide', { position: 'deputy-head' }))).toEqual({
      signers: ['city-eco.handler', 'city-eco.deputy'],
    });
  });

  it('by another person where the act demands another, and by the same where it demands the same', () => {
    expect(signed('city-eco', act('decide'), act('check'), act('revoke'))).toEqual({
      signers: ['city-eco.handler', 'city-eco.head', 'city-eco.deputy', 'city-eco.deputy'],
    });
  });

  it('by nobody where there is no token: the row is told', () => {
    const [one] = [signed('city-tax', act('decide'))];
    expect(one).toMatchObject({
      problems: [
        { row: 2, column: '职务' },
        { row: 3, column: '职务' },
      ],
    });
  });
});
