import { advance } from '#libs/lifecycle/index.js';
import type { DueQuestion } from '#libs/lifecycle/state.js';
import { answerAll } from './answer-all.js';
import { smallTransfer } from './fixtures/small-transfer.js';

const at = '2026-03-02T01:00:00.000Z';
const opened = advance(smallTransfer, null, {
  kind: 'opening',
  at,
  recordedAt: at,
  by: { person: 'jia-eco.handler', unit: 'jia-eco', position: 'handler' },
  facts: {},
  documents: [],
  parties: { transferor: 'jia-eco', police: 'jia-police' },
  unitKinds: { 'jia-eco': 'enforcement-agency', 'jia-police': 'public-security' },
});
if (!opened.ok) throw new Error(opened.refusal.code);
const { log } = opened.referral;

const detail = {
  ruleId: 'FWD-01',
  ruleStatus: 'active',
  versionInForceFrom: '2020-08-07',
  dueOn: '2026-03-05',
  conservativeDueOn: '2026-03-05',
  years: [2026],
  editions: ['2026'],
  explanation: ['理由'],
  refusal: null,
} as const;
const due = '2026-03-05T15:59:59.999Z';

describe('answering what a log asks', () => {
  it('asks each question once and keeps the reasons beside the answer', () => {
    const asked: DueQuestion[] = [];
    const { referral, newDues } = answerAll(smallTransfer, { log, dues: {} }, (question) => {
      asked.push(question);
      return { answer: { due, conservative: due }, detail };
    });
    expect(asked).toEqual([{ rule: 'FWD-01', startAt: at, pauses: [], extensions: [], edition: '' }]);
    expect(newDues).toEqual([
      { key: expect.any(String), question: asked[0], answer: { due, conservative: due }, detail },
    ]);
    expect(referral.state.duties).toMatchObject([{ id: 'decide#1', due }]);
  });

  it('asks nothing that is known', () => {
    const known = answerAll(smallTransfer, { log, dues: {} }, () => ({
      answer: { due, conservative: due },
      detail,
    }));
    const ask = (): never => {
      throw new Error('It was known.');
    };
    expect(answerAll(smallTransfer, { log, dues: known.referral.dues }, ask)).toEqual({
      referral: known.referral,
      newDues: [],
      news: [],
    });
  });

  it('keeps that an answer is provisional', () => {
    const { newDues } = answerAll(smallTransfer, { log, dues: {} }, () => ({
      answer: { due, conservative: due, provisional: true },
      detail,
    }));
    expect(newDues.map(({ answer }) => answer)).toEqual([{ due, conservative: due, provisional: true }]);
  });
});
