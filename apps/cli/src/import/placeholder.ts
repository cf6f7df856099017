import type { TextFile } from '../api/public-api.js';

/** Stands for a paper that was never scanned: it says so, and where the paper is. */
export const placeholderOf = (name: string, caseKey: string, place: string): TextFile => ({
  name: `纸质原件另存-${name}.txt`,
  text: [
    '【纸质原件另存】',
    '',
    `文书：${name}`,
    `案件编号：${caseKey}`,
    `纸质原件存放处：${place}`,
    '',
    '本文件在存量案件导入时生成，仅说明纸质原件存放于何处，不是该文书的内容。',
    '',
  ].join('\n'),
});
