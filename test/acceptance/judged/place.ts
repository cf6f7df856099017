import { may, sightOf, undisclosedSteps, type Party, type Viewer } from '#libs/access/index.js';
import { demonstrationDirectory, Directory } from '#libs/directory/index.js';
import { ruleOf } from '#libs/law/catalogue.js';
import {
  advance,
  dueTick,
  fold,
  openQuestions,
  settle,
  withDues,
  type Referral,
} from '#libs/lifecycle/index.js';
import { presentHolders, relativesWanted } from '#libs/lifecycle/index.js';
import type { RefusalCode } from '#libs/lifecycle/refusal.js';
import type { Instant } from '#libs/lifecycle/state.js';
import { answerDue } from '#libs/periods/answer-due.js';
import { nationalCalendar } from '#libs/periods/editions.js';
import type { Activations } from '#libs/periods/rule-status.js';
import type { LifecycleDefinition, Requirements } from '#libs/lifecycle/vocabulary.js';
import { person, UNIT_KINDS } from '../../../workflows/fixtures/people.js';
import type { Story } from '../../../workflows/fixtures/story.js';

const directory = new Directory(demonstrationDirectory);
const related = (unit: string, relation: Parameters<Directory['related']>[1]) =>
  directory.related(unit, relation);

/** What must be answered to an act that is asked for without anything that it has to bring. */
export type Expected = RefusalCode | 'NOT_FOUND' | 'lawful';

export interface LawfulStep {
  readonly act: string;
  readonly outcome: string | undefined;
  readonly account: string;
}

/** Only what the act brings with it is missing. */
const MISSING: ReadonlySet<string> = new Set(['DOCUMENT_REQUIRED', 'FACT_REQUIRED']);

/** Where a story leads, as the definition and the law have it: no API and no engine had a hand in it. */
export class Place {
  readonly definition: LifecycleDefinition;
  readonly #referral: Referral;
  readonly #parties: readonly Party[];
  readonly #starter: string;

  /**
   * @param activations rules in use where the story is entered
   * @param now as of when it stands so: what time did since the story ended is part of it
   */
  constructor(
    story: Story,
    activations: Activations,
    private readonly now: Instant,
  ) {
    this.definition = story.definition;
    this.#referral = reckoned(story, activations, now);
    this.#parties = partiesOf(this.definition, this.#referral);
    this.#starter = this.#parties.find(({ role }) => role === this.definition.sender)?.unit ?? '';
  }

  /** Every act, or every outcome of it, that such an account may perform there, once it brings what it must. */
  lawful(accounts: readonly string[]): readonly LawfulStep[] {
    return Object.entries(this.definition.acts).flatMap(([act, { outcomes }]) =>
      (outcomes ? Object.keys(outcomes) : [undefined]).flatMap((outcome) => {
        const account = accounts.find((one) => this.expected(one, act, outcome) === 'lawful');
        return account === undefined ? [] : [{ act, outcome, account }];
      }),
    );
  }

  /** What an act with that outcome must and may bring. */
  requires(act: string, outcome: string | undefined): readonly (Requirements | undefined)[] {
    const stated = this.definition.acts[act];
    return [stated?.requires, stated?.outcomes?.[outcome ?? '']?.requires];
  }

  /** Units that hold or held a role. */
  get units(): readonly string[] {
    return [...new Set(this.#parties.map(({ unit }) => unit))];
  }

  /** Main track, by the definition's name. */
  get stage(): string | undefined {
    return settle(this.definition, this.#referral, this.now).tracks['main'];
  }

  expected(account: string, act: string, outcome: string | undefined): Expected {
    const { now } = this;
    const by = person(account);
    const viewer: Viewer = { person: account, unit: by.unit, position: by.position, oversight: [] };
    const { log, state } = this.#referral;
    const subject = { starterUnit: this.#starter, parties: this.#parties };
    if (may(viewer, 'referral.read', subject) !== 'allowed') return 'NOT_FOUND';
    const story = {
      ...subject,
      definition: this.definition,
      log,
      undisclosed: undisclosedSteps(this.definition, log, state),
      duties: settle(this.definition, this.#referral, now).duties,
    };
    if (!sightOf(viewer, story, related).informed) return 'NOT_FOUND';
    if (may(viewer, 'referral.act', subject) !== 'allowed') return 'ACT_NOT_YOURS';
    const verdict = advance(this.definition, this.#referral, {
      kind: 'act',
      act,
      ...(outcome === undefined ? {} : { outcome }),
      at: now,
      recordedAt: now,
      by,
      facts: {},
      documents: [],
      unitKinds: UNIT_KINDS,
      relatives: relativesWanted(
        Object.values(this.definition.acts),
        presentHolders(state.parties),
        directory.relative,
      ),
    });
    if (verdict.ok || MISSING.has(verdict.refusal.code)) return 'lawful';
    return verdict.refusal.code;
  }
}

/** The story's acts, what it heard and what time did to it, with due instants as they are counted there. */
const reckoned = ({ definition, referral }: Story, activations: Activations, now: Instant): Referral => {
  const answered = (one: Referral): Referral => {
    const open = openQuestions(definition, one);
    if (open.length === 0) return one;
    const using = { calendar: nationalCalendar, activations, rules: ruleOf };
    const answers = open.map(({ key, question }) => [key, answerDue(question, using).answer] as const);
    return answered(withDues(definition, one, Object.fromEntries(answers)));
  };
  const happened = referral.log.map(({ event }) => event).filter(({ kind }) => kind !== 'tick');
  const told = happened.reduce<Referral | null>((before, event) => {
    const verdict = advance(definition, before, event);
    if (!verdict.ok) throw new Error(`${event.kind}: ${JSON.stringify(verdict.refusal)}`);
    return answered(verdict.referral);
  }, null);
  if (told === null) throw new Error('a story begins with its opening');
  // What time opens has a due instant of its own, which time may have reached as well.
  const caughtUp = (one: Referral): Referral => {
    const tick = dueTick(definition, one, now, now);
    const verdict = tick && advance(definition, one, tick);
    return verdict?.ok === true ? caughtUp(answered(verdict.referral)) : one;
  };
  return caughtUp(told);
};

/** Who held which role from which step until which: read off the states after each step. */
const partiesOf = (definition: LifecycleDefinition, { log, dues }: Referral): readonly Party[] =>
  log.reduce<readonly Party[]>((known, { sequence }, index) => {
    const { parties } = fold(definition, log.slice(0, index + 1), dues);
    const ended = known.map((party) =>
      party.until === null && parties[party.role] !== party.unit ? { ...party, until: sequence } : party,
    );
    const begun = Object.entries(parties).flatMap(([role, unit]) =>
      unit === null || ended.some((one) => one.role === role && one.unit === unit && one.until === null)
        ? []
        : [{ role, unit, from: sequence, until: null }],
    );
    return [...ended, ...begun];
  }, []);
