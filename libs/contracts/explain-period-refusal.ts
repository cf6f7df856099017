import type { RuleNotInForce } from '#libs/law/catalogue.js';
import type { PeriodRefusal, PeriodRefusalCode } from '#libs/periods/refusal.js';
import { notInForceText } from '#libs/periods/standing-text.js';
import { instantText } from '#libs/periods/wording.js';

type Facts = PeriodRefusal['facts'];

/** Why no period can be answered, in Chinese, for a person. Programs read the code and the facts. */
export const explainPeriodRefusal = ({ code, facts }: PeriodRefusal): string => SENTENCES[code](facts);

const SENTENCES: Readonly<Record<PeriodRefusalCode, (facts: Facts) => string>> = {
  UNKNOWN_RULE: (facts) => `规则库中没有规则${text(facts.ruleId)}。`,
  RULE_INACTIVE: (facts) => `规则${text(facts.ruleId)}的来源未经核实，且本部署未启用：期限待核，不作计算。`,
  RULE_NOT_IN_FORCE: (facts) =>
    notInForceText({ code: 'RULE_NOT_IN_FORCE', facts: facts as RuleNotInForce['facts'] }),
  RULE_WITHOUT_PERIOD: (facts) => `规则${text(facts.ruleId)}不设期间，没有可以计算的届满日。`,
  CALENDAR_NOT_PUBLISHED: (facts) =>
    `计算涉及${listed(facts.years, '、')}年，该年度的放假安排尚未公布，不能给出最终结果；不要求最终结果时可得到暂定结果。`,
  INSTANT_BEFORE_CAUSE: (facts) =>
    `${instant(facts.at)}早于期间的起算时间${instant(facts.startAt)}，其时期间尚未起算。`,
  SPAN_REVERSED: (facts) => `扣除时间的终点${instant(facts.to)}早于其起点${instant(facts.from)}。`,
  ALREADY_SUSPENDED: (facts) =>
    `期间自${instant(facts.since)}起已经中止，${instant(facts.at)}不能再次中止：须先恢复。`,
  RESUME_WITHOUT_SUSPENSION: (facts) => `${instant(facts.at)}时期间并未中止，无从恢复。`,
  SUSPENSION_AFTER_EXPIRY: (facts) =>
    `期间已于${instant(facts.dueAt)}届满，${instant(facts.at)}起不能再中止或者扣除。`,
  SUSPENSION_NOT_OFFERED: (facts) => `规则${text(facts.rule)}自事件之日向前倒推，不能中止、扣除或者延长。`,
  EXCLUSION_NOT_OFFERED: (facts) =>
    `条文未规定扣除“${text(facts.ground)}”；${orNone('可以扣除的有', facts.offered)}。`,
  EXTENSION_NOT_OFFERED: (facts) =>
    `条文未规定名为“${text(facts.extension)}”的延长；${orNone('可以使用的有', facts.offered)}。`,
  EXTENSION_OUT_OF_ORDER: (facts) => {
    if (typeof facts.after === 'string') return `${text(facts.text)}：须在${facts.after}之后。`;
    if (typeof facts.insteadOf === 'string') return `${text(facts.text)}：不能与${facts.insteadOf}并用。`;
    return `${text(facts.text)}：期间已为${text(facts.standing)}，不会因此变长。`;
  },
  SET_DAY_NOT_OFFERED: (facts) => `规则${text(facts.ruleId)}没有规定可以由发出文书的机关指定末日。`,
  SET_DAY_BEFORE_START: (facts) =>
    `指定的末日${text(facts.setOn)}不晚于起算之日（${instant(facts.startAt)}）。`,
  EXTENSION_USED_UP: (facts) => `${text(facts.text)}至多${Number(facts.times)}次，已经用完。`,
  EXTENSION_AFTER_EXPIRY: (facts) =>
    `期间已于${instant(facts.dueAt)}届满，${instant(facts.at)}不能再延长：延长须在届满之前作出。`,
  EXTENSION_LEVEL_TOO_LOW: (facts) =>
    `${text(facts.text)}：须经${approver(facts.needs)}批准，所填批准层级不够。`,
};

const text = (fact: unknown): string => (typeof fact === 'string' ? fact : '');

const instant = (fact: unknown): string => `${instantText(text(fact))}（北京时间）`;

const listed = (fact: unknown, between: string): string => (Array.isArray(fact) ? fact.join(between) : '');

const orNone = (lead: string, offered: unknown): string =>
  Array.isArray(offered) && offered.length > 0 ? `${lead}：${offered.join('、')}` : '条文没有规定任何一项';

const approver = (fact: unknown): string =>
  typeof fact === 'object' && fact !== null && 'name' in fact ? text(fact.name) : '条文规定的负责人';
