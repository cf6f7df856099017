import { demonstrationDirectory, Directory } from '#libs/directory/index.js';
import type { Consequence, Log } from '#libs/lifecycle/state.js';
import { noticesOf } from './notices-of.js';

const directory = new Directory(demonstrationDirectory);
const by = { person: 'jia-eco.handler', unit: 'jia-eco', position: 'handler' } as const;
const at = '2026-03-02T01:00:00.000Z';
const letter = (documentId: string) => [{ type: 'letter', documentId, sha256: 'x' }];
const LOG: Log = [
  {
    sequence: 1,
    event: {
      kind: 'opening',
      at,
      recordedAt: at,
      by,
      facts: {},
      documents: letter('old'),
      parties: {},
      unitKinds: {},
    },
  },
  {
    sequence: 2,
    event: { kind: 'act', act: 'send', at, recordedAt: at, by, facts: {}, documents: letter('new') },
  },
  { sequence: 3, event: { kind: 'tick', at, recordedAt: at, fired: [], missed: [] } },
];
const notices = (...consequences: readonly Consequence[]) => noticesOf(consequences, LOG, directory);

describe('the notices of a step', () => {
  it('tell a unit by its id, and a relation by the unit that the directory has there', () => {
    expect(
      notices(
        { kind: 'tell', to: { unit: 'jia-police' }, about: 'send' },
        { kind: 'tell', to: { relation: 'line-superior', of: 'jia-eco' }, about: 'send' },
      ),
    ).toEqual([
      { kind: 'tell', recipient: 'jia-police', about: 'send', detail: {} },
      {
        kind: 'tell',
        recipient: 'city-eco',
        about: 'send',
        detail: { relation: 'line-superior', of: 'jia-eco' },
      },
    ]);
  });

  it('name nobody where the relation leads nowhere, and keep the relation to be seen', () => {
    expect(
      notices({ kind: 'tell', to: { relation: 'line-superior', of: 'prov-eco' }, about: 'send' }),
    ).toEqual([
      { kind: 'tell', recipient: '', about: 'send', detail: { relation: 'line-superior', of: 'prov-eco' } },
    ]);
  });

  it('copy the newest document of the type', () => {
    expect(notices({ kind: 'copy', to: { unit: 'jia-proc' }, document: 'letter' })).toEqual([
      { kind: 'copy', recipient: 'jia-proc', about: 'new', detail: { type: 'letter' } },
    ]);
  });

  it('copy nothing where there is no such document', () => {
    expect(notices({ kind: 'copy', to: { unit: 'jia-proc' }, document: 'verdict' })).toEqual([]);
  });

  it('offer a choice to nobody in particular', () => {
    expect(
      notices({ kind: 'rung', rung: 'decide#1/press', duty: 'decide#1', to: null, modality: 'may' }),
    ).toEqual([
      { kind: 'rung', recipient: '', about: 'decide#1/press', detail: { duty: 'decide#1', modality: 'may' } },
    ]);
  });

  it('leave it to the ledger whom a retraction goes to', () => {
    expect(notices({ kind: 'retract', rung: 'decide#1/urge' })).toEqual([
      { kind: 'retract', recipient: '', about: 'decide#1/urge', detail: {} },
    ]);
  });

  it.each([
    ['a date that moved', '2027-02-22T15:59:59.999Z', '2027-03-01T15:59:59.999Z'],
    ['a date that a duty had not had before', null, '2027-03-01T15:59:59.999Z'],
    ['a date that is no longer known', '2027-02-22T15:59:59.999Z', null],
  ])('tell the unit that owes the duty of %s', (_what, from, until) => {
    expect(notices({ kind: 'moved', duty: 'review#7', to: { unit: 'jia-police' }, from, until })).toEqual([
      {
        kind: 'moved',
        recipient: 'jia-police',
        about: 'review#7',
        detail: { from: from ?? '', until: until ?? '' },
      },
    ]);
  });

  it('start a link by its name and lifecycle', () => {
    expect(notices({ kind: 'start-link', as: 'urging', lifecycle: 'transfer-urging' })).toEqual([
      { kind: 'start-link', recipient: '', about: 'urging', detail: { lifecycle: 'transfer-urging' } },
    ]);
  });
});
