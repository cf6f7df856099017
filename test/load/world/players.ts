import { randomUUID } from 'node:crypto';
import { TASK_QUEUE, type ActRequest, type ReferralInput } from '#libs/contracts/engine.js';
import { act, actSignal } from '#libs/contracts/messages.js';
import type { Instant } from '#libs/lifecycle/state.js';
import type { Answer } from './http-client.js';
import { LIFECYCLE, STARTER } from './plan.js';
import type { Rehearsal, RehearsedDeed } from './rehearsal.js';
import type { World } from './world.js';

/** A way to perform what was rehearsed. Each resolves when the step is recorded. */
export interface Player {
  /** @returns the referral's id */
  open(): Promise<string>;
  perform(referralId: string, deed: RehearsedDeed): Promise<void>;
}

/** As everybody does it. */
export const overHttp = ({ http }: Pick<World, 'http'>, { opening }: Rehearsal): Player => ({
  async open() {
    const answer = await http.post(STARTER, '/referrals', opening.body);
    if (answer.status === 202) return recordedLater(http, STARTER, answer);
    if (answer.status !== 201)
      throw new Error(`opening answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return String(answer.body['id']);
  },
  async perform(referralId, { account, act: name, body }) {
    const answer = await http.post(account, `/referrals/${referralId}/acts/${name}`, body);
    if (answer.status === 202) return void (await recordedLater(http, account, answer));
    if (answer.status !== 200)
      throw new Error(`${name} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  },
});

const LOOK_AGAIN_MS = 100;

/** What was taken in and not recorded within seconds is looked for until it is. @returns the referral's id */
const recordedLater = async (
  http: World['http'],
  account: string,
  { body: { requestId } }: Answer,
): Promise<string> => {
  for (;;) {
    const { status, body } = await http.get(account, `/requests/${String(requestId)}`);
    if (status !== 200 || body['status'] === 'refused')
      throw new Error(`a request was not recorded: ${status} ${JSON.stringify(body)}`);
    if (body['status'] === 'recorded') return String(body['referral']);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
};

/** Instants that a person gave, where an act is entered late. */
export interface Given {
  readonly at?: Instant;
}

/** The same workflow by Temporal's own client and nothing else: no access, no request rows, no answer to show. */
export const byRawClient = ({ temporal }: Pick<World, 'temporal'>, { definition, opening }: Rehearsal) =>
  ({
    async open({ at }: Given = {}) {
      const input = inputOf(definition, opening.recorded, at);
      await temporal.workflow.start(LIFECYCLE, {
        workflowId: input.referralId,
        taskQueue: TASK_QUEUE,
        args: [input],
      });
      return input.referralId;
    },
    async perform(referralId: string, { recorded }: RehearsedDeed, { at }: Given = {}) {
      const request = requestOf(recorded, at);
      await temporal.workflow
        .getHandle(referralId)
        .executeUpdate(act, { updateId: request.requestId, args: [request] });
    },
  }) satisfies Player;

export const USUAL_QUEUE = 'usual';
const FIRST_LOOK_MS = 20;
const LOOK_LATER = 1.3;
const LAST_LOOKS_MS = 250;

/**
 * The form that most would write: an act is a signal, so whoever sends it looks at the read model until the step is
 * there, at the pace at which our API waits for an opening. Looking there is cheaper than a query to the workflow.
 */
export const bySignals = (
  { temporal, sql }: Pick<World, 'temporal' | 'sql'>,
  { definition, opening }: Rehearsal,
): Player => {
  const sequences = new Map<string, number>();
  const recorded = async (referralId: string): Promise<void> => {
    const wanted = (sequences.get(referralId) ?? 0) + 1;
    for (let wait = FIRST_LOOK_MS; ; wait = Math.min(wait * LOOK_LATER, LAST_LOOKS_MS)) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      const { rows } = await sql.query<{ sequence: number }>({
        name: 'look',
        text: 'select sequence from referral where id = $1',
        values: [referralId],
      });
      if ((rows[0]?.sequence ?? 0) >= wanted) break;
    }
    sequences.set(referralId, wanted);
  };
  return {
    async open() {
      const input = inputOf(definition, opening.recorded);
      await temporal.workflow.start('usualTransfer', {
        workflowId: input.referralId,
        taskQueue: USUAL_QUEUE,
        args: [input],
      });
      await recorded(input.referralId);
      return input.referralId;
    },
    async perform(referralId, deed) {
      await temporal.workflow.getHandle(referralId).signal(actSignal, requestOf(deed.recorded));
      await recorded(referralId);
    },
  };
};

const inputOf = (
  definition: Rehearsal['definition'],
  recorded: Rehearsal['opening']['recorded'],
  at?: Instant,
): ReferralInput => ({
  referralId: `${definition.id}-${randomUUID().replaceAll('-', '').slice(0, 26)}`,
  definition,
  opening: { ...recorded, requestId: randomUUID(), ...instantOf(at) },
});

const instantOf = (at: Instant | undefined): { readonly at: Instant; readonly late?: true } =>
  at === undefined ? { at: new Date().toISOString() } : { at, late: true };

const requestOf = (recorded: ActRequest['act'], at?: Instant): ActRequest => ({
  requestId: randomUUID(),
  receivedAt: new Date().toISOString(),
  act: at === undefined ? recorded : { ...recorded, at, late: true },
});
