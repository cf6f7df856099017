import { setImmediate as nextTurn } from 'node:timers/promises';
import { demonstrationDirectory, Directory } from '#libs/directory/index.js';
import type { Desk } from '#libs/records/records.js';
import { givenReckoning } from '../testing/given-reckoning.js';
import { sit } from './sitting.js';

const viewer = { person: 'jia-eco.handler', unit: 'jia-eco', position: 'handler', oversight: [] } as const;

describe('a sitting', () => {
  it('takes no connection before units and rules are there: nobody waits for one while holding another', async () => {
    const order: string[] = [];
    const inForce = await givenReckoning().current();
    const after = async <T>(what: string, value: T): Promise<T> => {
      await nextTurn();
      order.push(what);
      return value;
    };
    await sit(
      {
        directory: () => after('units', new Directory(demonstrationDirectory)),
        reckoning: { current: () => after('rules', inForce) },
        records: {
          as: (_, work) => {
            order.push('connection');
            return work({} as Desk);
          },
        },
      },
      viewer,
      () => Promise.resolve(),
    );
    expect(order).toEqual(['units', 'rules', 'connection']);
  });
});
