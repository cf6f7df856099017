import {
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { throwError, timeout, type Observable } from 'rxjs';
import { temporarilyUnavailable } from '../errors/problem.js';
import { ANSWER_WITHIN_MS } from './answer-within.js';

const UNHURRIED = 'liandong:unhurried';
/** Takes as long as the bytes take: uploads and downloads. */
export const Unhurried = () => SetMetadata(UNHURRIED, true);

/** Nobody waits longer than this for an answer. What was begun goes on; the same key finds what became of it. */
@Injectable()
export class DeadlineInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const answer = next.handle();
    if (this.reflector.get<boolean | undefined>(UNHURRIED, context.getHandler())) return answer;
    return answer.pipe(
      timeout({ first: ANSWER_WITHIN_MS, with: () => throwError(() => temporarilyUnavailable()) }),
    );
  }
}
