import { POSITIONS } from '#libs/lifecycle/vocabulary.js';
import { referralSchemas } from '../referrals/referrals.schema.js';

const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const instant = { type: 'string', format: 'date-time', description: 'ISO 8601，北京时间' } as const;
const listOf = <T>(items: T) => ({ type: 'array', items }) as const;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = <P extends object>(properties: P) =>
  ({ type: 'object', required: Object.keys(properties), properties }) as const;

const { address: _, urgings: __, ...duty } = referralSchemas.Duty.properties;

const stages = {
  stage: ref('Stage'),
  tracks: listOf({
    allOf: [ref('Stage'), { type: 'object', required: ['track'], properties: { track: text } }],
  }),
};

const rung = {
  id: { ...text, description: '职责#步骤序号/节点' },
  duty: text,
  modality: { enum: ['shall', 'may'] },
  to: { ...textOrNull, description: '单位编号；没有这一单位的为 null' },
  offers: {
    oneOf: [object({ act: text, name: text }), { type: 'null' }],
    description: '届时可以选择作出的行为',
  },
} as const;

const moment = {
  kind: { enum: ['opening', 'act', 'time'] },
  index: { type: ['integer', 'null'], description: 'acts 中的次序，自 0 起；启动与时间经过为 null' },
  act: textOrNull,
  outcome: textOrNull,
  name: text,
  occurredAt: instant,
  late: { type: 'boolean', description: '早于已推演到的时间，视为补录' },
  by: {
    oneOf: [object({ unit: textOrNull, position: { enum: POSITIONS } }), { type: 'null' }],
    description: '作出的单位与职务；时间经过为 null',
  },
  refused: {
    oneOf: [ref('Problem'), { type: 'null' }],
    description: '被拒绝的原因，与实际办理时的答复相同；接受的为 null',
  },
  ...stages,
  dutiesOpened: listOf(ref('SimulatedDuty')),
  dutiesClosed: listOf(
    object({ id: text, name: text, status: { enum: ['discharged', 'waived', 'moot', 'lapsed'] } }),
  ),
  dutiesMoved: {
    ...listOf(object({ id: text, name: text, from: ref('Due'), to: ref('Due') })),
    description: '届满日有变动的职责',
  },
  told: { ...listOf(text), description: '收到反馈的单位' },
  copied: listOf(object({ document: text, to: textOrNull })),
  rungs: { ...listOf(object(rung)), description: '到时的督办节点' },
  rungsMissed: { ...listOf(text), description: '补录之前已经过去的督办节点：不发出' },
  rungsRetracted: { ...listOf(text), description: '因补录而撤回的督办节点' },
  linksStarted: listOf(object({ as: text, lifecycle: text, name: text })),
} as const;

export const simulationSchemas = {
  SimulatedDuty: object(duty),
  SimulatedMoment: object(moment),
  Simulation: object({
    lifecycle: object({ id: text, version: { type: 'integer' }, name: text }),
    timeline: { ...listOf(ref('SimulatedMoment')), description: '按推演的先后' },
    until: { ...instant, description: '推演到何时' },
    complete: { type: 'boolean', description: 'false：时间引起的事项过多，未推演到底' },
    ...stages,
    parties: { type: 'object', additionalProperties: textOrNull, description: '角色 → 单位编号' },
    owed: { ...listOf(ref('SimulatedDuty')), description: '尚待履行的职责' },
    rungsToCome: {
      ...listOf(object({ ...rung, at: instant })),
      description: '其后若无人办理，将要到时的督办节点，按时间先后',
    },
    availableActs: { ...listOf(ref('AvailableAct')), description: '其后各方可以作出的行为' },
  }),
} as const;
