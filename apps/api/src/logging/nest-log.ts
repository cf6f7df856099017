import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Nest's own lines, in the same log as everything else. */
export class NestLog implements LoggerService {
  constructor(private readonly to: Logger) {}

  log(message: unknown): void {
    this.to.debug({ nest: String(message) });
  }

  warn(message: unknown): void {
    this.to.warn({ nest: String(message) });
  }

  error(message: unknown, ...details: readonly unknown[]): void {
    this.to.error({ nest: String(message), details: details.map(String) });
  }
}
