import type { Person } from './person.js';

export const FILE = {
  name: '移送报告.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from('（虚构材料）移送报告'),
};

/** Fills the form that starts a transfer; nothing is sent yet. */
export const fillTransfer = async ({ page }: Person, title: string): Promise<void> => {
  await page.getByRole('link', { name: '发起', exact: true }).click();
  await page.getByRole('link', { name: '行政执法机关移送涉嫌犯罪案件' }).click();
  await page.getByLabel('标题').fill(title);
  await choose(page, '公安机关', '示范市公安局（演示）');
  await choose(page, '人民检察院', '示范市人民检察院（演示）');
  await page.getByLabel('案情摘要').fill('（虚构）夜间经暗管排放未经处理的废水。');
  await page.getByLabel('涉嫌罪名').fill('污染环境罪');
  await choose(page, '执法领域', '生态环境');
  await page.getByLabel('移送涉嫌犯罪案件的书面报告').setInputFiles(FILE);
  await page.getByText('已上传').waitFor();
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
  await page.getByRole('button', { name: act }).click();
  if (outcome !== undefined) await page.getByLabel(outcome, { exact: true }).check();
  for (const [label, text] of Object.entries(texts)) await page.getByLabel(label).fill(text);
  for (const [index, label] of documents.entries()) {
    await page.getByLabel(label).setInputFiles(FILE);
    await page.getByText('已上传').nth(index).waitFor();
  }
  await page.getByRole('button', { name: '确认办理' }).click();
  await page.getByText(`已登记：${act}。`).waitFor();
};
