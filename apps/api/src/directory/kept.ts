/** A value that is read again when it is older than `maxAgeMs`. While it cannot be read, the last one serves. */
export class Kept<T> {
  private value: { readonly of: T; readonly at: number } | null = null;
  private reading: Promise<T> | null = null;

  constructor(
    private readonly read: () => Promise<T>,
    private readonly maxAgeMs: number,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  /** Rejects only while it could never be read. */
  async get(): Promise<T> {
    if (this.value && this.clock() - this.value.at < this.maxAgeMs) return this.value.of;
    this.reading ??= this.read().finally(() => {
      this.reading = null;
    });
    try {
      const of = await this.reading;
      this.value = { of, at: this.clock() };
      return of;
    } catch (error) {
      if (this.value) return this.value.of;
      throw error;
    }
  }
}
