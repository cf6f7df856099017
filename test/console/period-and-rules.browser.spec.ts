import type { Browser } from 'playwright-core';
import { baseUrl, openBrowser, signIn, type Person } from './person.js';

/** Fills the calculator and asks. `start` as it is typed: 2026-02-13 10:00. */
const compute = async ({ page }: Person, rule: string, start: string): Promise<void> => {
  await page.goto(`${baseUrl()}/period`);
  await page.getByRole('combobox', { name: '规则' }).fill(rule);
  await page.getByTitle(new RegExp(`^${rule} `)).click();
  await page.getByLabel('起算时间').fill(start);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: '计算', exact: true }).click();
};

describe('the calculator of periods', () => {
  let browser: Browser;
  let handler: Person;

  beforeAll(async () => {
    browser = await openBrowser();
    handler = await signIn(browser, 'city-eco.handler');
    await handler.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  }, 60_000);
  afterAll(() => browser.close());

  it('gives both days of a transfer that the police received before Spring Festival 2026, and why', async () => {
    await compute(handler, 'FWD-04', '2026-02-13 10:00');
    const result = handler.page.getByRole('region', { name: '结果' });
    await result.getByText('2026-02-24 周二').waitFor();
    await result.getByText('2026-02-16 周一').waitFor();
    expect(await result.getByRole('listitem').first().innerText()).toContain('第八条');
    expect(await result.getByText('暂定', { exact: true }).count()).toBe(0);
  }, 60_000);

  it('copies the answer as a text that can stand in a document', async () => {
    await handler.page.getByRole('button', { name: '复制全文，用于文书' }).click();
    await handler.page.getByText('已复制').waitFor();
    const copied = await handler.page.evaluate<string>('navigator.clipboard.readText()');
    const [heading, due, conservative, first] = copied.split('\n');
    expect(heading).toBe('期限计算（规则 FWD-04，起算时间 2026-02-13 10:00，北京时间）');
    expect(due).toBe('末日：2026-02-24 周二');
    expect(conservative).toBe('从严理解的末日：2026-02-16 周一');
    expect(first).toMatch(/^1\. 依据：《行政执法机关移送涉嫌犯罪案件的规定》/);
  }, 30_000);

  it('says that an answer is old once a condition has changed', async () => {
    await handler.page.getByLabel('犯罪嫌疑人、被告人在押').check();
    await handler.page.getByText('条件已改动').waitFor();
  }, 30_000);

  it('answers provisionally for a year without a published calendar, and refuses where the answer must be final', async () => {
    await compute(handler, 'FWD-04', '2099-12-30 10:00');
    await handler.page.getByText('所涉年度的放假安排尚未公布').waitFor();
    await handler.page.getByLabel('须为确定结果').check();
    await handler.page.getByRole('button', { name: '计算', exact: true }).click();
    await handler.page.getByText('不能给出最终结果').waitFor();
    await handler.page.getByText('有一处条件不能计算').waitFor();
  }, 60_000);

  it('counts on after a suspension: 37 of 90 days are used, 53 remain', async () => {
    const { page } = handler;
    await compute(handler, 'PEN-01', '2025-11-03 10:00');
    await page.getByRole('heading', { name: '逐步说明' }).waitFor();
    for (const [button, label, at] of [
      ['加中止', '中止时间', '2025-12-10 10:00'],
      ['加恢复', '恢复时间', '2026-01-12 10:00'],
    ] as const) {
      await page.getByRole('button', { name: button }).click();
      await page.getByLabel(label).fill(at);
      await page.keyboard.press('Tab');
    }
    for (const document of await page.getByLabel('文书编号').all()) await document.fill('（虚构）1号');
    await page.getByRole('button', { name: '计算', exact: true }).click();
    await page.getByText('2026-03-06 周五').waitFor();
    await page.getByText('已用 37日，剩余 53日').waitFor();
  }, 60_000);

  it('puts a refusal at the field that it concerns', async () => {
    const { page } = handler;
    await compute(handler, 'FWD-04', '2026-02-13 10:00');
    await page.getByRole('button', { name: '加恢复' }).click();
    await page.getByLabel('恢复时间').fill('2026-02-14 10:00');
    await page.keyboard.press('Tab');
    await page.getByLabel('文书编号').fill('（虚构）1号');
    await page.getByRole('button', { name: '计算', exact: true }).click();
    const event = page.getByRole('group', { name: '第 1 项：恢复' });
    await event.getByText('无从恢复').waitFor();
  }, 60_000);
});

describe('the catalogue of rules', () => {
  let browser: Browser;
  let auditor: Person;

  beforeAll(async () => {
    browser = await openBrowser();
    auditor = await signIn(browser, 'auditor');
  }, 60_000);
  afterAll(() => browser.close());

  it('finds a rule by words and keeps the filter in the address', async () => {
    const { page } = auditor;
    await page.getByRole('link', { name: '规则目录' }).click();
    await page.getByLabel('编号、事项或者条款').fill('FWD-06');
    await page.getByRole('button', { name: '查询' }).click();
    await page.waitForURL(/q=FWD-06/);
    await page.getByRole('row').filter({ hasText: '未核实·演示启用' }).first().waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'FWD-06', exact: true }).click();
    await page.getByRole('heading', { name: '立案审查（行政机关移送的涉嫌经济犯罪）' }).waitFor();
  }, 30_000);

  it('says of an unverified rule that it is one, who put it in use, and what contradicts it', async () => {
    const { page } = auditor;
    await page.getByText('未核实·演示启用').first().waitFor();
    await page.getByText('仅供演示启用，没有人对出处作出判断。').waitFor();
    await page.getByText('延长至30日').first().waitFor();
    const conflicts = page.getByRole('region', { name: '相互不一致的规定' });
    await conflicts.getByText('按位阶适用：FWD-04').waitFor();
  }, 30_000);

  it('offers to put a rule in use to nobody but whoever may', async () => {
    const { page } = auditor;
    await page.goto(`${baseUrl()}/rules/ADM-01`);
    await page.getByText('未核实·未启用').first().waitFor();
    expect(await page.getByRole('button', { name: '启用这条规则' }).count()).toBe(0);
  }, 30_000);

  it('asked nobody but Liandong for anything, and broke no policy', () => {
    const hosts = [...auditor.origins].map((origin) => new URL(origin).hostname);
    expect(new Set(hosts)).toEqual(new Set([new URL(baseUrl()).hostname]));
    expect(auditor.complaints).toEqual([]);
  });
});
