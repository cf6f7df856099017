import {
  advance,
  availableActs,
  dueTick,
  nextInstant,
  openQuestions,
  settle,
  withDues,
} from '#libs/lifecycle/index.js';
import type {
  ActEvent,
  Consequence,
  DueAnswer,
  Instant,
  Performer,
  Referral,
  Verdict,
} from '#libs/lifecycle/index.js';
import { dutyStanding } from '#libs/lifecycle/index.js';
import { criminalTransferV1 } from './v1.lifecycle.js';

/** An instant as an official writes it, in Beijing. */
const on = (dayAndTime: string): Instant =>
  new Date(`${dayAndTime.replace(' ', 'T')}:00+08:00`).toISOString();
const endOf = (day: string): Instant => new Date(`${day}T23:59:59.999+08:00`).toISOString();

/** What rules and calendar answer in these stories: rule, start, last instant, and the earlier reading of it. */
const DUES: readonly (readonly [rule: string, startAt: Instant, due: Instant, conservative?: Instant])[] = [
  ['FWD-01', on('2026-03-02 09:00'), endOf('2026-03-05')],
  ['FWD-02', on('2026-03-04 10:00'), on('2026-03-05 10:00')],
  ['FWD-02', on('2026-03-07 09:00'), on('2026-03-08 09:00')],
  // Three days from a Thursday end on a Sunday: late only after Monday, warned of by Sunday.
  ['FWD-04', on('2026-03-05 11:00'), endOf('2026-03-09'), endOf('2026-03-08')],
  ['FWD-10', on('2026-03-05 11:00'), on('2026-03-06 11:00')],
  ['FWD-11', on('2026-03-05 16:00'), endOf('2026-03-09'), endOf('2026-03-08')],
  ['FWD-11', on('2026-03-06 15:00'), endOf('2026-03-09')],
];

const answer = (rule: string | null, startAt: Instant): DueAnswer => {
  const row = DUES.find(([of, from]) => of === rule && from === startAt);
  if (!row) throw new Error(`no due instant of ${rule} from ${startAt} in this spec`);
  const [, , due, conservative = due] = row;
  return { due, conservative };
};

const person = (account: string): Performer => {
  const [unit = '', position = ''] = account.split('.');
  const positions = { handler: 'handler', deputy: 'deputy-head', head: 'principal-head' } as const;
  return { person: account, unit, position: positions[position as keyof typeof positions] };
};

type Brings = Partial<Pick<ActEvent, 'outcome' | 'facts'>> & { readonly documents?: readonly string[] };

const papers = (documents: readonly string[] = []) =>
  documents.map((type) => ({ type, documentId: `doc-${type}`, sha256: '0'.repeat(64) }));

/** A transfer told step by step. Every step is taken as it is told, or its refusal is kept. */
class Story {
  #referral: Referral | null = null;
  #last: Verdict | null = null;

