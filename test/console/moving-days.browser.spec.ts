import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { freePort, newDataDir, startLiandong, type Liandong } from '../running/liandong.js';
import { openBrowser, signIn, type Person } from './person.js';
import { fillTransfer, referralAddress } from './transfer-pages.js';

/**
 * An example, no law: unverified, so that nothing is counted by it before somebody puts it in use, and a year long, so
 * that the last day lies in a year whose calendar may not be published.
 */
const RULE_FILE = `amendments:
  - rule: FWD-01
    version:
      inForceFrom: 2021-01-01
      period: { length: 1, unit: year }
      counting: civil
      citation:
        title: （虚构）示例规定
        rank: administrative-regulation
        article: 示例条
        documentNumber: 示例文号
        documentNumberVerified: false
        quote: null
        paraphrase: （虚构）一年内作出决定
      reading: null
      standing:
        confidence: from-memory
        method: null
        quoteMachineChecked: false
        activeByDefault: false
`;
const TITLE = `（虚构）示范化工有限公司案 ${randomUUID().slice(0, 8)}`;
const NOTICE = '（虚构）关于部分节假日安排的通知';

/** It publishes a calendar and puts a rule in use, which others must not feel: a Liandong of its own. */
describe('a last day that moves', () => {
  let liandong: Liandong;
  let browser: Browser;
  let handler: Person;
  let proposer: Person;
  let approver: Person;
  let referral: string;
  let number: string;

  const calendar = (year: string): string => `${liandong.baseUrl}/calendars/${year}`;
  /** The last day on the referral's page, `YYYY-MM-DD`. */
  const lastDay = async (): Promise<string> => {
    const { page } = handler;
    await page.goto(referral);
    const duties = page.getByRole('region', { name: '职责与期限' });
    return (await duties.locator('time').first().innerText()).slice(0, 10);
  };

  beforeAll(async () => {
    const dataDir = await newDataDir();
    await mkdir(join(dataDir, 'rules'), { recursive: true });
    await writeFile(join(dataDir, 'rules', 'example.rules.yaml'), RULE_FILE);
    liandong = await startLiandong(dataDir, await freePort());
    browser = await openBrowser();
    handler = await signIn(browser, 'city-eco.handler', liandong.baseUrl);
    proposer = await signIn(browser, 'prov-justice.head', liandong.baseUrl);
    approver = await signIn(browser, 'prov-gov.head', liandong.baseUrl);
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await liandong?.stop();
  }, 60_000);

  it('is not there while its rule is unverified: the duty stands on the supervisor’s list', async () => {
    await fillTransfer(handler, TITLE);
    await handler.page.getByRole('button', { name: '确认发起' }).click();
    referral = await referralAddress(handler);
    number = await handler.page.locator('.page-title .number').innerText();
    await handler.page.getByRole('button', { name: '期限待核：查看说明' }).waitFor();
    expect(await handler.page.getByRole('link', { name: '期限待核' }).count()).toBe(0);

    const supervisor = await signIn(browser, 'city-eco.supervisor', liandong.baseUrl);
    await supervisor.page.getByRole('link', { name: '期限待核' }).click();
    const row = supervisor.page.getByRole('row').filter({ hasText: TITLE });
    await row.getByText('决定是否移送').waitFor();
    await row.getByRole('link', { name: 'FWD-01' }).waitFor();
  }, 90_000);

  it('is there once a person has put the rule in use, with a reason and a yes to what that means', async () => {
    const { page } = proposer;
    await page.goto(`${liandong.baseUrl}/rules/FWD-01`);
    await page.getByRole('button', { name: '启用这条规则' }).click();
    await page.getByText('请先确认知晓以上内容').waitFor();
    await page.getByLabel('启用的理由').fill('（虚构）已向制定机关书面核实。');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: '启用这条规则' }).click();
    await page.getByText('重新计算已经完成。').waitFor({ timeout: 90_000 });

    await handler.page.goto(referral);
    await handler.page.getByRole('button', { name: '未核实·已启用：查看说明' }).waitFor();
    await handler.page.getByText('规则启用，重新计算期限').waitFor();
  }, 150_000);

  it('would move by a proposed calendar, as the dry run says, and nothing moves yet', async () => {
    const before = await lastDay();
    const { page } = proposer;
    await page.goto(`${calendar(before.slice(0, 4))}/proposal`);
    await page.getByLabel('通知标题').fill(NOTICE);
    await page.getByLabel('通知文号').fill('（虚构）示范通知1号');
    await page.getByRole('textbox', { name: '粘贴通知正文' }).fill(`虚构节 ${before} 放假`);
    await page.getByRole('button', { name: '识别并标到日历上' }).click();
    await page.getByText('已识别放假 1 天').waitFor();
    await page.getByRole('button', { name: '试算' }).click();
    const moves = page.getByRole('table', { name: '将变动的期限' });
    await moves.getByRole('row').filter({ hasText: number }).getByText(before).waitFor();
    await page.reload();
    await page.getByLabel('提出的理由').fill('（虚构）依通知录入，供演示。');
    await page.getByRole('button', { name: '提出，待另一人批准' }).click();
    await page.getByText('您是提出人，须由另一人批准。').waitFor();
    expect(await lastDay()).toBe(before);
  }, 90_000);

  it('moves when another person approves it, and the timeline says from which day to which', async () => {
    const before = await lastDay();
    const { page } = approver;
    await page.goto(calendar(before.slice(0, 4)));
    await page.getByRole('region', { name: '有变动的日子' }).first().getByText('虚构节放假').waitFor();
    await page.getByLabel('批准的理由').fill('（虚构）已与通知逐日核对。');
    await page.getByRole('button', { name: '批准并发布' }).click();
    await page.getByText('重新计算已经完成。').waitFor({ timeout: 90_000 });

    const after = await lastDay();
    expect(after > before).toBe(true);
    const timeline = handler.page.getByRole('region', { name: '办理经过' });
    const step = timeline.getByRole('listitem').filter({ hasText: '放假安排更新，重新计算期限' });
    const row = step.getByRole('row').filter({ hasText: '决定是否移送' });
    await row.waitFor();
    expect(await row.locator('time').allInnerTexts()).toEqual([`${before} 23:59`, `${after} 23:59`]);
  }, 150_000);

  it('was shown without a request to anybody else, and without a breach of policy', () => {
    const people = [handler, proposer, approver];
    const hosts = people.flatMap(({ origins }) => [...origins].map((origin) => new URL(origin).hostname));
    expect(new Set(hosts)).toEqual(new Set([new URL(liandong.baseUrl).hostname]));
    expect(people.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
