import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEMS } from '#libs/contracts/problems.js';
import { drain } from '../body/drain.js';
import { asProblem } from './as-problem.js';
import { problemBody, PROBLEM_TYPE } from './problem-answer.js';

/** What to do with a request that no route takes. */
export type Unrouted = (request: FastifyRequest, reply: FastifyReply) => void;

/** Every error of every handler leaves through here. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly unrouted: Unrouted) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (request.is404) this.unrouted(request, reply);
    else answerProblem(error, request, reply);
  }
}

/** Answers whatever was thrown. What nobody foresaw is a 500 without a word of what it was, and a line in the log. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = asProblem(error);
  const { status } = PROBLEMS[problem.code];
  if (status >= 500) request.log.error({ err: problem.cause ?? error, code: problem.code }, 'request failed');
  if (reply.sent) return;
  if (!request.raw.complete) {
    drain(request.raw);
    void reply.removeHeader('connection');
  }
  void reply
    .code(status)
    .headers({ 'content-type': PROBLEM_TYPE, 'cache-control': 'no-store', ...problem.headers })
    .send(Buffer.from(JSON.stringify(problemBody(problem))));
}
