import type { RuleStatus } from '#libs/periods/rule-status.js';
import type { DutyRecord } from '#libs/records/duty-record.js';
import { criminalTransferV1 } from '#workflows/criminal-transfer/v1.lifecycle.js';
import { dutyOfRecord } from './duty-view.js';

const openedAt = '2026-03-02T02:00:00.000Z';
const record = (ruleId: string | null, ruleStatus: RuleStatus | null): DutyRecord => ({
  ...{ referralId: 'criminal-transfer-a', id: 'review#7', duty: 'review', lifecycle: 'criminal-transfer' },
  ...{ version: 1, unit: 'city-police', acts: ['decideFiling'], modality: 'shall', kind: 'deadline' },
  ...{ status: 'open', paused: false, openedAt, startAt: openedAt, dueAt: null, dueOn: null },
  ...{ conservativeAt: null, conservativeDueOn: null, provisional: false, ruleId, ruleStatus },
  ...{ explanation: ['一', '二'], submittedAt: null, closedAt: null, closedBy: null },
  urgings: { count: 0, lastAt: null },
});
const activations = new Map([
  ['FWD-05', { demonstration: true }],
  ['FWD-06', { demonstration: false }],
]);

describe('how the rule behind a duty stands', () => {
  it.each<[string | null, RuleStatus | null, string | null]>([
    ['FWD-04', 'active', '已核实'],
    ['FWD-09', 'unverified', '未核实·未启用'],
    ['FWD-05', 'activated-unverified', '未核实·演示启用'],
    ['FWD-06', 'activated-unverified', '未核实·已启用'],
    ['local:hotline', 'local', '本部署自定·非法定'],
    [null, null, null],
  ])('%s, %s: %s', (ruleId, ruleStatus, ruleStatusName) => {
    const view = dutyOfRecord(record(ruleId, ruleStatus), {
      definition: criminalTransferV1,
      activations,
      now: openedAt,
    });
    expect(view).toMatchObject({ ruleId, ruleStatus, ruleStatusName, explanation: ['一', '二'] });
  });
});
