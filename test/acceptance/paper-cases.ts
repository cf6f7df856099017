import { writeFile } from 'node:fs/promises';
import { csvOf } from '../../apps/cli/src/import/template.js';

/** One row of a sheet: column → cell. */
export type PaperRow = Readonly<Record<string, string>>;

const PLACE = '示范市生态环境局档案室一号柜';

/** Four rows: reported, approved, sent and accepted in March 2026. Invented. */
export const paperCase = (key: string, changes: readonly PaperRow[] = []): readonly PaperRow[] => {
  const rows: readonly PaperRow[] = [
    {
      案件编号: key,
      流程: 'criminal-transfer',
      标题: `（虚构）${key}`,
      行为: '启动',
      发生时间: '2026-03-02 10:00',
      文书: 'taskForceRecord、caseReport',
      原件存放处: PLACE,
      '参与单位：移送机关（transferor）': '示范市生态环境局',
      '参与单位：公安机关（police）': '示范市公安局',
      '参与单位：人民检察院（procuratorate）': '示范市人民检察院',
      '事项：案情摘要（summary）': '（虚构）案情',
      '事项：涉嫌罪名（suspectedOffence）': '（虚构）罪名',
      '事项：执法领域（domain）': 'general',
      '事项：涉嫌犯罪的根据（ground）': 'standard',
      '事项：是否涉企（enterprise）': '否',
    },
    { 案件编号: key, 行为: '决定是否移送', 结果: '批准移送', 发生时间: '2026-03-03 09:00' },
    {
      案件编号: key,
      行为: 'send',
      结果: 'plain',
      发生时间: '2026-03-03 16:00',
      文书: 'transferLetter、investigationReport、inventory',
      原件存放处: PLACE,
    },
    { 案件编号: key, 行为: 'receive', 发生时间: '2026-03-04', 文书: 'receipt', 原件存放处: PLACE },
  ];
  return rows.map((row, index) => ({ ...row, ...changes[index] }));
};

/** Writes a `.csv` with these rows, in this order. */
export const writeSheet = async (path: string, rows: readonly PaperRow[]): Promise<string> => {
  const columns = [...new Set(rows.flatMap(Object.keys))];
  await writeFile(path, csvOf([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]));
  return path;
};
