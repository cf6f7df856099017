import type { RecordedStep } from '../../api/steps.js';
import { stepSentence } from './step-sentence.js';

const step = (part: Partial<RecordedStep>): RecordedStep => ({
  sequence: 2,
  kind: 'act',
  name: null,
  act: 'decide',
  outcome: null,
  duty: null,
  actor: 'city-eco.head',
  unit: 'city-eco',
  occurredAt: '2026-03-02T09:30:00.000+08:00',
  recordedAt: '2026-03-02T09:30:00.000+08:00',
  late: false,
  documents: [],
  dutiesOpened: [],
  dutiesDischarged: [],
  correctable: false,
  hash: '00',
  ...part,
});

const nothing = { facts: [], documents: [] };
const lifecycle = {
  acts: {
    decide: {
      name: '批准或不批准移送',
      ...{ requires: nothing, allows: nothing },
      outcomes: [{ outcome: 'approve', name: '批准', requires: nothing, allows: nothing }],
    },
  },
};
const unitName = (id: string): string => (id === 'city-eco' ? '示范市生态环境局' : id);

describe('a step reads as a sentence', () => {
  it('says who performed an act and how it ended', () => {
    expect(stepSentence(step({ outcome: 'approve' }), lifecycle, unitName)).toBe(
      '示范市生态环境局（city-eco.head）办理“批准或不批准移送”，结果：批准',
    );
  });

  it('says who opened the referral', () => {
    expect(stepSentence(step({ kind: 'opening', act: 'opening' }), lifecycle, unitName)).toBe(
      '示范市生态环境局（city-eco.head）发起本事项',
    );
  });

  it('ascribes to nobody what time did', () => {
    expect(
      stepSentence(step({ kind: 'tick', act: null, actor: null, unit: null }), lifecycle, unitName),
    ).toBe('期限节点到达，系统自动登记');
  });

  it.each(['放假安排更新', '规则启用'])('ascribes to nobody that %s moved a day', (name) => {
    const kind = name === '规则启用' ? 'rule' : 'calendar';
    expect(stepSentence(step({ kind, name, act: null, actor: null, unit: null }), lifecycle, unitName)).toBe(
      `${name}，重新计算期限`,
    );
  });

  it('says which act a second person struck, or what they put in its place', () => {
    const deputy = { actor: 'city-eco.deputy', name: '批准或不批准移送' };
    expect(stepSentence(step({ ...deputy, kind: 'void', act: null }), lifecycle, unitName)).toBe(
      '示范市生态环境局（city-eco.deputy）更正：撤销“批准或不批准移送”',
    );
    expect(stepSentence(step({ ...deputy, kind: 'replace', outcome: 'approve' }), lifecycle, unitName)).toBe(
      '更正为：示范市生态环境局（city-eco.deputy）办理“批准或不批准移送”，结果：批准',
    );
  });

  it('shows the code of an act whose name is not known', () => {
    expect(stepSentence(step({ act: 'send' }), undefined, unitName)).toBe(
      '示范市生态环境局（city-eco.head）办理“send”',
    );
  });
});
