import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export type Direction = 'asked' | 'answered';

/** Sees every piece of one connection before it goes on. `hold` stops the piece and everything after it. */
export type Watch = (piece: Buffer, direction: Direction) => 'pass' | 'hold';

type Weather = 'fair' | 'cut' | 'silent';

interface Connection {
  readonly ends: readonly [Socket, Socket];
  /** Neither end hears anything any more, and neither is told. */
  isForgotten: boolean;
}

/**
 * A stretch of network in front of one server, to be cut, silenced, slowed, and watched. Our own, and not Toxiproxy: a
 * fault has to happen at one piece of a conversation (the COMMIT, the first byte of an answer), which only a program
 * that sees the bytes can do, and a fresh machine needs nothing for it.
 */
export class Wire {
  #weather: Weather = 'fair';
  #latencyMs = 0;
  readonly #connections = new Set<Connection>();
  #fair: Promise<void> = Promise.resolve();
  #clearUp: () => void = () => undefined;

  private constructor(
    readonly port: number,
    private readonly target: number,
    private readonly server: Server,
    private readonly newWatch: () => Watch,
  ) {
    server.on('connection', (near) => void this.carry(near));
  }

  /** Listens on `port` of 127.0.0.1 and carries what comes to `target`. */
  static async open(port: number, target: number, newWatch: () => Watch = () => () => 'pass'): Promise<Wire> {
    const server = createServer({ allowHalfOpen: true });
    const wire = new Wire(port, target, server, newWatch);
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return wire;
  }

  /** Ends every connection with a reset, and every new one at once. */
  cut(): void {
    this.#weather = 'cut';
    this.reset();
  }

  /** Ends every connection with a reset; new ones are carried. */
  reset(): void {
    for (const { ends } of this.#connections) for (const end of ends) end.resetAndDestroy();
  }

  /** Carries nothing and says nothing: connections are there, and nobody answers. */
  silence(): void {
    if (this.#weather !== 'silent') this.#fair = new Promise((resolve) => (this.#clearUp = resolve));
    this.#weather = 'silent';
  }

  /** What is open now stays silent for ever, as behind a firewall that has forgotten it. */
  forget(): void {
    for (const connection of this.#connections) connection.isForgotten = true;
  }

  /** Every piece arrives this much later. */
  slow(latencyMs: number): void {
    this.#latencyMs = latencyMs;
  }

  heal(): void {
    this.#weather = 'fair';
    this.#latencyMs = 0;
    this.#clearUp();
  }

  async close(): Promise<void> {
    this.cut();
    this.#clearUp();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async carry(near: Socket): Promise<void> {
    near.on('error', () => near.destroy());
    if (this.#weather === 'cut') return void near.resetAndDestroy();
    const far = connect({ port: this.target, host: '127.0.0.1', allowHalfOpen: true });
    const connection: Connection = { ends: [near, far], isForgotten: false };
    this.#connections.add(connection);
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      end.setNoDelay(true);
      end.on('error', () => other.destroy());
      end.on('close', () => other.destroy());
    }
    const watch = this.newWatch();
    await Promise.allSettled([
      this.pass(connection, near, far, (piece) => watch(piece, 'asked')),
      this.pass(connection, far, near, (piece) => watch(piece, 'answered')),
    ]);
    this.#connections.delete(connection);
    near.destroy();
    far.destroy();
  }

  private async pass(
    connection: Connection,
    from: Socket,
    to: Socket,
    watch: (piece: Buffer) => 'pass' | 'hold',
  ): Promise<void> {
    let isHeld = false;
    for await (const piece of from as AsyncIterable<Buffer>) {
      await this.#fair;
      if (this.#latencyMs > 0) await pause(this.#latencyMs);
      // What is held is still read, so that the end of the connection is noticed.
      isHeld ||= connection.isForgotten || watch(piece) === 'hold';
      if (!isHeld && !to.write(piece)) await once(to, 'drain');
    }
    if (!isHeld) to.end();
  }
}
