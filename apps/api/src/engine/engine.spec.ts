import { WorkflowUpdateFailedError, type Client, type Connection } from '@temporalio/client';
import { ApplicationFailure, ServerFailure } from '@temporalio/common';
import type { ActRequest, Answer } from '#libs/contracts/engine.js';
import { Engine } from './engine.js';

const request: ActRequest = {
  requestId: 'request-1',
  receivedAt: '2026-03-02T01:00:00.000Z',
  act: {
    act: 'receive',
    by: { person: 'city-police.handler', unit: 'city-police', position: 'handler' },
    facts: {},
    documents: [],
  },
};
const recorded: Answer = { recorded: { sequence: 2 } };

/** A server that answers an update so, one after another. */
const engineAnswering = (...answers: readonly (Answer | Error)[]) => {
  const waiting = [...answers];
  const asked: unknown[] = [];
  const executeUpdate = (_: unknown, options: unknown): Promise<Answer> => {
    asked.push(options);
    const answer = waiting.shift() ?? recorded;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const client = {
    withDeadline: (_: unknown, work: () => unknown) => work(),
    workflow: { getHandle: () => ({ executeUpdate }) },
  };
  return { engine: new Engine(client as unknown as Client, {} as Connection), asked };
};

const leftAside = () =>
  new WorkflowUpdateFailedError('failed', new ServerFailure('it was not processed by a worker', true));

describe('an update that a worker was given and said nothing of', () => {
  it('is asked for again by the same id, and answered then', async () => {
    const { engine, asked } = engineAnswering(leftAside(), leftAside());
    expect(await engine.act('criminal-transfer-a', request)).toEqual(recorded);
    expect(asked).toEqual(Array.from({ length: 3 }, () => ({ args: [request], updateId: 'request-1' })));
  });

  it('is not confused with one that was refused', async () => {
    const refusal = ApplicationFailure.nonRetryable('refused', 'ACT_NOT_LAWFUL', { from: 'sent' });
    const { engine, asked } = engineAnswering(new WorkflowUpdateFailedError('failed', refusal));
    expect(await engine.act('criminal-transfer-a', request)).toEqual({
      refused: { code: 'ACT_NOT_LAWFUL', facts: { from: 'sent' } },
    });
    expect(asked).toHaveLength(1);
  });
});
