export interface DependencyReport {
  readonly ok: boolean;
  /** Whole milliseconds until the answer. */
  readonly ms: number;
  /** Why not; without addresses or credentials. */
  readonly because?: string;
}

const LONGEST_MS = 2_500;

/** Asks one dependency, and takes silence for an answer. */
export async function checkDependency(ask: () => Promise<void>): Promise<DependencyReport> {
  const started = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${LONGEST_MS} ms`)), LONGEST_MS);
  });
  try {
    await Promise.race([ask(), silence]);
    return { ok: true, ms: Math.round(performance.now() - started) };
  } catch (error) {
    return { ok: false, ms: Math.round(performance.now() - started), because: reasonOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** First line, without what looks like an address or a password. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .split('\n', 1)
    .join('')
    .replace(/\S*(:\/\/|@|:\d{2,5})\S*/g, '…')
    .slice(0, 200);
