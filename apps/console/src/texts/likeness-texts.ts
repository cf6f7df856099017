import type { Likeness } from '../api/referrals.js';

const why: Readonly<Record<Likeness, string>> = {
  'same-code': '代码相同',
  'same-name': '名称相同',
  'same-unit-and-matter': '同一单位的同类事项',
  'same-origin': '同一来源',
  'same-matter': '事项相同',
};

/** What the console says of whom a referral is about, and of others that may be the same matter. */
export const likenessTexts = {
  subjects: '当事人',
  subjectsHelp: '案件所涉的人或者单位，用于查找是否已有同一事项。只有获知案件的单位可以看到。',
  name: '姓名或者名称',
  code: '公民身份号码或者统一社会信用代码',
  add: '添加当事人',
  remove: (n: number) => `移除第${n}名当事人`,
  nth: (label: string, n: number) => `第${n}名当事人的${label}`,
  why,
  found: '可能已有同一事项的案件',
  foundSays: '请打开核对。确属不同事项，或者应当另行发起的，勾选“已核对”后再次确认发起。',
  repeats: '事项回到原处：来源之中，已有同样单位之间的同一流程的案件',
  checked: '已核对',
  untitled: '（标题不可见）',
  alike: '可能相同的案件',
} as const;