  reported(at = '2026-03-02 09:00'): this {
    return this.#take(
      advance(criminalTransferV1, null, {
        kind: 'opening',
        at: on(at),
        recordedAt: on(at),
        by: person('city-eco.handler'),
        parties: { transferor: 'city-eco', police: 'city-police', procuratorate: 'city-proc' },
        unitKinds: {
          'city-eco': 'enforcement-agency',
          'city-police': 'public-security',
          'city-proc': 'procuratorate',
        },
        facts: { summary: 'content-1', suspectedOffence: 'content-1', domain: 'environment' },
        documents: papers(['caseReport']),
      }),
    );
  }

  /** Catches up with the time before, as the engine does, and then acts. */
  act(account: string, act: string, at: string, { outcome, facts = {}, documents }: Brings = {}): this {
    this.at(at);
    return this.#take(
      advance(criminalTransferV1, this.referral, {
        kind: 'act',
        act,
        ...(outcome === undefined ? {} : { outcome }),
        at: on(at),
        recordedAt: on(at),
        by: person(account),
        facts,
        documents: papers(documents),
      }),
    );
  }

  /** Time passes until then. The notices that it brings are kept as consequences. */
  at(at: string): this {
    const tick = dueTick(criminalTransferV1, this.referral, on(at), on(at));
    return tick ? this.#take(advance(criminalTransferV1, this.referral, tick)) : this;
  }

  approved = (at = '2026-03-04 10:00') => this.act('city-eco.head', 'decide', at, { outcome: 'approve' });
  sent = (at = '2026-03-05 09:30') =>
    this.act('city-eco.handler', 'send', at, {
      documents: ['transferLetter', 'investigationReport', 'inventory'],
    });
  received = (at = '2026-03-05 11:00') =>
    this.act('city-police.handler', 'receive', at, { documents: ['receipt'] });
  toldOfGaps = (at = '2026-03-05 16:00') =>
    this.act('city-police.handler', 'askSupplement', at, {
      facts: { missingMaterials: 'content-2' },
      documents: ['supplementNotice'],
    });
  supplemented = (at: string) =>
    this.act('city-eco.handler', 'supplement', at, { documents: ['supplementaryMaterials'] });
  filed = (at = '2026-03-09 17:00') =>
    this.act('city-police.head', 'decideFiling', at, {
      outcome: 'file',
      documents: ['filingDecision', 'filingNotice'],
    });
  notFiled = (at = '2026-03-09 17:00') =>
    this.act('city-police.head', 'decideFiling', at, {
      outcome: 'notFile',
      facts: { notFilingReason: 'content-3' },
      documents: ['notFilingNotice'],
    });

  get referral(): Referral {
    if (!this.#referral) throw new Error('nothing has been reported yet');
    return this.#referral;
  }

  get stage(): string | undefined {
    return this.referral.state.tracks['main'];
  }

  /** The refusal of the last step; undefined where it was taken. */
  get refusal(): string | undefined {
    return this.#last?.ok === false ? this.#last.refusal.code : undefined;
  }

  get refusalFacts(): Readonly<Record<string, unknown>> {
    return this.#last?.ok === false ? this.#last.refusal.facts : {};
  }

  get consequences(): readonly Consequence[] {
    return this.#last?.ok ? this.#last.consequences : [];
  }

  /** Status of the newest instance of a duty, as it stands then. */
  duty(id: string, at: string): { readonly standing: string; readonly due: Instant | null } | undefined {
    const state = settle(criminalTransferV1, this.referral, on(at));
    const instance = state.duties.findLast(({ duty }) => duty === id);
    return instance && { standing: dutyStanding(criminalTransferV1, instance, on(at)), due: instance.due };
  }

  offered(account: string, at: string): readonly string[] {
    return availableActs(criminalTransferV1, this.referral, person(account), on(at), () => undefined).map(
      ({ act }) => act,
    );
  }

  #take(verdict: Verdict): this {
    this.#last = verdict;
    if (!verdict.ok) return this;
    const answers = openQuestions(criminalTransferV1, verdict.referral).map(
      ({ key, question: { rule, startAt } }) => [key, answer(rule, startAt)] as const,
    );
    this.#referral = withDues(criminalTransferV1, verdict.referral, Object.fromEntries(answers));
    return this;
  }
}

const aReport = () => new Story().reported();
const anApprovedTransfer = () => aReport().approved();
const aSentTransfer = () => anApprovedTransfer().sent();
const aReceivedTransfer = () => aSentTransfer().received();

/** `overdue → city-eco`, and `(may)` where it is left to choice. */
const noticesOf = (story: Story): readonly string[] =>
  story.consequences.flatMap((notice) => {
    if (notice.kind !== 'rung' || notice.to === null) return [];
    const to = 'unit' in notice.to ? notice.to.unit : `${notice.to.relation} of ${notice.to.of}`;
    return [`${notice.rung.replace(/^.*\//, '')} → ${to}${notice.modality === 'may' ? ' (may)' : ''}`];
  });

