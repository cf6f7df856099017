import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { openBrowser, signIn, type Person } from './person.js';
import { fillTransfer, performAct, referralAddress, type Deed } from './transfer-pages.js';

const approve: Deed = { act: '决定是否移送', outcome: '批准移送' };
const send: Deed = { act: '移送案件', documents: ['涉嫌犯罪案件移送书', '案件调查报告', '涉案物品清单'] };
const receive: Deed = { act: '接受案件', documents: ['接受案件回执'] };
const file: Deed = { act: '决定是否立案', outcome: '立案', documents: ['立案决定书', '立案通知书'] };
const notFile: Deed = {
  act: '决定是否立案',
  outcome: '不予立案并退回案卷材料',
  texts: { 不予立案的理由: '（虚构）没有犯罪事实。' },
  documents: ['不予立案通知书'],
};

describe('a transfer in the console, by the people of two units', () => {
  let browser: Browser;
  let handler: Person;
  let head: Person;
  let police: Person;
  let policeHead: Person;

  beforeAll(async () => {
    browser = await openBrowser();
    handler = await signIn(browser, 'city-eco.handler');
    head = await signIn(browser, 'city-eco.head');
    police = await signIn(browser, 'city-police.handler');
    policeHead = await signIn(browser, 'city-police.head');
  }, 90_000);
  afterAll(() => browser.close());

  const receivedTransfer = async (): Promise<string> => {
    await fillTransfer(handler, `（虚构）示范纸业有限公司案 ${randomUUID().slice(0, 8)}`);
    await handler.page.getByRole('button', { name: '确认发起' }).click();
    const address = await referralAddress(handler);
    await performAct(head, address, approve);
    await performAct(handler, address, send);
    await performAct(police, address, receive);
    return address;
  };

  it('ends with the filing, and the sender reads so', async () => {
    const address = await receivedTransfer();
    await performAct(policeHead, address, file);
    await handler.page.goto(address);
    await handler.page.getByText('办理“决定是否立案”，结果：立案').waitFor();
    await handler.page.getByText('已立案').first().waitFor();
  }, 120_000);

  it('comes back unfiled with its reasons, and the sender owes the administrative handling', async () => {
    const address = await receivedTransfer();
    await performAct(policeHead, address, notFile);
    await handler.page.goto(address);
    await handler.page.getByText('（虚构）没有犯罪事实。').first().waitFor();
    await handler.page.getByRole('button', { name: '作出行政处理' }).waitFor();
  }, 120_000);

  it('signs out by the issuer, in Chinese, and asks nobody else for anything', async () => {
    const { page, origins, complaints } = handler;
    await page.getByRole('button', { name: '退出登录' }).click();
    const confirm = page.getByRole('button', { name: '退出', exact: true });
    await confirm
      .or(page.getByRole('button', { name: '统一身份认证登录' }))
      .first()
      .waitFor();
    if (await confirm.isVisible()) await confirm.click();
    await page.getByRole('button', { name: '统一身份认证登录' }).waitFor();
    expect(
      [...origins].map((origin) => new URL(origin).hostname).filter((host) => host !== '127.0.0.1'),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  }, 60_000);
});
