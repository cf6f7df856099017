import { randomUUID } from 'node:crypto';
import type { Browser, Locator } from 'playwright-core';
import { openBrowser, signIn, type Person } from './person.js';
import { approve, fillTransfer, performAct, referralAddress, send } from './transfer-pages.js';

const REASON = '（虚构）登记到了另一案件。';

describe('a wrong step in the console', () => {
  let browser: Browser;
  let handler: Person;
  let head: Person;
  let deputy: Person;
  let address: string;

  beforeAll(async () => {
    browser = await openBrowser();
    handler = await signIn(browser, 'city-eco.handler');
    head = await signIn(browser, 'city-eco.head');
    deputy = await signIn(browser, 'city-eco.deputy');
    await fillTransfer(handler, `（虚构）示范印染有限公司案 ${randomUUID().slice(0, 8)}`);
    await handler.page.getByRole('button', { name: '确认发起' }).click();
    address = await referralAddress(handler);
    await performAct(head, address, approve);
  }, 120_000);
  afterAll(() => browser.close());

  const stepIn = ({ page }: Person, sequence: number): Locator => page.locator(`#step-${sequence}`);

  it('is not corrected by whoever performed it', async () => {
    await head.page.goto(address);
    await stepIn(head, 2).getByText('办理“决定是否移送”').waitFor();
    expect(await stepIn(head, 2).getByRole('button', { name: '撤销' }).count()).toBe(0);
  }, 30_000);

  it('is filled in anew by a second person, with a reason, from what was recorded', async () => {
    await deputy.page.goto(address);
    await stepIn(deputy, 2).getByRole('button', { name: '更正' }).click();
    const form = deputy.page.getByRole('region', { name: '更正第 2 步：决定是否移送' });
    expect(await form.getByLabel('批准移送', { exact: true }).isChecked()).toBe(true);
    await form.getByRole('button', { name: '确认更正' }).click();
    await form.getByText('请填写“更正的理由”').waitFor();
    await form.getByLabel('更正的理由').fill(REASON);
    await form.getByRole('button', { name: '确认更正' }).click();
    await stepIn(deputy, 2).getByText('已更正').waitFor();
    expect(await stepIn(deputy, 2).locator('s').innerText()).toContain('办理“决定是否移送”');
    await stepIn(deputy, 2).getByRole('link', { name: '第 3 步' }).click();
    await stepIn(deputy, 3).getByText(REASON).waitFor();
  }, 60_000);

  it('is struck, and the duty that it had discharged is owed again', async () => {
    await deputy.page.goto(address);
    await stepIn(deputy, 2).getByRole('button', { name: '撤销' }).click();
    const form = deputy.page.getByRole('region', { name: '撤销第 2 步：决定是否移送' });
    await form.getByLabel('更正的理由').fill(REASON);
    await form.getByRole('button', { name: '确认撤销' }).click();
    await stepIn(deputy, 2).getByText('已撤销').waitFor();
    expect(await stepIn(deputy, 2).getByRole('button', { name: '撤销' }).count()).toBe(0);
    await head.page.goto(address);
    await head.page.getByRole('button', { name: '决定是否移送' }).waitFor();
  }, 60_000);

  it('on which a later one rests is kept, and the later one is named with why', async () => {
    await performAct(head, address, approve);
    await performAct(handler, address, send);
    await deputy.page.goto(address);
    await stepIn(deputy, 5).getByRole('button', { name: '撤销' }).click();
    await deputy.page.getByLabel('更正的理由').fill(REASON);
    await deputy.page.getByRole('button', { name: '确认撤销' }).click();
    const conflict = deputy.page.getByRole('listitem').filter({ hasText: '“移送案件”：' });
    await conflict.getByRole('link', { name: '第 6 步' }).waitFor();
    expect(await deputy.page.getByLabel('更正的理由').inputValue()).toBe(REASON);
  }, 90_000);
});
