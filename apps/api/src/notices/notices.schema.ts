import { lifecycleSchema, pageSchema } from '../openapi/recurring-schemas.js';

const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;

export const noticeSchemas = {
  Notice: {
    type: 'object',
    required: [
      ...(['id', 'kind', 'referral', 'sequence', 'about', 'detail', 'createdAt'] as const),
      ...(['receivedBy', 'receivedAt'] as const),
    ],
    properties: {
      id: { ...text, description: '数字，逐渐增大' },
      kind: {
        ...text,
        description:
          'tell 告知，copy 抄送，rung 督办阶梯的一档，urging 催办，moved 届满时刻变动，retract 撤回已发出的一档',
      },
      referral: {
        type: ['object', 'null'],
        description: '所涉事项；该事项已不再对本单位显示的为 null，sequence、about、detail 同为 null',
        required: ['id', 'number', 'lifecycle', 'readable'],
        properties: {
          id: text,
          number: text,
          lifecycle: lifecycleSchema,
          readable: { type: 'boolean', description: '本单位能否查看该事项' },
        },
      },
      sequence: { type: ['integer', 'null'], description: '引起通知的步骤；不能查看该事项的为 null' },
      about: { ...textOrNull, description: '通知所指：行为、文书编号、职责或者档的代码' },
      detail: { type: ['object', 'null'], additionalProperties: text, description: '代码与时间' },
      createdAt: { ...text, format: 'date-time', description: 'ISO 8601，北京时间' },
      receivedBy: { ...textOrNull, description: '签收人的账号；尚未签收的为 null' },
      receivedAt: { ...textOrNull, format: 'date-time' },
    },
  },
  NoticePage: pageSchema('Notice'),
} as const;
