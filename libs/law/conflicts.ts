import { governingSource } from './governing-source.js';
import type { Rank } from './rule.js';

/** Sources that give different periods for one matter. */
export interface Conflict {
  readonly id: string;
  /** Chinese. */
  readonly matter: string;
  readonly sources: readonly ConflictSource[];
  /** The source that governs by its rank; null where a person must decide, never the longer one. */
  readonly resolved: ConflictSource | null;
  /** Chinese. */
  readonly note: string;
}

export interface ConflictSource {
  /** Id of the rule in the catalogue; absent where the source is in none. */
  readonly rule?: string;
  /** Chinese: the period that it gives, in short. */
  readonly text: string;
  readonly rank: Rank;
  /** The source was not read, so it settles nothing. */
  readonly unverified?: true;
}

const known: readonly Omit<Conflict, 'resolved'>[] = [
  {
    id: 'police-filing-review',
    matter: '公安立案审查',
    sources: [
      { rule: 'FWD-04', text: '3日', rank: 'administrative-regulation' },
      { rule: 'FWD-04B', text: '3日', rank: 'judicial-interpretation-or-departmental-rule' },
      { rule: 'FWD-05', text: '3日、7日、30日', rank: 'joint-normative-document' },
      { rule: 'FWD-06', text: '3日、10日、30日、再加30日', rank: 'joint-normative-document' },
      { rule: 'FWD-09B', text: '10日、30日', rank: 'joint-normative-document', unverified: true },
    ],
    note: '部分省市沿用10日；与国务院令3日并存，须按地区、领域配置',
  },
  {
    id: 'reverse-transfer-opinion',
    matter: '反向移送提出检察意见',
    sources: [
      {
        rule: 'REV-04',
        text: '3日送达',
        rank: 'judicial-interpretation-or-departmental-rule',
        unverified: true,
      },
      { rule: 'REV-01', text: '3个工作日移送', rank: 'joint-normative-document' },
      { rule: 'REV-02', text: '10个工作日审查终结', rank: 'joint-normative-document' },
    ],
    note: '2021规定写3日，2024指引实务为3个工作日加10个工作日；以指引为实际控制规则，须人工确认',
  },
  {
    id: 'reply-to-suggestion',
    matter: '涉未成年人保护职责建议的回复',
    sources: [
      { rule: 'SUG-03', text: '1个月', rank: 'law' },
      { rule: 'SUG-02', text: '2个月', rank: 'judicial-interpretation-or-departmental-rule' },
      { rule: 'JUD-01', text: '一般不超过2个月', rank: 'judicial-interpretation-or-departmental-rule' },
    ],
    note: '法律优先于检察建议规定2个月与司法建议2个月',
  },
  {
    id: 'judicial-confirmation',
    matter: '司法确认审查',
    sources: [
      { rule: 'MED-09', text: '30日', rank: 'law' },
      { rule: 'MED-10', text: '15日，可延10日', rank: 'judicial-interpretation-or-departmental-rule' },
    ],
    note: '2011规定早于民诉法特别程序，形式上未见废止；以187条为硬限、15日为软限',
  },
  {
    id: 'police-reconsideration',
    matter: '不予立案复议',
    sources: [
      { rule: 'FWD-12', text: '3日', rank: 'administrative-regulation' },
      {
        text: '环环监〔2017〕17号第十一条：3个工作日（凭记忆）',
        rank: 'joint-normative-document',
        unverified: true,
      },
    ],
    note: '环境领域的3个工作日未取得原文',
  },
];

export const conflicts: readonly Conflict[] = known.map((conflict) => ({
  ...conflict,
  resolved: governingSource(conflict.sources),
}));

/** The conflicts in which that rule is one of the sources. */
export const conflictsOf = (ruleId: string): readonly Conflict[] =>
  conflicts.filter(({ sources }) => sources.some(({ rule }) => rule === ruleId));
