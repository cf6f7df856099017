import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { as } from '../acceptance/accounts.js';
import { openingBody } from '../acceptance/journey.js';
import { openBrowser, signIn, type Person } from './person.js';

const REASON = '（虚构）期限已过，请于今日内作出决定。';

describe('supervision in the console', () => {
  let browser: Browser;
  let supervisor: Person;
  const title = `（虚构）示范电镀有限公司案 ${randomUUID().slice(0, 8)}`;

  beforeAll(async () => {
    const handler = await as('city-eco.handler');
    const { status } = await handler.post('/referrals', {
      ...(await openingBody(handler)),
      title,
      occurredAt: '2026-03-02T09:00:00+08:00',
    });
    expect(status).toBe(201);
    browser = await openBrowser();
    supervisor = await signIn(browser, 'city-eco.supervisor');
  }, 120_000);
  afterAll(() => browser.close());

  it('leads from the number on the board to the ledger of that unit', async () => {
    const { page } = supervisor;
    await page.getByRole('link', { name: '督办总览' }).click();
    await page.getByRole('heading', { name: '督办总览' }).waitFor();
    // Of this lifecycle: what other tests leave overdue has rows of its own.
    const red = /^示范市生态环境局（演示），行政执法机关移送涉嫌犯罪案件，红：\d+ 件$/;
    await page.getByRole('link', { name: red }).click();
    await page.getByRole('heading', { name: '超期台账' }).waitFor();
    await page.getByRole('link', { name: title }).waitFor();
    expect(page.url()).toContain('unit=city-eco');
  }, 60_000);

  it('urges with a reason, and counts it', async () => {
    const { page } = supervisor;
    const row = page.getByRole('row').filter({ hasText: title });
    expect(await row.innerText()).toContain('未催办');
    expect(await row.innerText()).toMatch(/《.*》/);
    await row.getByRole('button').click();
    const form = page.getByRole('region', { name: /^催办：/ });
    await form.getByRole('button', { name: '确认催办' }).click();
    await form.getByText('请填写“催办的理由”').waitFor();
    await form.getByLabel('催办的理由').fill(REASON);
    await form.getByRole('button', { name: '确认催办' }).click();
    await row.getByText('1 次').waitFor();
    await page.getByText('已催办。').waitFor();
  }, 60_000);

  it('says that nothing is that late, and shows all again without the filter', async () => {
    const { page } = supervisor;
    await page.getByLabel('至少超期（日）').fill('9999');
    await page.getByRole('button', { name: '筛选' }).click();
    await page.getByRole('heading', { name: '没有超期的职责' }).waitFor();
    await page.getByRole('button', { name: '清除条件' }).click();
    await page.getByRole('link', { name: title }).waitFor();
  }, 60_000);

  it('is not offered to a handler', async () => {
    const handler = await signIn(browser, 'city-eco.handler');
    await handler.page.getByRole('link', { name: '我的工作台' }).waitFor();
    expect(await handler.page.getByRole('link', { name: /督办总览|超期台账/ }).count()).toBe(0);
    await handler.page.goto(`${new URL(handler.page.url()).origin}/overdue`);
    await handler.page.getByText('您没有进行此项操作的权限。').waitFor();
  }, 60_000);

  it('made the browser complain about nothing', () => {
    expect(supervisor.complaints).toEqual([]);
  });
});
