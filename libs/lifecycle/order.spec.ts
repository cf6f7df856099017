import { actOf, at } from './fixtures/rich-story.js';
import { eco } from './fixtures/rich-scenes.js';
import { legalOrder, placesFor } from './order.js';
import type { Step } from './state.js';

const step = (sequence: number, hour: number, after?: number): Step => ({
  sequence,
  event: actOf('send', at(`03-02 ${String(hour).padStart(2, '0')}:00`), eco),
  ...(after === undefined ? {} : { after }),
});
const places = (...log: Step[]) => legalOrder(log).map(({ place }) => place);
const noon = at('03-02 12:00');

describe('the legal order of a log', () => {
  it('is the order of recording, whatever the instants', () => {
    expect(places(step(1, 9), step(2, 12), step(3, 10))).toEqual([1, 2, 3]);
  });

  it('puts a late step right after the one that it follows', () => {
    expect(places(step(1, 9), step(2, 12), step(3, 10, 1))).toEqual([1, 3, 2]);
  });

  it('puts several after the same step by their instants, then by sequence', () => {
    expect(places(step(1, 9), step(2, 15), step(3, 12, 1), step(4, 10, 1), step(5, 12, 1))).toEqual([
      1, 4, 3, 5, 2,
    ]);
  });

  it('lets a late step follow a late step', () => {
    expect(places(step(1, 9), step(2, 15), step(3, 10, 1), step(4, 11, 3), step(5, 12, 1))).toEqual([
      1, 3, 4, 5, 2,
    ]);
  });

  it('leaves a voided step out, and keeps what followed it', () => {
    const struck: Step = {
      sequence: 5,
      event: { kind: 'void', at: noon, recordedAt: noon, by: eco, step: 2, reason: 'content-1' },
    };
    expect(places(step(1, 9), step(2, 10), step(3, 15), step(4, 11, 2), struck)).toEqual([1, 4, 3]);
  });

  it('takes the newest correction of a step', () => {
    const common = { at: noon, recordedAt: noon, by: eco, step: 1, reason: 'content-1' };
    const log: Step[] = [
      step(1, 9),
      { sequence: 2, event: { kind: 'void', ...common } },
      { sequence: 3, event: { kind: 'replace', ...common, act: actOf('decide', at('03-02 09:30'), eco) } },
    ];
    expect(legalOrder(log)).toEqual([{ place: 1, event: expect.objectContaining({ act: 'decide' }) }]);
  });

  it('offers the places where something later follows, latest first', () => {
    const entries = legalOrder([step(1, 9), step(2, 13), step(3, 10), step(4, 14)]);
    expect(placesFor(entries, noon)).toEqual([3, 1]);
    expect(placesFor(entries, at('03-02 14:00'))).toEqual([]);
    expect(placesFor(entries, at('03-02 08:00'))).toEqual([]);
  });
});
