import { viewerOf } from '#libs/access/index.js';
import { demonstrationDirectory } from '#libs/directory/demonstration.js';
import { Directory } from '#libs/directory/directory.js';
import { advance, type Referral } from '#libs/lifecycle/index.js';
import { NO_ACTIVATIONS } from '#libs/periods/rule-status.js';
import type { LifecycleEvent } from '#libs/lifecycle/state.js';
import { criminalTransferV1 } from '#workflows/criminal-transfer/v1.lifecycle.js';
import type { ReferralRecord } from '#libs/records/referrals.repository.js';
import type { Position } from '#libs/lifecycle/vocabulary.js';
import { actsOfAll, actsOfViewer } from './act-view.js';
import { discreet } from './discreet-refusal.js';
import { contentIds } from './fact-view.js';
import type { Reached } from './link-view.js';
import { referralView } from './referral-view.js';
import { see } from './seen-referral.js';

const directory = new Directory(demonstrationDirectory);

const by = (unit: string, position: Position) => ({ person: `${unit}.${position}`, unit, position });
const documents = (...types: readonly string[]) =>
  types.map((type) => ({ type, documentId: `d-${type}`, sha256: 'ab' }));

const opening: LifecycleEvent = {
  kind: 'opening',
  at: '2026-03-02T01:30:00.000Z',
  recordedAt: '2026-03-02T01:30:00.000Z',
  by: by('city-eco', 'handler'),
  facts: { summary: 'content-1', suspectedOffence: 'content-1', domain: 'environment' },
  documents: documents('caseReport'),
  parties: { transferor: 'city-eco', police: 'city-police', procuratorate: 'city-proc' },
  unitKinds: {
    'city-eco': 'enforcement-agency',
    'city-police': 'public-security',
    'city-proc': 'procuratorate',
  },
};

const at = (instant: string, act: string, who: ReturnType<typeof by>, more: object = {}): LifecycleEvent => ({
  kind: 'act',
  act,
  at: instant,
  recordedAt: instant,
  by: who,
  facts: {},
  documents: [],
  ...more,
});
const approved = at('2026-03-03T01:00:00.000Z', 'decide', by('city-eco', 'principal-head'), {
  outcome: 'approve',
});
const sent = at('2026-03-03T02:00:00.000Z', 'send', by('city-eco', 'handler'), {
  documents: documents('transferLetter', 'investigationReport', 'inventory'),
});

/** Comes from nowhere and leads nowhere. */
const ALONE: Reached = {
  referrals: new Map(),
  repeats: [],
  alike: [],
  newest: () => undefined,
  exact: () => criminalTransferV1,
};

function after(...events: readonly LifecycleEvent[]): ReferralRecord {
  const referral = events.reduce<Referral | null>((before, event) => {
    const verdict = advance(criminalTransferV1, before, event);
    if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusal));
    return verdict.referral;
  }, null);
  if (!referral) throw new Error('nothing happened');
  const { state, ...memory } = referral;
  return {
    id: 'criminal-transfer-a',
    number: 'criminal-transfer-2026-000001',
    lifecycle: 'criminal-transfer',
    version: 1,
    definitionDigest: 'cd',
    stage: state.tracks.main ?? '',
    final: state.final,
    sequence: state.sequence,
    starterUnit: 'city-eco',
    openedAt: state.openedAt,
    subjects: [],
    marks: [],
    title: '（虚构）某化工公司涉嫌污染环境案',
    memory,
    state,
    parties: Object.entries(state.parties).map(([role, unit]) => ({
      role,
      unit: unit ?? '',
      from: 1,
      until: null,
    })),
    duties: [],
  };
}

const CONTENTS = new Map([
  [
    'content-1',
    {
      id: 'content-1',
      sha256: 'ef',
      texts: { summary: '（虚构）夜间排放。', suspectedOffence: '污染环境罪' },
    },
  ],
]);

