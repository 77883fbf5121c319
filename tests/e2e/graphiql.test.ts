import type { Page } from 'playwright-core';
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
    const editor = page.locator('.graphiql-query-editor .view-lines');
    await editor.getByText('Everything').first().waitFor();
    await tabs.nth(6).click();
    await editor.getByText('TheSource').first().waitFor();
    // GraphiQL takes the operation's name from the text a moment after showing it. Until then it asks for the name in the tab before,
    // which is answered with status 400.
    await expect.poll(() => execute(page), { timeout: 20_000 }).toContain('养老床位');
    await page.locator('.graphiql-response').getByText('highlights').first().waitFor();
    expect(complaints.filter((complaint) => !complaint.includes('status of 400'))).toEqual([]);
    await page.close();
  });
});

/** Presses the button, and gives the text of the sentence that question 7 finds; undefined where there was no such answer. */
async function execute(page: Page): Promise<string | undefined> {
  const answer = page.waitForResponse((r) => r.request().postData()?.includes('query TheSource') ?? false, {
    timeout: 2_000,
  });
  await page.locator('.graphiql-execute-button').click();
  const body = await answer.then((response) => response.json()).catch(() => undefined);
  return body?.data?.search[0].node.text;
}