const tells = (...units: string[]) =>
  units.map((unit) => expect.objectContaining({ kind: 'tell', to: { unit } }));

describe('the decision to transfer (第五条第二款, 3 days)', () => {
  it('is due at the end of the third day after the report', () => {
    expect(aReport().duty('decide', '2026-03-02 09:00')).toEqual({
      standing: 'open',
      due: endOf('2026-03-05'),
    });
  });

  it('is the principal head’s: a deputy and a handler are refused', () => {
    for (const account of ['city-eco.deputy', 'city-eco.handler']) {
      const story = aReport().act(account, 'decide', '2026-03-04 10:00', { outcome: 'approve' });
      expect(story.refusal).toBe('ACT_NOT_YOURS');
      expect(story.refusalFacts).toMatchObject({ because: 'position' });
      expect(story.stage).toBe('reported');
    }
  });

  it('is nobody else’s: the head of the police is refused', () => {
    const story = aReport().act('city-police.head', 'decide', '2026-03-04 10:00', { outcome: 'approve' });
    expect(story.refusal).toBe('ACT_NOT_YOURS');
  });

  it('cannot come before the report that it decides on', () => {
    const story = aReport().act('city-eco.head', 'decide', '2026-03-01 10:00', { outcome: 'approve' });
    expect(story.refusal).toBe('INSTANT_BEFORE_CAUSE');
  });

  it('needs an outcome that there is', () => {
    expect(aReport().act('city-eco.head', 'decide', '2026-03-04 10:00').refusal).toBe('OUTCOME_NOT_OFFERED');
  });

  it('puts the reasons on file where the transfer is refused', () => {
    const without = aReport().act('city-eco.head', 'decide', '2026-03-04 10:00', { outcome: 'refuse' });
    expect(without.refusal).toBe('FACT_REQUIRED');
    expect(without.refusalFacts).toMatchObject({ missing: ['refusalReason'] });
    const withReasons = aReport().act('city-eco.head', 'decide', '2026-03-04 10:00', {
      outcome: 'refuse',
      facts: { refusalReason: 'content-2' },
    });
    expect(withReasons.stage).toBe('not-transferred');
    expect(withReasons.referral.state.facts).toMatchObject({ refusalReason: 'content-2' });
    expect(withReasons.referral.state.final).toBe(true);
  });

  it('tells nobody outside, whichever way it goes', () => {
    expect(anApprovedTransfer().consequences).toEqual([]);
    const refused = aReport().act('city-eco.head', 'decide', '2026-03-04 10:00', {
      outcome: 'refuse',
      facts: { refusalReason: 'content-2' },
    });
    expect(refused.consequences).toEqual([]);
  });

  it('is taken once', () => {
    expect(anApprovedTransfer().approved('2026-03-04 11:00').refusal).toBe('ACT_NOT_LAWFUL');
  });

  it('is late after its last instant, and still possible', () => {
    const story = aReport();
    expect(story.duty('decide', '2026-03-05 23:59')?.standing).toBe('open');
    expect(story.duty('decide', '2026-03-06 00:00')?.standing).toBe('overdue');
    expect(story.approved('2026-03-07 09:00').stage).toBe('approved');
    expect(story.duty('decide', '2026-03-07 09:00')?.standing).toBe('discharged');
  });

  it('reminds a day before, tells the agency when it is late, and leaves the government to choice (第十六条)', () => {
    const days = ['2026-03-05 09:00', '2026-03-06 09:00', '2026-03-07 09:00'];
    expect(days.map((day) => noticesOf(aReport().at(day)).at(-1))).toEqual([
      'remind → city-eco',
      'overdue → city-eco',
      'government → peer-government of city-eco (may)',
    ]);
  });

  it('may bring the written approval along', () => {
    const story = aReport().act('city-eco.head', 'decide', '2026-03-04 10:00', {
      outcome: 'approve',
      documents: ['approvalDecision'],
    });
    expect(story.stage).toBe('approved');
  });
});

