import { randomUUID } from 'node:crypto';
import type { Browser, Locator } from 'playwright-core';
import { baseUrl, openBrowser, signIn, type Person } from './person.js';
import { FILE, fillTransfer, referralAddress } from './transfer-pages.js';

/** Its own in every run: the installation may be full of earlier ones. */
const TITLE = `（虚构）示范化工有限公司涉嫌污染环境案 ${randomUUID().slice(0, 8)}`;
/** The row of the duty, however many pages of earlier duties stand before it. */
const dutyRow = async ({ page }: Person): Promise<Locator> => {
  const row = page.getByRole('row').filter({ hasText: TITLE });
  const more = page.getByRole('button', { name: '加载更多' });
  const end = page.getByText('已全部显示');
  for (;;) {
    await row.or(more).or(end).first().waitFor();
    if ((await row.count()) > 0 || !(await more.isVisible())) return row;
    const rows = await page.getByRole('row').count();
    await more.click();
    await page.getByRole('row').nth(rows).waitFor();
  }
};

describe('the console, driven as two people would', () => {
  let browser: Browser;
  let handler: Person;
  let head: Person;
  let address: string;

  beforeAll(async () => {
    browser = await openBrowser();
    handler = await signIn(browser, 'city-eco.handler');
    head = await signIn(browser, 'city-eco.head');
  }, 60_000);

  afterAll(() => browser.close());

  it('says who is signed in, for which unit and in which position, and that all data are invented', async () => {
    const header = head.page.getByRole('banner');
    await header.getByText('示范市生态环境局（演示） · 正职负责人').waitFor();
    await header.getByText('演示环境·数据均为虚构').waitFor();
  }, 30_000);

  it('lets the handler start a transfer with one double click, and shows it once', async () => {
    await fillTransfer(handler, TITLE);
    await handler.page.getByRole('button', { name: '确认发起' }).dblclick();
    address = await referralAddress(handler);
    await handler.page.getByRole('heading', { name: TITLE }).waitFor();
    await handler.page.getByText('（city-eco.handler）发起本事项').waitFor();

    const number = await handler.page.locator('.page-title .number').innerText();
    await handler.page.getByRole('link', { name: '衔接事项' }).click();
    await handler.page.getByRole('cell', { name: number }).waitFor();
    expect(await handler.page.getByRole('cell', { name: number }).count()).toBe(1);
  }, 60_000);

  it('offers the decision to the head alone, and tells the handler so', async () => {
    await handler.page.goto(address);
    await handler.page.getByText('现在没有您应当办理的行为。').waitFor();
    expect(await handler.page.getByRole('button', { name: '决定是否移送' }).count()).toBe(0);
  }, 30_000);

  it('shows the head the duty with its article and what is left of its time', async () => {
    await head.page.getByRole('link', { name: '我的工作台' }).click();
    const row = await dutyRow(head);
    await row.getByText('决定是否移送').waitFor();
    await row.getByText('《行政执法机关移送涉嫌犯罪案件的规定》').waitFor();
    await row.getByText(/剩余 \d+ 天 \d+ 小时/).waitFor();
  }, 30_000);

  it('asks for the reason of a refusal before it sends anything', async () => {
    await head.page.goto(address);
    await head.page.getByRole('button', { name: '决定是否移送' }).click();
    await head.page.getByLabel('不批准移送', { exact: true }).check();
    await head.page.getByRole('button', { name: '确认办理' }).click();
    await head.page.getByText('请填写“不批准移送的理由”').waitFor();
  }, 30_000);

  it('lets the head approve, and shows the act in the timeline', async () => {
    await head.page.getByLabel('批准移送', { exact: true }).check();
    await head.page.getByRole('button', { name: '确认办理' }).dblclick();
    await head.page.getByText('已登记：决定是否移送。').waitFor();

    const timeline = head.page.getByRole('region', { name: '办理经过' });
    await timeline.getByText('（city-eco.head）办理“决定是否移送”，结果：批准移送').waitFor();
    expect(await timeline.getByText('办理“决定是否移送”').count()).toBe(1);
    await head.page.getByRole('region', { name: '职责与期限' }).getByText('移送公安机关').waitFor();
  }, 60_000);

  it('keeps the place and everything typed when a page is left and entered again', async () => {
    await head.page.getByRole('button', { name: '移送案件' }).click();
    await head.page.getByLabel('涉嫌犯罪案件移送书').setInputFiles(FILE);
    await head.page.getByText('已上传').waitFor();
    await head.page.reload();
    await head.page.getByRole('heading', { name: '办理：移送案件' }).waitFor();
    await head.page.getByText(FILE.name).waitFor();
  }, 30_000);

  it('starts the keyboard at a link that skips to the content', async () => {
    await head.page.goto(`${baseUrl()}/duties`);
    await head.page.getByRole('table').waitFor();
    await head.page.locator('body').press('Tab');
    const skip = head.page.getByRole('link', { name: '跳到主要内容' });
    await skip.press('Enter');
    expect(new URL(head.page.url()).hash).toBe('#content');
  }, 30_000);

  it('asked nobody but Liandong and its issuer for anything, and broke no policy', () => {
    const hosts = [...handler.origins, ...head.origins].map((origin) => new URL(origin).hostname);
    expect(new Set(hosts)).toEqual(new Set([new URL(baseUrl()).hostname]));
    expect([...handler.complaints, ...head.complaints]).toEqual([]);
  });
});
