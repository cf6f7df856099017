import { askedBy } from '../../form/asked.js';
import { correctionBody } from './correction-body.js';
import { recordedValues } from './recorded-values.js';

const asked = askedBy([
  {
    requires: {
      facts: [{ key: 'why', type: 'text', name: '理由' }],
      documents: [{ type: 'receipt', name: '回执' }],
    },
    allows: { facts: [{ key: 'heardAt', type: 'instant', name: '听取时间' }], documents: [] },
  },
]);
const values = { reason: '选错了', outcome: 'refuse', facts: { why: '（虚构）' } };

describe('a correction as it is sent', () => {
  it('strikes with the reason and nothing of the form', () => {
    expect(correctionBody('void', { duty: 'review#4' }, asked, values, 7)).toEqual({
      kind: 'void',
      reason: '选错了',
      expectedSequence: 7,
    });
  });

  it('replaces with all that the form holds, for the duty that was answered', () => {
    expect(correctionBody('replace', { duty: 'review#4' }, asked, values, 7)).toEqual({
      ...{ kind: 'replace', reason: '选错了', outcome: 'refuse', duty: 'review#4', expectedSequence: 7 },
      ...{ facts: { why: '（虚构）' }, documents: [] },
    });
  });

  it('starts from what was recorded, in Beijing time and with the files', () => {
    const step = {
      outcome: 'refuse',
      documents: [{ type: 'receipt', documentId: 'd1', sha256: 'aa' }],
    } as unknown as Parameters<typeof recordedValues>[0];
    const facts = { why: '（虚构）', heardAt: '2026-03-02T01:30:00.000Z', other: 'x' };
    expect(recordedValues(step, { facts }, asked)).toEqual({
      outcome: 'refuse',
      facts: { why: '（虚构）', heardAt: '2026-03-02T09:30' },
      documents: { receipt: [{ documentId: 'd1', sha256: 'aa', name: '回执' }] },
    });
  });
});