describe('before it is sent', () => {
  it('neither police nor procuratorate have anything to do', () => {
    for (const story of [aReport(), anApprovedTransfer()]) {
      expect(story.offered('city-police.head', '2026-03-04 12:00')).toEqual([]);
      expect(story.offered('city-proc.head', '2026-03-04 12:00')).toEqual([]);
    }
  });

  it('every stage has another name outside, and the decision is internal', () => {
    const { stages, acts } = criminalTransferV1;
    expect(
      [stages.reported, stages.approved, stages['not-transferred']].map(({ publicAlias }) => publicAlias),
    ).toEqual(['办理中', '办理中', '已办结']);
    expect(acts.decide.internal).toBe(true);
  });
});

describe('sending (第五条第二款, 24 hours; 第六条)', () => {
  it('is due to the minute, a day after the approval', () => {
    expect(anApprovedTransfer().duty('send', '2026-03-04 10:00')?.due).toBe(on('2026-03-05 10:00'));
  });

  it('presupposes the approval', () => {
    expect(aReport().sent('2026-03-03 09:00').refusal).toBe('ACT_NOT_LAWFUL');
  });

  it.each(['transferLetter', 'investigationReport', 'inventory'])(
    'takes no transfer without %s',
    (missing) => {
      const documents = ['transferLetter', 'investigationReport', 'inventory'].filter(
        (type) => type !== missing,
      );
      const story = anApprovedTransfer().act('city-eco.handler', 'send', '2026-03-05 09:00', { documents });
      expect(story.refusal).toBe('DOCUMENT_REQUIRED');
      expect(story.refusalFacts).toMatchObject({ missing: [missing] });
    },
  );

  it('takes an appraisal where there is one, and no paper that does not belong to it', () => {
    const required = ['transferLetter', 'investigationReport', 'inventory'];
    const send = (extra: string) =>
      anApprovedTransfer().act('city-eco.handler', 'send', '2026-03-05 09:00', {
        documents: [...required, extra],
      });
    expect(send('appraisal').stage).toBe('sent');
    expect(send('otherMaterials').stage).toBe('sent');
    expect(send('filingDecision').refusal).toBe('FIELD_UNKNOWN');
  });

  it('tells the police, and gives the procuratorate a copy of the letter', () => {
    expect(aSentTransfer().consequences).toEqual([
      { kind: 'copy', to: { unit: 'city-proc' }, document: 'transferLetter' },
      ...tells('city-police'),
    ]);
  });

  it('reminds eight hours before, tells the agency when it is late, and leaves the government to choice', () => {
    expect(noticesOf(anApprovedTransfer().at('2026-03-05 09:00'))).toEqual(['remind → city-eco']);
    expect(noticesOf(anApprovedTransfer().at('2026-03-06 11:00'))).toEqual([
      'remind → city-eco',
      'overdue → city-eco',
      'government → peer-government of city-eco (may)',
    ]);
  });

  it('is possible after the 24 hours, but late', () => {
    const story = anApprovedTransfer();
    expect(story.duty('send', '2026-03-05 10:01')?.standing).toBe('overdue');
    expect(story.sent('2026-03-06 09:00').stage).toBe('sent');
  });
});

