import { periodRefusalTexts } from './period-refusal-texts.js';

/** What happened on the way, where the API itself could not answer. */
export type ConnectionCode = 'NO_CONNECTION' | 'ANSWER_UNREADABLE';

interface RefusalText {
  /** What happened. */
  readonly says: string;
  /** What the person can do now. */
  readonly advice?: string;
}

/** Every stable code of the API, in the words of the person at the screen. */
export const refusalTexts = {
  ...periodRefusalTexts,
  BODY_MALFORMED: {
    says: '提交的内容格式不正确。',
    advice: '请刷新页面后重新提交；仍不成功的，请联系系统管理员。',
  },
  BODY_TOO_DEEP: { says: '提交的内容嵌套层级过深。', advice: '请刷新页面后重新提交。' },
  IDEMPOTENCY_KEY_MISSING: { says: '本次提交缺少防重复标识。', advice: '请刷新页面后重新提交。' },
  UNAUTHENTICATED: { says: '登录已失效。', advice: '请重新登录，已填写的内容会保留。' },
  ACT_NOT_YOURS: { says: '您的单位或职务不能办理这一行为。', advice: '请由有权办理的人员办理。' },
  FORBIDDEN: { says: '您没有进行此项操作的权限。' },
  NOT_FOUND: { says: '未找到，或者您无权查看。', advice: '请核对编号，或从“衔接事项”中重新进入。' },
  METHOD_NOT_ALLOWED: { says: '服务不支持这一请求方式。', advice: '请刷新页面后重试。' },
  ACT_NOT_LAWFUL: {
    says: '事项当前所处的阶段不能办理这一行为，本次没有登记。',
    advice: '可能已有人先行办理。请查看最新进展；已填写的内容仍在。',
  },
  SEQUENCE_MOVED: {
    says: '您打开表单后，这一事项有了新的进展，本次没有登记。',
    advice: '请先查看最新进展，确认仍要办理的，再次提交即可；已填写的内容仍在。',
  },
  STEPS_CONFLICT: {
    says: '与其后已登记的办理情况矛盾，本次没有登记。',
    advice: '请核对时间和内容，或者先更正所列步骤；已填写的内容仍在。',
  },
  BODY_TOO_LARGE: { says: '提交的内容或者文件过大。', advice: '请压缩或拆分后重新上传。' },
  MEDIA_TYPE_UNSUPPORTED: { says: '不支持这种文件类型。', advice: '请换成常用的文档或者图片格式。' },
  UNKNOWN_LIFECYCLE: { says: '没有这一衔接流程。', advice: '请返回“发起”重新选择。' },
  UNKNOWN_ACT: { says: '这一流程没有此项行为。', advice: '请刷新页面，查看现在可以办理的行为。' },
  PARTY_KIND_WRONG: { says: '所选单位的类型不符合流程要求。', advice: '请重新选择单位。' },
  OUTCOME_NOT_OFFERED: { says: '现在不能选择这一办理结果。', advice: '请刷新后重新选择。' },
  DOCUMENT_REQUIRED: { says: '缺少必需的文书。', advice: '请上传标有“必填”的文书。' },
  FACT_REQUIRED: { says: '缺少必填的内容。', advice: '请补充标有“必填”的内容。' },
  DUTY_REQUIRED: { says: '同类职责有两项以上正在办理。', advice: '请选择本次办理的是哪一项。' },
  FIELD_INVALID: { says: '有内容不符合要求。', advice: '请按提示修改。' },
  FIELD_UNKNOWN: { says: '提交了流程不需要的内容。', advice: '请刷新页面后重新填写。' },
  INSTANT_IN_FUTURE: { says: '所填时间晚于现在。', advice: '请填写实际发生的时间。' },
  INSTANT_BEFORE_CAUSE: { says: '所填时间早于引起它的前一行为。', advice: '请对照办理经过核对时间。' },
  DUTY_NOT_OPEN: { says: '这项职责现在不在待办，没有催办。', advice: '请刷新后查看最新进展。' },
  DUTY_NOT_DUE: {
    says: '这项职责尚不能催办。',
    advice: '三日内届满、已超期或者应当立即办理的职责可以催办。',
  },
  NOTICE_ALREADY_RECEIVED: { says: '本单位已有人签收这份通知。', advice: '请刷新后查看签收人。' },
  WEBHOOK_NOT_PAUSED: { says: '这一订阅没有暂停，无须恢复。', advice: '请刷新后查看其状态。' },
  WEBHOOKS_AT_LIMIT: { says: '本单位的订阅已达上限。', advice: '请先停用不再使用的订阅。' },
  RULE_NOT_IN_FORCE: {
    says: '所填时间对应的规定当时尚未施行。',
    advice: '请核对时间；确属施行前发生的，请线下办理。',
  },
  IDEMPOTENCY_KEY_REUSED: {
    says: '此前的一次提交可能已经登记。',
    advice: '请先查看最新进展；确未登记的，再次提交即可。',
  },
  INTERNAL: { says: '系统发生错误。', advice: '请稍后重试；仍不成功的，请联系系统管理员。' },
  TEMPORARILY_UNAVAILABLE: {
    says: '服务暂时不可用，本次可能没有登记。',
    advice: '请稍后重试；重复提交不会重复登记。',
  },
  NO_CONNECTION: { says: '连接不上服务。', advice: '请检查网络后重试；重复提交不会重复登记。' },
  ANSWER_UNREADABLE: {
    says: '收到了无法识别的答复。',
    advice: '请刷新页面后重试；仍不成功的，请联系系统管理员。',
  },
} as const satisfies Readonly<Record<string, RefusalText>> & Readonly<Record<ConnectionCode, RefusalText>>;

export const refusalText = (code: string): RefusalText =>
  code in refusalTexts ? refusalTexts[code as keyof typeof refusalTexts] : refusalTexts.ANSWER_UNREADABLE;
