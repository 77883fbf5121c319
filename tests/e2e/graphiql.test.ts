import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.js';
import { openSite, type Site } from './site.js';

const browser = await launchBrowser();
if (typeof browser === 'string') console.warn(`GraphiQL tests skipped: ${browser}`);

describe.skipIf(typeof browser === 'string')('GraphiQL in a browser', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await site?.close();
    if (typeof browser !== 'string') await browser.close();
  });

  test('comes from this server alone, offers the questions, and answers one', async () => {
    if (typeof browser === 'string') return;
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(20_000);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(site.url) && !/^(blob|data):/.test(url)) complaints.push(`asked ${url}`);
    });

    await page.goto(`${site.url}/graphql`);
    const tabs = page.locator('.graphiql-tab');
    await tabs.last().waitFor();
    expect(await tabs.count()).toBe(8);
    await tabs.nth(6).click();
    const answer = page.waitForResponse(
      (response) => response.request().postData()?.includes('query TheSource') ?? false,
    );
    await page.locator('.graphiql-execute-button').click();
    const { data } = await (await answer).json();
    expect(data.search[0].node.text).toContain('养老床位');
    await page.locator('.graphiql-response').getByText('highlights').first().waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
