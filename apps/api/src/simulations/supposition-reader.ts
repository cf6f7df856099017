import type { FieldProblem } from '#libs/contracts/problems.js';
import type { Directory } from '#libs/directory/directory.js';
import type { SupposedAct, SupposedOpening, Supposition } from '#libs/lifecycle/simulate/index.js';
import { own } from '#libs/lifecycle/own.js';
import type { LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { contradictions } from '../calendars/day-problems.js';
import { badFields, Problem } from '../errors/problem.js';
import { withTexts } from '../referrals/judge-ahead.js';
import { kindsOfParties, translateFacts } from '../referrals/translate-body.js';
import type { SimulateDto, SupposedActDto, SupposedOpeningDto } from './simulate.dto.js';

/** Acts that may be dated before what stands before them. */
export const DATED_BACK_AT_MOST = 50;

/** A body as the core takes it. Every act, fact, document and unit that it names is there to be named. */
export class SuppositionReader {
  readonly #problems: FieldProblem[] = [];

  constructor(
    private readonly definition: LifecycleDefinition,
    private readonly directory: Directory,
  ) {}

  /** @throws Problem FIELD_UNKNOWN, FIELD_INVALID, with the number of the act in each path */
  read({ opening, acts = [], calendar, until }: SimulateDto): Supposition {
    const read = {
      opening: this.opening(opening),
      acts: acts.map((act, index) => this.act(act, `acts.${index}`)),
    };
    if (calendar) this.#add('calendar', contradictions(calendar));
    this.instants(
      [opening, ...acts].map(({ occurredAt }) => Date.parse(occurredAt)),
      until,
    );
    if (this.#problems.length > 0) throw badFields(this.#problems);
    return { ...read, ...(until === undefined ? {} : { until: new Date(until).toISOString() }) };
  }

  /** Each act that is dated back has the whole folded and judged again. */
  private instants(instants: readonly number[], until: string | undefined): void {
    let latest = -Infinity;
    let datedBack = 0;
    for (const [position, instant] of instants.entries()) {
      if (instant < latest) datedBack += 1;
      if (instant < latest && datedBack === DATED_BACK_AT_MOST + 1)
        this.#refuse(`acts.${position - 1}.occurredAt`, `早于前面行为的，至多${DATED_BACK_AT_MOST}个。`);
      latest = Math.max(latest, instant);
    }
    if (until !== undefined && Date.parse(until) < latest) this.#refuse('until', '不得早于最后一个行为。');
  }

  private opening(body: SupposedOpeningDto): SupposedOpening {
    const kinds = this.#within('opening', () => kindsOfParties(body.parties, this.directory)) ?? {};
    const event = this.event(body, 'opening');
    return { ...event, parties: body.parties, unitKinds: { ...event.unitKinds, ...kinds } };
  }

  private act(body: SupposedActDto, path: string): SupposedAct {
    if (!own(this.definition.acts, body.act)) this.#refuse(`${path}.act`, '该流程没有这一行为。');
    const { act, outcome, duty } = body;
    return {
      ...this.event(body, path),
      act,
      ...(outcome === undefined ? {} : { outcome }),
      ...(duty === undefined ? {} : { duty }),
    };
  }

  private event(
    { occurredAt, by, facts = {}, documents = [] }: SupposedOpeningDto | SupposedActDto,
    path: string,
  ) {
    if (by?.unit !== undefined && !this.directory.unit(by.unit))
      this.#refuse(`${path}.by.unit`, '没有这一单位。');
    for (const [index, type] of documents.entries())
      if (!own(this.definition.documents, type))
        this.#refuse(`${path}.documents.${index}`, '该流程没有这一文书。', 'FIELD_UNKNOWN');
    const { plain, texts, unitKinds } = this.#within(path, () =>
      translateFacts(facts, this.definition, this.directory),
    ) ?? { plain: {}, texts: {}, unitKinds: {} };
    return {
      at: new Date(occurredAt).toISOString(),
      by: { ...by },
      facts: withTexts(plain, texts),
      documents,
      unitKinds,
    };
  }

  /** What is wrong below a path is named by its whole path. */
  #within<T>(path: string, work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Problem) || error.fields === undefined) throw error;
      this.#add(path, error.fields);
      return undefined;
    }
  }

  #add(path: string, problems: readonly FieldProblem[]): void {
    this.#problems.push(...problems.map((problem) => ({ ...problem, path: `${path}.${problem.path}` })));
  }

  #refuse(path: string, detail: string, code: FieldProblem['code'] = 'FIELD_INVALID'): void {
    this.#problems.push({ path, code, detail });
  }
}
