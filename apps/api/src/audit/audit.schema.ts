import { pageSchema } from '../openapi/recurring-schemas.js';

const instant = { type: 'string', format: 'date-time', description: 'ISO 8601，北京时间' } as const;
const whole = { type: 'integer', minimum: 0 } as const;
const text = { type: 'string' } as const;
const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
const object = <T extends Readonly<Record<string, unknown>>>(properties: T) =>
  ({ type: 'object', required: Object.keys(properties), properties }) as const;
const orNull = (schema: object) => ({ oneOf: [schema, { type: 'null' }] });

const checkpoint = object({
  size: { ...whole, description: '所签的条目数' },
  at: instant,
  note: { ...text, description: '签名的检查点（C2SP tlog-checkpoint），逐字节' },
});

const fault = {
  type: 'object',
  required: ['because', 'sequence'],
  properties: {
    because: {
      enum: [
        ...['SEQUENCE_GAP', 'PREVIOUS_HASH_DIFFERS', 'BODY_NOT_CANONICAL', 'HASH_DIFFERS'],
        ...['REWRITTEN', 'TRUNCATED', 'FORKED'],
      ],
    },
    sequence: { ...whole, description: '所涉条目' },
    from: { ...whole, description: '此前的条目仍与见证相符' },
    source: { ...text, description: '何处的见证' },
  },
} as const;

export const auditSchemas = {
  AuditState: object({
    size: { ...whole, description: '条目数' },
    head: { ...hash, description: '最后一条的散列' },
    watch: {
      description: '见证程序最近一次查看；尚未查看的为 null',
      ...orNull(
        object({
          checkedAt: instant,
          size: whole,
          wholeAt: { ...instant, type: ['string', 'null'], description: '最近一次自首条全部重读' },
          faults: { type: 'array', items: fault, description: '异常；没有时为空' },
        }),
      ),
    },
    checkpoint: { description: '最新检查点；尚无的为 null', ...orNull(checkpoint) },
    publicKey: { type: ['string', 'null'], description: '验证检查点的公钥（Ed25519，PEM）' },
  }),
  Checkpoint: checkpoint,
  CheckpointPage: pageSchema('Checkpoint'),
  AuditEntry: object({
    sequence: { ...whole, description: '自1起，不间断' },
    says: { type: 'object', additionalProperties: true, description: '所记内容：编号、代码、时间与摘要' },
    body: { ...text, description: '所记内容的规范文本（RFC 8785），逐字节' },
    prevHash: hash,
    hash: { ...hash, description: 'SHA-256(0x00 ‖ prevHash ‖ body)' },
  }),
  AuditEntryPage: pageSchema('AuditEntry'),
  EntryProof: object({
    entry: { $ref: '#/components/schemas/AuditEntry' },
    index: { ...whole, description: '在树中的位置，自0起' },
    checkpoint: { ...text, description: '签名的检查点' },
    proof: { type: 'array', items: text, description: '自叶至根的相邻散列，base64' },
  }),
} as const;
