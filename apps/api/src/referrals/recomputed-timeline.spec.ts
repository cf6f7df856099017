import { viewerOf } from '#libs/access/index.js';
import { demonstrationDirectory } from '#libs/directory/demonstration.js';
import { Directory } from '#libs/directory/directory.js';
import { advance, openQuestions, withDues, type Referral } from '#libs/lifecycle/index.js';
import type { LifecycleEvent } from '#libs/lifecycle/state.js';
import { answerDue } from '#libs/periods/answer-due.js';
import { calendarOf, type CalendarEdition } from '#libs/periods/calendar.js';
import { publishedEditions } from '#libs/periods/editions.js';
import { NO_ACTIVATIONS } from '#libs/periods/rule-status.js';
import type { ReferralRecord, StepRecord } from '#libs/records/referrals.repository.js';
import { criminalTransferV1 } from '#workflows/criminal-transfer/v1.lifecycle.js';
import { see } from './seen-referral.js';
import { stepView } from './step-view.js';

const OPENED = '2026-12-30T02:00:00.000Z';
const PUBLISHED = '2026-12-31T02:00:00.000Z';

const opening: LifecycleEvent = {
  kind: 'opening',
  at: OPENED,
  recordedAt: OPENED,
  by: { person: 'city-eco.handler', unit: 'city-eco', position: 'handler' },
  facts: { summary: 'content-1', suspectedOffence: 'content-1', domain: 'environment' },
  documents: [{ type: 'caseReport', documentId: 'd-1', sha256: 'ab' }],
  parties: { transferor: 'city-eco', police: 'city-police', procuratorate: 'city-proc' },
  unitKinds: {
    'city-eco': 'enforcement-agency',
    'city-police': 'public-security',
    'city-proc': 'procuratorate',
  },
};
const recomputation = (kind: 'calendar' | 'rule', edition: string): LifecycleEvent => ({
  kind,
  at: PUBLISHED,
  recordedAt: PUBLISHED,
  edition,
});

/** Invented: 2027's is not published. Two days of rest follow the weekend on which the three days of FWD-01 end. */
const edition2027: CalendarEdition = {
  id: '2027-1',
  year: 2027,
  status: 'published',
  notice: null,
  holidays: ['2027-01-01', '2027-01-04', '2027-01-05'].map((on) => ({ on, name: '元旦' })),
  makeUpDays: [],
};
const before = calendarOf(publishedEditions);
const after = calendarOf([...publishedEditions, edition2027]);

/** What happened, each clock answered by the calendar of its time. */
function happened(events: readonly LifecycleEvent[]): Referral {
  const referral = events.reduce<Referral | null>((known, event) => {
    const verdict = advance(criminalTransferV1, known, event);
    if (!verdict.ok) throw new Error(verdict.refusal.code);
    const calendar = event.kind === 'calendar' ? after : before;
    const answers = openQuestions(criminalTransferV1, verdict.referral).map(({ key, question }) => [
      key,
      answerDue(question, { calendar, activations: NO_ACTIVATIONS }).answer,
    ]);
    return withDues(criminalTransferV1, verdict.referral, Object.fromEntries(answers));
  }, null);
  if (!referral) throw new Error('nothing happened');
  return referral;
}

function lastStep(account: string, ...events: readonly LifecycleEvent[]) {
  const { state, ...memory } = happened([opening, ...events]);
  const record: ReferralRecord = {
    subjects: [],
    marks: [],
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
  const seen = see(record, {
    definition: criminalTransferV1,
    viewer: viewerOf({ sub: account, unit: account.split('.')[0], position: 'handler' }),
    directory: new Directory(demonstrationDirectory),
    now: PUBLISHED,
  });
  const last = memory.log.at(-1);
  if (!last) throw new Error('nothing happened');
  const step: StepRecord = {
    sequence: last.sequence,
    event: last.event,
    after: null,
    requestId: null,
    occurredAt: last.event.at,
    recordedAt: last.event.recordedAt,
    late: false,
    actor: null,
    unit: null,
    hash: 'ef',
    auditSequence: 2,
  };
  return stepView(step, seen, new Map(), []);
}

describe('a calendar on the timeline', () => {
  it('shows the old day beside the new one of every duty that it moved', () => {
    expect(lastStep('city-eco.handler', recomputation('calendar', 'calendar:2027-1'))).toMatchObject({
      sequence: 2,
      kind: 'calendar',
      name: '放假安排更新',
      act: null,
      actor: null,
      edition: 'calendar:2027-1',
      moves: [
        {
          duty: 'decide#1',
          name: criminalTransferV1.duties.decide.name,
          owedBy: 'city-eco',
          from: {
            dueAt: '2027-01-04T23:59:59.999+08:00',
            dueOn: '2027-01-04',
            conservativeDueOn: '2027-01-02',
            provisional: true,
          },
          to: {
            dueAt: '2027-01-06T23:59:59.999+08:00',
            dueOn: '2027-01-06',
            conservativeDueOn: '2027-01-02',
            provisional: false,
          },
        },
      ],
    });
  });

  it('says nothing of duties that the viewer does not see', () => {
    const step = lastStep('jia-eco.handler', recomputation('calendar', 'calendar:2027-1'));
    expect(step).toMatchObject({ name: '放假安排更新', moves: [] });
  });

  it.each([
    ['rule:FWD-05', '规则启用', 'somebody put a rule in use'],
    ['rules:1f3a', '规则更新', 'the deployment’s files brought a new version'],
  ])('is told from %s, which is called %s: %s', (edition, name) => {
    expect(lastStep('city-eco.handler', recomputation('rule', edition))).toMatchObject({
      name,
      edition,
      moves: [],
    });
  });

  it('has no moves on a step of another kind, which is called what its definition calls it', () => {
    const step = lastStep('city-eco.handler');
    expect(step).toMatchObject({ kind: 'opening', name: criminalTransferV1.opening.name });
    expect(step).not.toHaveProperty('moves');
    expect(step).not.toHaveProperty('edition');
  });
});