function shown(
  record: ReferralRecord,
  account: { unit?: string; position?: string; roles?: readonly string[] },
) {
  const viewer = viewerOf({ sub: `${account.unit}.${account.position}`, ...account });
  const seen = see(record, {
    definition: criminalTransferV1,
    viewer,
    directory,
    now: '2026-03-03T03:00:00.000Z',
  });
  return {
    seen,
    view: referralView(seen, CONTENTS, actsOfViewer(seen), NO_ACTIVATIONS, ALONE),
    all: actsOfAll(seen).map(({ act, yours }) => `${act}${yours ? ' (yours)' : ''}`),
  };
}

const ecoHandler = { unit: 'city-eco', position: 'handler' };
const ecoHead = { unit: 'city-eco', position: 'principal-head' };
const police = { unit: 'city-police', position: 'handler' };
const auditor = { roles: ['auditor'] };

describe('a referral that its own unit is still deciding on', () => {
  it('shows to that unit with its texts, its duty and its instants in Beijing time', () => {
    const { view, seen } = shown(after(opening), ecoHandler);
    expect(contentIds(seen)).toEqual(['content-1', 'content-1']);
    expect(view).toMatchObject({
      title: '（虚构）某化工公司涉嫌污染环境案',
      openedAt: '2026-03-02T09:30:00.000+08:00',
      stage: { id: 'reported', name: '待决定是否移送', final: false },
      facts: { summary: '（虚构）夜间排放。', suspectedOffence: '污染环境罪', domain: 'environment' },
      duties: [{ id: 'decide#1', owedBy: 'city-eco', status: 'open' }],
      sequence: 1,
      availableActs: [],
    });
  });

  it('offers the decision to the head, and tells the handler whose it is when asked for all', () => {
    expect(shown(after(opening), ecoHead).view.availableActs.map(({ act }) => act)).toEqual(['decide']);
    expect(shown(after(opening), ecoHandler).all).toEqual(['decide']);
    expect(shown(after(opening), ecoHead).all).toEqual(['decide (yours)']);
  });

  it.each([
    ['before the decision', after(opening)],
    ['after the decision', after(opening, approved)],
  ])('shows to the police, %s, as being under way and nothing more', (_, record) => {
    const { view, all } = shown(record, police);
    expect(view).toMatchObject({
      title: null,
      stage: { id: 'undisclosed', name: '办理中', final: false },
      tracks: [{ id: 'undisclosed', name: '办理中' }],
      facts: {},
      duties: [],
      sequence: 0,
    });
    expect(all).toEqual([]);
  });
});

describe('a refusal', () => {
  const refusal = {
    code: 'ACT_NOT_LAWFUL' as const,
    facts: { from: 'approved', tracks: { main: 'approved' }, act: 'receive', because: 'stage' },
  };

  it('tells who knows the stage what the stage is', () => {
    expect(discreet(refusal, shown(after(opening, approved), ecoHandler).seen)).toBe(refusal);
  });

  it('tells nobody else', () => {
    const { facts } = discreet(refusal, shown(after(opening, approved), police).seen);
    expect(facts).toEqual({ from: 'undisclosed', act: 'receive' });
  });

  it('lists the conflicting steps that its reader sees', () => {
    const conflict = {
      code: 'STEPS_CONFLICT' as const,
      facts: { steps: [{ sequence: 2 }, { sequence: 3 }] },
    };
    const { facts } = discreet(conflict, shown(after(opening, approved, sent), police).seen);
    expect(facts).toEqual({ steps: [{ sequence: 3 }] });
  });
});

describe('a referral that was sent', () => {
  const record = after(opening, approved, sent);

  it('shows to the police without the decision inside the agency', () => {
    const { view, seen } = shown(record, police);
    expect(view).toMatchObject({ title: expect.any(String), stage: { id: 'sent' }, sequence: 3 });
    expect(seen.steps.map(({ sequence }) => sequence)).toEqual([1, 3]);
    expect(view.duties.map(({ id }) => id)).toEqual(['decide#1', 'receive#3']);
    expect(view.availableActs.map(({ act }) => act)).toEqual(['receive']);
  });

  it('shows everything to the auditor and offers nothing', () => {
    const { view, seen, all } = shown(record, auditor);
    expect(seen.steps.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(view.duties.map(({ id }) => id)).toEqual(['decide#1', 'send#2', 'receive#3']);
    expect(view.availableActs).toEqual([]);
    expect(all).toEqual(['receive']);
  });
});
