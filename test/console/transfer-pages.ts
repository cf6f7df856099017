import type { Person } from './person.js';

export const FILE = {
  name: '移送报告.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('（虚构材料）移送报告'),
};

/** Fills the form that starts a transfer; nothing is sent yet. */
export const fillTransfer = async ({ page }: Person, title: string): Promise<void> => {
  await page.getByRole('link', { name: '发起', exact: true }).click();
  // Only in the list of lifecycles: titles of referrals on the page before may hold the same words.
  const lifecycles = page.locator('.lifecycles');
  await lifecycles.getByRole('link', { name: '行政执法机关移送涉嫌犯罪案件', exact: true }).click();
  await page.getByLabel('标题').fill(title);
  await choose(page, '公安机关', '示范市公安局（演示）');
  await choose(page, '人民检察院', '示范市人民检察院（演示）');
  await page.getByLabel('案情摘要').fill('（虚构）夜间经暗管排放未经处理的废水。');
  await page.getByLabel('涉嫌罪名').fill('污染环境罪');
  await choose(page, '执法领域', '生态环境');
  await page.getByLabel('金额、情节或者后果达到追诉标准', { exact: true }).check();
  await page.getByRole('radiogroup', { name: '是否涉企' }).getByLabel('否', { exact: true }).check();
  await upload(page, ['专案组指定记录', '移送涉嫌犯罪案件的书面报告']);
};

/** One file for each document that the form asks for. */
const upload = async (page: Person['page'], documents: readonly string[]): Promise<void> => {
  for (const [index, label] of documents.entries()) {
    await page.locator('input[type=file]').and(page.getByLabel(label)).setInputFiles(FILE);
    await page.getByText('已上传').nth(index).waitFor();
  }
};

const choose = async (page: Person['page'], label: string, option: string): Promise<void> => {
  await page.getByRole('combobox', { name: label }).fill(option);
  await page.getByTitle(option, { exact: true }).click();
};

/** The referral's own address, as the handler reached it. */
export const referralAddress = async ({ page }: Person): Promise<string> => {
  await page.waitForURL(/\/referrals\/[^/]+$/);
  return page.url();
};

export interface Deed {
  readonly act: string;
  readonly outcome?: string;
  readonly texts?: Readonly<Record<string, string>>;
  readonly documents?: readonly string[];
}

/** Opens the referral, performs an act with its form, and waits for the word that it is recorded. */
export const performAct = async ({ page }: Person, address: string, deed: Deed): Promise<void> => {
  const { act, outcome, texts = {}, documents = [] } = deed;
  await page.goto(address);
  await page.getByRole('button', { name: act, exact: true }).click();
  if (outcome !== undefined) await page.getByLabel(outcome, { exact: true }).check();
  for (const [label, text] of Object.entries(texts)) await page.getByLabel(label).fill(text);
  await upload(page, documents);
  await page.getByRole('button', { name: '确认办理' }).click();
  await page.getByText(`已登记：${act}。`).waitFor();
};

export const approve: Deed = { act: '决定是否移送', outcome: '批准移送' };
export const send: Deed = {
  act: '移送案件',
  outcome: '附检验报告或者鉴定结论',
  documents: ['涉嫌犯罪案件移送书', '案件调查报告', '涉案物品清单', '检验报告或者鉴定结论'],
};
export const receive: Deed = { act: '接受案件', documents: ['接受案件回执'] };
