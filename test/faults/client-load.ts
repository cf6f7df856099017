import { randomUUID } from 'node:crypto';

/** One request as a person saw it: sent again with the same key until it got an answer that ends it. */
export interface Asked {
  readonly key: string;
  readonly what: string;
  readonly referral: string;
  readonly statuses: readonly number[];
  /** Sequence that the answer named. */
  readonly sequence: number;
}

interface View {
  readonly id: string;
  readonly sequence: number;
  readonly stage: { readonly id: string };
}

export interface Deed {
  readonly account: string;
  readonly act: string;
  readonly body: () => Promise<object>;
}

/** Sends like a patient person: the same key again after an error, a lost connection or a 202. */
export class PatientClient {
  readonly asked: Asked[] = [];

  constructor(
    private readonly baseUrl: string,
    private readonly tokens: Readonly<Record<string, string>>,
    private readonly giveUpAt: number,
  ) {}

  async write(account: string, path: string, what: string, body: object): Promise<View> {
    const key = randomUUID();
    const statuses: number[] = [];
    for (;;) {
      if (Date.now() > this.giveUpAt) throw new Error(`${what} got no end: ${statuses.slice(-20).join(' ')}`);
      const answer = await this.once(account, path, body, key);
      statuses.push(answer.status);
      if (answer.status === 200 || answer.status === 201) {
        const view = answer.body as View;
        this.asked.push({ key, what, referral: view.id, statuses, sequence: view.sequence });
        return view;
      }
      if (answer.status >= 400 && answer.status < 500)
        throw new Error(`${what} was refused with ${answer.status}: ${JSON.stringify(answer.body)}`);
      await new Promise((wait) => setTimeout(wait, 200));
    }
  }

  private async once(
    account: string,
    path: string,
    body: object,
    key: string,
  ): Promise<{ status: number; body: unknown }> {
    try {
      const response = await fetch(`${this.baseUrl}/api/v1${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${this.tokens[account]}`,
          'content-type': 'application/json',
          'idempotency-key': key,
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(15_000),
      });
      return { status: response.status, body: await response.json() };
    } catch {
      // The API was killed under the request: a person sees a broken connection and tries again.
      return { status: 0, body: null };
    }
  }
}
