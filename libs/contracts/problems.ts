import { REFUSAL_CODES, type RefusalCode } from '#libs/lifecycle/refusal.js';
import type { PeriodRefusalCode } from '#libs/periods/refusal.js';

/** How a problem code is answered over HTTP. */
export interface ProblemKind {
  /** HTTP status. */
  readonly status: number;
  /** Chinese, short, always the same for the code. */
  readonly title: string;
}

/**
 * Every code that the API may answer, once. A code is stable: programs branch on it, the console words it.
 * The refusals of `libs/lifecycle` and `libs/periods` are all here, so that each of them always has a status.
 */
export const PROBLEMS = {
  BODY_MALFORMED: { status: 400, title: '请求内容格式不正确' },
  BODY_TOO_DEEP: { status: 400, title: '请求内容嵌套层级过深' },
  IDEMPOTENCY_KEY_MISSING: { status: 400, title: '缺少或无效的幂等键' },
  UNAUTHENTICATED: { status: 401, title: '未登录或登录已失效' },
  ACT_NOT_YOURS: { status: 403, title: '您无权作出该行为' },
  FORBIDDEN: { status: 403, title: '您无权进行此操作' },
  SAME_PERSON: { status: 403, title: '提出人不得批准自己的提案' },
  NOT_FOUND: { status: 404, title: '未找到' },
  METHOD_NOT_ALLOWED: { status: 405, title: '不支持的请求方法' },
  ACT_NOT_LAWFUL: { status: 409, title: '当前阶段不能作出该行为' },
  SEQUENCE_MOVED: { status: 409, title: '案件已有新的进展' },
  STEPS_CONFLICT: { status: 409, title: '与后续步骤冲突' },
  CALENDAR_NOT_PROPOSED: { status: 409, title: '没有待批准的放假安排' },
  CALENDAR_ALREADY_PROPOSED: { status: 409, title: '该年度刚有他人提出放假安排' },
  DUTY_NOT_OPEN: { status: 409, title: '该职责不在待履行' },
  DUTY_NOT_DUE: { status: 409, title: '该职责尚不能催办' },
  NOTICE_ALREADY_RECEIVED: { status: 409, title: '该通知已经签收' },
  RULE_ALREADY_ACTIVE: { status: 409, title: '规则已在使用' },
  WEBHOOK_NOT_PAUSED: { status: 409, title: '该订阅没有暂停' },
  WEBHOOKS_AT_LIMIT: { status: 409, title: '订阅数量已达上限' },
  BODY_TOO_LARGE: { status: 413, title: '请求内容过大' },
  MEDIA_TYPE_UNSUPPORTED: { status: 415, title: '不支持的内容类型' },
  UNKNOWN_LIFECYCLE: { status: 422, title: '没有这一流程' },
  UNKNOWN_ACT: { status: 404, title: '没有这一行为' },
  PARTY_KIND_WRONG: { status: 422, title: '参与单位的类型不符' },
  OUTCOME_NOT_OFFERED: { status: 422, title: '该行为没有这一结果' },
  DOCUMENT_REQUIRED: { status: 422, title: '缺少必需的文书' },
  FACT_REQUIRED: { status: 422, title: '缺少必需的事项' },
  DUTY_REQUIRED: { status: 422, title: '须指明所答复的职责' },
  FIELD_INVALID: { status: 422, title: '字段取值无效' },
  FIELD_UNKNOWN: { status: 422, title: '存在未知字段' },
  INSTANT_IN_FUTURE: { status: 422, title: '时间晚于当前' },
  INSTANT_BEFORE_CAUSE: { status: 422, title: '时间早于其前提' },
  UNKNOWN_RULE: { status: 422, title: '没有这一规则' },
  RULE_INACTIVE: { status: 422, title: '规则未核实且未启用' },
  RULE_NOT_IN_FORCE: { status: 422, title: '规则当时未施行' },
  RULE_WITHOUT_PERIOD: { status: 422, title: '规则不设期间' },
  CALENDAR_NOT_PUBLISHED: { status: 422, title: '放假安排尚未公布' },
  SPAN_REVERSED: { status: 422, title: '期间的起止颠倒' },
  ALREADY_SUSPENDED: { status: 422, title: '期间已在中止' },
  RESUME_WITHOUT_SUSPENSION: { status: 422, title: '期间并未中止' },
  SUSPENSION_AFTER_EXPIRY: { status: 422, title: '期间届满后不得中止' },
  SUSPENSION_NOT_OFFERED: { status: 422, title: '该期间不能中止' },
  EXCLUSION_NOT_OFFERED: { status: 422, title: '条文未规定扣除该段时间' },
  EXTENSION_NOT_OFFERED: { status: 422, title: '条文未规定该项延长' },
  EXTENSION_OUT_OF_ORDER: { status: 422, title: '延长的次序或者搭配不符合规定' },
  SET_DAY_NOT_OFFERED: { status: 422, title: '该期限不能由机关指定末日' },
  SET_DAY_BEFORE_START: { status: 422, title: '指定的末日早于起算' },
  EXTENSION_USED_UP: { status: 422, title: '延长次数已用完' },
  EXTENSION_AFTER_EXPIRY: { status: 422, title: '期间届满后不得延长' },
  EXTENSION_LEVEL_TOO_LOW: { status: 422, title: '批准延长的层级不够' },
  IDEMPOTENCY_KEY_REUSED: { status: 422, title: '幂等键已用于其他内容' },
  INTERNAL: { status: 500, title: '系统内部错误' },
  TEMPORARILY_UNAVAILABLE: { status: 503, title: '服务暂时不可用' },
} as const satisfies Readonly<Record<string, ProblemKind>> &
  Readonly<Record<RefusalCode | PeriodRefusalCode, ProblemKind>>;

export type ProblemCode = keyof typeof PROBLEMS;

export const PROBLEM_CODES = Object.keys(PROBLEMS) as readonly ProblemCode[];

const REFUSALS: ReadonlySet<string> = new Set(REFUSAL_CODES);

/** Whether a code that came from the engine is one of its refusals. */
export const isRefusalCode = (code: unknown): code is RefusalCode =>
  typeof code === 'string' && REFUSALS.has(code);

/** One field of the request that could not be taken. */
export interface FieldProblem {
  /** Path in the body, the query or the headers: `documents.0.type`. */
  readonly path: string;
  readonly code: 'FIELD_INVALID' | 'FIELD_UNKNOWN' | 'FIELD_REQUIRED';
  /** Chinese. */
  readonly detail: string;
}

/** The body of an answer with `application/problem+json` (RFC 9457). Facts of a refusal stand beside these members. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail: string;
  readonly fields?: readonly FieldProblem[];
  readonly [fact: string]: unknown;
}