describe('receipt', () => {
  it('has no last instant, so that it is never late and nobody is woken for it', () => {
    const story = aSentTransfer();
    expect(story.duty('receive', '2026-12-31 12:00')).toEqual({ standing: 'open', due: null });
    expect(nextInstant(criminalTransferV1, story.referral, on('2026-03-05 10:00'))).toBeNull();
  });

  it('is all that the police may do: no act declines a transfer (公安程序第一百八十条第二款)', () => {
    expect(aSentTransfer().offered('city-police.head', '2026-03-05 10:00')).toEqual(['receive']);
  });

  it('is the police’s, with a receipt, and not before the sending', () => {
    expect(aSentTransfer().act('city-eco.head', 'receive', '2026-03-05 11:00').refusal).toBe('ACT_NOT_YOURS');
    expect(aSentTransfer().act('city-police.handler', 'receive', '2026-03-05 11:00').refusal).toBe(
      'DOCUMENT_REQUIRED',
    );
    expect(aSentTransfer().received('2026-03-05 09:00').refusal).toBe('INSTANT_BEFORE_CAUSE');
  });

  it('starts the review and tells the transferor', () => {
    const story = aReceivedTransfer();
    expect(story.stage).toBe('under-review');
    expect(story.duty('review', '2026-03-05 11:00')?.due).toBe(endOf('2026-03-09'));
    expect(story.consequences).toEqual([
      { kind: 'copy', to: { unit: 'city-eco' }, document: 'receipt' },
      ...tells('city-eco'),
    ]);
  });
});

describe('supplement (公安程序第一百八十条第二款, 24 hours and 3 days)', () => {
  it('is asked for with a notice that says what is missing', () => {
    const without = aReceivedTransfer().act('city-police.handler', 'askSupplement', '2026-03-05 16:00', {
      documents: ['supplementNotice'],
    });
    expect(without.refusal).toBe('FACT_REQUIRED');
    expect(aReceivedTransfer().toldOfGaps().duty('supplement', '2026-03-05 16:00')?.due).toBe(
      endOf('2026-03-09'),
    );
  });

  it('tells each side what the other did', () => {
    const story = aReceivedTransfer().toldOfGaps();
    expect(story.consequences).toEqual([
      { kind: 'copy', to: { unit: 'city-eco' }, document: 'supplementNotice' },
      ...tells('city-eco'),
    ]);
    expect(story.supplemented('2026-03-06 10:00').consequences).toEqual(tells('city-police'));
  });

  it('reminds the transferor a day before the strict last day, and tells it when it is late', () => {
    const story = aReceivedTransfer().toldOfGaps();
    expect(noticesOf(story.at('2026-03-08 09:00'))).toContain('remind → city-eco');
    expect(noticesOf(story.at('2026-03-10 09:00'))).toContain('overdue → city-eco');
  });

  it('lets the 24 hours lapse without blame where nothing is missing', () => {
    const story = aReceivedTransfer();
    expect(story.duty('askSupplement', '2026-03-06 11:00')?.standing).toBe('open');
    expect(story.duty('askSupplement', '2026-03-06 11:01')?.standing).toBe('lapsed');
  });

  it('is in time where the notice went out within the 24 hours and is entered after they have lapsed', () => {
    const story = aReceivedTransfer().at('2026-03-06 12:00').toldOfGaps('2026-03-05 16:00');
    expect(story.refusal).toBeUndefined();
    expect(story.duty('askSupplement', '2026-03-06 12:00')?.standing).toBe('discharged');
  });

  it('can still be recorded where the notice comes after the 24 hours', () => {
    const story = aReceivedTransfer().toldOfGaps('2026-03-06 15:00');
    expect(story.refusal).toBeUndefined();
    expect(story.duty('askSupplement', '2026-03-06 15:00')?.standing).toBe('lapsed');
    expect(story.duty('supplement', '2026-03-06 15:00')?.standing).toBe('open');
  });

  it('does not stop the review', () => {
    const story = aReceivedTransfer().toldOfGaps();
    expect(story.duty('review', '2026-03-06 09:00')).toEqual({ standing: 'open', due: endOf('2026-03-09') });
    expect(story.supplemented('2026-03-06 10:00').duty('review', '2026-03-06 10:00')?.due).toBe(
      endOf('2026-03-09'),
    );
  });

  it('can be asked for again once it was supplied, and not before', () => {
    const story = aReceivedTransfer().toldOfGaps();
    expect(story.toldOfGaps('2026-03-05 17:00').refusal).toBe('ACT_NOT_LAWFUL');
    expect(story.supplemented('2026-03-06 10:00').refusal).toBeUndefined();
    expect(story.toldOfGaps('2026-03-06 15:00').refusal).toBeUndefined();
    expect(story.supplemented('2026-03-07 10:00').duty('supplement', '2026-03-07 10:00')?.standing).toBe(
      'discharged',
    );
    expect(story.referral.state.duties.filter(({ duty }) => duty === 'supplement')).toHaveLength(2);
  });

  it('is not supplied unasked', () => {
    expect(aReceivedTransfer().supplemented('2026-03-06 10:00').refusal).toBe('ACT_NOT_LAWFUL');
  });

  it('never keeps the police from deciding on what they have', () => {
    const story = aReceivedTransfer().toldOfGaps().filed('2026-03-06 10:00');
    expect(story.stage).toBe('filed');
    expect(story.duty('supplement', '2026-03-06 10:00')?.standing).toBe('moot');
  });
});

