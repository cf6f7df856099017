/** The columns that every sheet has, or may have. */
export const COLUMNS = {
  key: '案件编号',
  lifecycle: '流程',
  title: '标题',
  subjects: '当事人',
  act: '行为',
  outcome: '结果',
  at: '发生时间',
  unit: '单位',
  position: '职务',
  documents: '文书',
  place: '原件存放处',
} as const;

/** Those without which no row can be understood. */
export const NEEDED_COLUMNS = [COLUMNS.key, COLUMNS.lifecycle, COLUMNS.act, COLUMNS.at] as const;

const PARTY = '参与单位';
const FACT = '事项';
const CODED = /^(参与单位|事项)[:：].*[（(]([\w-]+)[）)]$/;

/** `参与单位：移送机关（transferor）`: what stands in the brackets counts. */
export const partyColumn = (role: string, name: string): string => `${PARTY}：${name}（${role}）`;

/** `事项：涉案金额（amount）` */
export const factColumn = (fact: string, name: string): string => `${FACT}：${name}（${fact}）`;

/** Columns of one sheet: role or fact → what the sheet calls its column. */
export interface CodedColumns {
  readonly parties: ReadonlyMap<string, string>;
  readonly facts: ReadonlyMap<string, string>;
  /** Neither fixed nor of a role or fact. */
  readonly unknown: readonly string[];
}

export const codedColumns = (columns: readonly string[]): CodedColumns => {
  const parties = new Map<string, string>();
  const facts = new Map<string, string>();
  const unknown: string[] = [];
  const fixed: readonly string[] = Object.values(COLUMNS);
  for (const column of columns) {
    const [, kind, code] = CODED.exec(column) ?? [];
    if (code !== undefined) (kind === PARTY ? parties : facts).set(code, column);
    else if (!fixed.includes(column)) unknown.push(column);
  }
  return { parties, facts, unknown };
};
