import type { WorkflowUpdateFailedError } from '@temporalio/client';
import { hearLink } from '#libs/contracts/messages.js';
import { fold, nextInstant, presentHolders, relativesWanted, type Referral } from '#libs/lifecycle/index.js';
import type { ActEvent, DocumentRef, LinkEvent, OpeningEvent, TickEvent } from '#libs/lifecycle/state.js';
import type { FactValue, LifecycleDefinition } from '#libs/lifecycle/vocabulary.js';
import { relative } from '../../workflows/fixtures/people.js';
import type { Story } from '../../workflows/fixtures/story.js';
import type { EngineUnderTest, ReferralUnderTest } from './engine-under-test.js';

const HOUR_MS = 3_600_000;
/** The engine spreads its wake-ups over the minutes after an instant. */
const WOKEN_WITHIN_MS = 6 * 60_000;
const PATIENCE_MS = 20_000;
const FURTHEST_INSTANTS = 60;

/**
 * A story of the pure core, played on the real engine from today on: acts when they fall due in the referral's own time, which
 * is skipped, and what time did when the engine's timers do it. What differs from the story in calendar or in rules in use moves instants
 * and nothing else.
 */
export class StoryOnTheEngine {
  /** How far the referral's clock is ahead of the servers'. */
  #ahead = 0;
  /** How much later than in the story things happen. */
  #lag: number;

  private constructor(
    private readonly engine: EngineUnderTest,
    private readonly story: Story,
    readonly referral: ReferralUnderTest,
    private readonly papers: Papers,
    lag: number,
  ) {
    this.#lag = lag;
  }

  static async play(engine: EngineUnderTest, story: Story, papers: Papers): Promise<StoryOnTheEngine> {
    const [{ event: opening } = missing('an opening'), ...steps] = story.referral.log;
    if (opening.kind !== 'opening') throw new Error('a story begins with its opening');
    const lag = Date.now() - Date.parse(opening.at);
    const { kind: _kind, recordedAt: _recorded, at, ...asked } = opening satisfies OpeningEvent;
    const referral = await engine.open(story.definition, {
      ...asked,
      at: new Date(Date.parse(at) + lag).toISOString(),
      facts: moved(story.definition, asked.facts, lag),
      documents: await papers.real(asked.documents),
    });
    const played = new StoryOnTheEngine(engine, story, referral, papers, lag);
    await referral.recorded(1);
    for (const { event } of steps) {
      if (event.kind === 'act') await played.#act(event);
      else if (event.kind === 'tick') await played.#time(event);
      else if (event.kind === 'link') await played.#news(event);
      else throw new Error(`a story with a ${event.kind} is not for the engine`);
    }
    return played;
  }

  async memory(): Promise<Referral> {
    const { log, dues } = await this.referral.view();
    return { log, dues, state: fold(this.story.definition, log, dues) };
  }

  async #act({ kind: _kind, recordedAt: _recorded, late: _late, relatives: _relatives, ...asked }: ActEvent) {
    const at = Date.parse(asked.at) + this.#lag;
    await this.#passTo(at);
    const memory = await this.memory();
    const { definition } = this.story;
    const deed = {
      ...asked,
      at: new Date(at).toISOString(),
      late: true,
      ...(asked.duty === undefined ? {} : { duty: openLike(memory, asked.duty) }),
      facts: moved(definition, asked.facts, this.#lag),
      documents: await this.papers.real(asked.documents),
      relatives: relativesWanted(
        Object.values(definition.acts),
        presentHolders(memory.state.parties),
        relative,
      ),
    };
    await patiently(() => this.referral.perform(deed), isClockBehind);
  }