describe('the decision on filing (第八条, 3 days)', () => {
  it('warns by the strict day and judges by the rolled one', () => {
    const [review] = aReceivedTransfer().referral.state.duties.filter(({ duty }) => duty === 'review');
    expect(review).toMatchObject({ due: endOf('2026-03-09'), conservative: endOf('2026-03-08') });
  });

  it('is a head’s or a deputy’s: a handler is refused', () => {
    const decide = (account: string) =>
      aReceivedTransfer().act(account, 'decideFiling', '2026-03-06 10:00', {
        outcome: 'file',
        documents: ['filingDecision', 'filingNotice'],
      });
    expect(decide('city-police.handler').refusal).toBe('ACT_NOT_YOURS');
    expect(decide('city-police.deputy').stage).toBe('filed');
    expect(decide('city-police.head').stage).toBe('filed');
  });

  it.each(['filingDecision', 'filingNotice'])('files nothing without %s', (missing) => {
    const documents = ['filingDecision', 'filingNotice'].filter((type) => type !== missing);
    const story = aReceivedTransfer().act('city-police.head', 'decideFiling', '2026-03-06 10:00', {
      outcome: 'file',
      documents,
    });
    expect(story.refusal).toBe('DOCUMENT_REQUIRED');
  });

  it('ends with filing, told in writing to the transferor and copied to the procuratorate', () => {
    const story = aReceivedTransfer().filed();
    expect(story.referral.state).toMatchObject({ final: true, outcome: 'filed' });
    expect(story.consequences).toEqual([
      { kind: 'copy', to: { unit: 'city-eco' }, document: 'filingNotice' },
      { kind: 'copy', to: { unit: 'city-proc' }, document: 'filingDecision' },
      ...tells('city-eco', 'city-proc'),
    ]);
    expect(story.offered('city-eco.head', '2026-03-10 09:00')).toEqual([]);
  });

  it('is not to file only with reasons and a notice', () => {
    const refuse = (brings: Brings) =>
      aReceivedTransfer().act('city-police.head', 'decideFiling', '2026-03-06 10:00', {
        outcome: 'notFile',
        ...brings,
      });
    expect(refuse({ documents: ['notFilingNotice'] }).refusal).toBe('FACT_REQUIRED');
    expect(refuse({ facts: { notFilingReason: 'content-3' } }).refusal).toBe('DOCUMENT_REQUIRED');
  });

  it('leaves the transferor with the administrative handling where nothing is filed', () => {
    const story = aReceivedTransfer().notFiled();
    expect(story.stage).toBe('not-filed');
    expect(story.consequences).toEqual([
      { kind: 'copy', to: { unit: 'city-eco' }, document: 'notFilingNotice' },
      { kind: 'copy', to: { unit: 'city-proc' }, document: 'notFilingNotice' },
      ...tells('city-eco', 'city-proc'),
    ]);
    expect(story.duty('handle', '2026-03-10 09:00')).toEqual({ standing: 'open', due: null });
    expect(story.act('city-police.head', 'handleAdministratively', '2026-03-10 09:00').refusal).toBe(
      'ACT_NOT_YOURS',
    );
    expect(story.act('city-eco.handler', 'handleAdministratively', '2026-03-10 09:00').refusal).toBe(
      'FACT_REQUIRED',
    );
    story.act('city-eco.handler', 'handleAdministratively', '2026-03-10 09:00', {
      facts: { handlingResult: 'content-4' },
      documents: ['handlingDocument'],
    });
    expect(story.referral.state).toMatchObject({ final: true, outcome: 'handled' });
    expect(story.duty('handle', '2026-03-10 09:00')?.standing).toBe('discharged');
  });

  it('is made known to the procuratorate when it is late, and the government is left to choice (第十七条)', () => {
    expect(noticesOf(aReceivedTransfer().at('2026-03-11 09:00'))).toEqual([
      'remind → city-police',
      'overdue → city-police',
      'procuratorate → city-proc',
      'government → peer-government of city-police (may)',
    ]);
  });
});

