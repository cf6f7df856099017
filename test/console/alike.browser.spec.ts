import { randomInt, randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { openBrowser, signIn, type Person } from './person.js';
import { fillTransfer, referralAddress } from './transfer-pages.js';

const run = randomUUID().slice(0, 8);
/** Nobody else in the installation is about it. */
const CODE = `91ZZ${randomInt(1e9, 1e10 - 1)}ZZ0A`;
const NAME = `（虚构）示范化工${run}有限公司`;

const nameSubject = async ({ page }: Person, name: string, code: string): Promise<void> => {
  await page.getByRole('button', { name: '添加当事人' }).click();
  await page.getByLabel('第1名当事人的姓名或者名称').fill(name);
  await page.getByLabel('第1名当事人的公民身份号码或者统一社会信用代码').fill(code);
};

describe('a matter that is on its way already, at the screen', () => {
  let browser: Browser;
  let handler: Person;

  beforeAll(async () => {
    browser = await openBrowser();
    handler = await signIn(browser, 'city-eco.handler');
  }, 60_000);
  afterAll(() => browser.close());

  it('is shown before the start, goes on once it was looked at, and shows on both pages', async () => {
    const { page } = handler;
    await fillTransfer(handler, `（虚构）第一案 ${run}`);
    await nameSubject(handler, NAME, CODE);
    await page.getByRole('button', { name: '确认发起' }).click();
    const first = await referralAddress(handler);
    await page.getByText(NAME).waitFor();
    const number = await page.locator('.page-title .number').innerText();

    await fillTransfer(handler, `（虚构）第二案 ${run}`);
    await nameSubject(handler, `（虚构）示范化工厂${run}`, CODE.toLowerCase());
    await page.getByRole('button', { name: '确认发起' }).click();
    const warning = page.getByRole('alert').filter({ hasText: '可能已有同一事项的案件' });
    await warning.getByRole('link', { name: number }).waitFor();
    await warning.getByText('代码相同').waitFor();
    // Not looked at: the warning stays, and nothing is started.
    await page.getByRole('button', { name: '确认发起' }).click();
    await warning.waitFor();
    expect(new URL(page.url()).pathname).toBe('/start/criminal-transfer');

    await warning.getByLabel('已核对').check();
    await page.getByRole('button', { name: '确认发起' }).click();
    const second = await referralAddress(handler);
    const alike = page.getByRole('region', { name: '可能相同的案件' });
    await alike.getByRole('link', { name: number }).click();
    await page.waitForURL(first);
    await page.getByRole('heading', { name: `（虚构）第一案 ${run}` }).waitFor();
    await alike.getByText('代码相同').waitFor();
    expect(await alike.getByRole('link').first().getAttribute('href')).toBe(new URL(second).pathname);
  }, 120_000);

  it('asks nothing where nobody is named, and broke no policy', async () => {
    await fillTransfer(handler, `（虚构）第三案 ${run}`);
    await handler.page.getByRole('button', { name: '确认发起' }).click();
    await referralAddress(handler);
    expect(handler.complaints).toEqual([]);
  }, 60_000);
});