  /** Until the engine has done what time did in the story. */
  async #time({ at, fired }: TickEvent): Promise<void> {
    const before = (await this.memory()).log.length;
    const isDone = ({ log, state }: Referral): boolean => {
      const names = state.fired.map(nameOfRung);
      return fired.every((rung) => names.includes(nameOfRung(rung))) && log.length > before;
    };
    for (let tries = 0; !isDone(await this.memory()); tries += 1) {
      const memory = await this.memory();
      const next = nextInstant(this.story.definition, memory, this.#now());
      if (next === null || tries > FURTHEST_INSTANTS) throw new Error(`time does not do ${fired.join(', ')}`);
      await this.#passTo(Date.parse(next) + WOKEN_WITHIN_MS);
      await patiently(async () => {
        if ((await this.memory()).log.length === memory.log.length)
          throw new Error(`nothing came of ${next}`);
      });
    }
    this.#lag = Math.max(this.#lag, Date.parse(this.#now()) - Date.parse(at));
  }

  async #news({ as, status, outcome }: LinkEvent): Promise<void> {
    const opensItself = this.story.definition.links?.[as]?.opensWith !== undefined;
    const link = async () => (await this.memory()).state.links.findLast((one) => one.as === as);
    if (opensItself)
      await patiently(async () => {
        if ((await link())?.referralId === null) throw new Error(`${as} has not been opened`);
      });
    if (opensItself && status === 'open') return;
    const referralId = (await link())?.referralId ?? `linked-${as}`;
    await this.referral.handle.signal(hearLink, {
      as,
      referralId,
      status,
      ...(outcome === undefined ? {} : { outcome }),
    });
    await patiently(async () => {
      if ((await link())?.status !== status) throw new Error(`${as} is not ${status}`);
    });
  }

  #now(): string {
    return new Date(Date.now() + this.#ahead).toISOString();
  }

  async #passTo(instant: number): Promise<void> {
    const hours = Math.ceil((instant - Date.parse(this.#now())) / HOUR_MS);
    if (hours <= 0) return;
    await this.referral.passTime(hours);
    this.#ahead += hours * HOUR_MS;
  }
}

/** Documents that exist, one of each type: a story names them by type alone. */
export class Papers {
  readonly #stored = new Map<string, Promise<DocumentRef>>();

  constructor(private readonly engine: EngineUnderTest) {}

  real(named: readonly DocumentRef[]): Promise<readonly DocumentRef[]> {
    return Promise.all(
      named.map(({ type }) => {
        const stored = this.#stored.get(type) ?? this.engine.document(type);
        this.#stored.set(type, stored);
        return stored;
      }),
    );
  }
}

/** `review#7/overdue` without the step, which time numbers otherwise. */
const nameOfRung = (rung: string): string => rung.replace(/#[^/]+/, '');

/** The open instance of that duty which the story means: the first, where it has several. */
const openLike = ({ state }: Referral, named: string): string => {
  const [duty] = named.split('#');
  return state.duties.find((one) => one.duty === duty && one.status !== 'discharged')?.id ?? named;
};

/** Days that the story names move with it. */
const moved = (
  { facts: known }: LifecycleDefinition,
  facts: Readonly<Record<string, FactValue>>,
  by: number,
): Readonly<Record<string, FactValue>> =>
  Object.fromEntries(
    Object.entries(facts).map(([key, value]) => {
      const type = known[key]?.type;
      if (type === 'date') return [key, new Date(Date.parse(String(value)) + by).toISOString().slice(0, 10)];
      return [key, type === 'instant' ? new Date(Date.parse(String(value)) + by).toISOString() : value];
    }),
  );

/** The server skips a referral's time a moment after it was told to. */
const isClockBehind = (error: unknown): boolean =>
  (error as WorkflowUpdateFailedError).cause instanceof Error &&
  String((error as { cause: { type?: string } }).cause.type) === 'INSTANT_IN_FUTURE';

const patiently = async <T>(
  work: () => Promise<T>,
  isWorthWaiting: (error: unknown) => boolean = () => true,
): Promise<T> => {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isWorthWaiting(error) || Date.now() > until) throw error;
      await new Promise((wait) => setTimeout(wait, 100));
    }
  }
};

const missing = (what: string): never => {
  throw new Error(`the story lacks ${what}`);
};
