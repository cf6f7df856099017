import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { openBrowser, signIn, type Person } from './person.js';
import {
  approve,
  fillTransfer,
  performAct,
  receive,
  referralAddress,
  send,
  type Deed,
} from './transfer-pages.js';

const decideToFile: Deed = { act: '决定是否立案', outcome: '立案', documents: ['立案决定书'] };
const tellOfFiling: Deed = { act: '送达立案通知书', documents: ['立案通知书'] };
const decideNotToFile: Deed = {
  act: '决定是否立案',
  outcome: '不予立案',
  texts: { 不予立案的理由: '（虚构）没有犯罪事实。' },
};
const tellOfNonFiling: Deed = {
  act: '送达不予立案通知书并退回案卷材料',
  documents: ['不予立案通知书', '退回的案卷材料'],
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

  /** The mark beside the title. */
  const stageMark = (stage: string) => handler.page.locator('.page-title').getByText(stage, { exact: true });

  it('is filed, which the sender reads once the notice is served, and then owes the handing over', async () => {
    const address = await receivedTransfer();
    await performAct(policeHead, address, decideToFile);
    await handler.page.goto(address);
    await stageMark('立案审查中').waitFor();
    expect(await handler.page.getByText('立案决定书').count()).toBe(0);
    await performAct(police, address, tellOfFiling);
    await handler.page.goto(address);
    await handler.page.getByText('办理“送达立案通知书”').waitFor();
    await stageMark('已立案').waitFor();
    const acts = handler.page.getByRole('region', { name: '可办理的行为' });
    await acts.getByRole('button', { name: '移交涉案物品及材料', exact: true }).waitFor();
  }, 120_000);

  it('comes back unfiled with its reasons, and the sender owes the administrative handling', async () => {
    const address = await receivedTransfer();
    await performAct(policeHead, address, decideNotToFile);
    await performAct(police, address, tellOfNonFiling);
    await handler.page.goto(address);
    await stageMark('不予立案').waitFor();
    await handler.page.getByText('（虚构）没有犯罪事实。').first().waitFor();
    await handler.page.getByRole('button', { name: '作出行政处理', exact: true }).waitFor();
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