describe('the whole way', () => {
  it('takes a report to filing in seven steps, supplement and all', () => {
    const story = aReceivedTransfer().toldOfGaps().supplemented('2026-03-06 10:00').filed('2026-03-06 15:00');
    expect(story.referral.log.flatMap(({ event }) => (event.kind === 'act' ? [event.act] : []))).toEqual([
      'decide',
      'send',
      'receive',
      'askSupplement',
      'supplement',
      'decideFiling',
    ]);
    expect(story.referral.state.duties.map(({ duty, status }) => `${duty} ${status}`)).toEqual([
      'decide discharged',
      'send discharged',
      'receive discharged',
      'review discharged',
      'askSupplement discharged',
      'supplement discharged',
    ]);
  });

  it.each<{ where: string; story: () => Story; at: string; owed: readonly string[] }>([
    { where: 'the report', story: aReport, at: '2026-03-02 10:00', owed: ['decide: city-eco shall'] },
    {
      where: 'the approval',
      story: anApprovedTransfer,
      at: '2026-03-04 11:00',
      owed: ['send: city-eco shall'],
    },
    {
      where: 'the sending',
      story: aSentTransfer,
      at: '2026-03-05 10:00',
      owed: ['receive: city-police shall'],
    },
    {
      where: 'the receipt',
      story: aReceivedTransfer,
      at: '2026-03-05 12:00',
      owed: ['askSupplement: city-police may', 'decideFiling: city-police shall'],
    },
    {
      where: 'the notice of gaps',
      story: () => aReceivedTransfer().toldOfGaps(),
      at: '2026-03-05 17:00',
      owed: ['supplement: city-eco shall', 'decideFiling: city-police shall'],
    },
    {
      where: 'the decision not to file',
      story: () => aReceivedTransfer().notFiled(),
      at: '2026-03-09 18:00',
      owed: ['handleAdministratively: city-eco shall'],
    },
  ])('shows after $where who must, and who may', ({ story, at, owed }) => {
    const acts = availableActs(criminalTransferV1, story().referral, 'everyone', on(at), () => undefined);
    expect(acts.map(({ act, by, modality }) => `${act}: ${by.unit} ${modality}`)).toEqual(owed);
  });

  it('begins with the report of a handler, summary, offence, domain and paper included', () => {
    const { by, requires } = criminalTransferV1.opening;
    expect(by).toEqual({ party: 'transferor', positions: ['handler'] });
    expect(requires).toEqual({ facts: ['summary', 'suspectedOffence', 'domain'], documents: ['caseReport'] });
  });
});
