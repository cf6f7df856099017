import { chromium, type Browser, type Page } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Address of a running Liandong. @throws Error when the environment names none */
export const baseUrl = (): string => {
  const url = process.env.BASE_URL;
  if (url === undefined || url === '') throw new Error('BASE_URL must name a running Liandong');
  return url.replace(/\/$/, '');
};

/** `CHROMIUM_PATH`, or where Debian's package `chromium` puts it. */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: FLAGS });

/** Somebody at a screen of their own. */
export interface Person {
  readonly page: Page;
  /** Every origin that the browser asked for anything. */
  readonly origins: ReadonlySet<string>;
  /** What the browser complained about: content security policy, uncaught errors. */
  readonly complaints: readonly string[];
}

/**
 * Opens the console in a browser profile of its own and signs in through the issuer's page.
 * The browser stands in New York: what it shows must be Beijing time all the same.
 * @param at the address of a Liandong of the spec's own, where it must not share one
 */
export const signIn = async (browser: Browser, account: string, at = baseUrl()): Promise<Person> => {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'America/New_York',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const origins = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text());
  });

  await page.goto(at);
  await page.getByRole('button', { name: '统一身份认证登录' }).click();
  await page.locator(`button[formaction$="/${account}"]`).click();
  await page.getByRole('button', { name: '退出登录' }).waitFor();
  return { page, origins, complaints };
};
