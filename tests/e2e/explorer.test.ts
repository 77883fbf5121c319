import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.js';
import { clickFirstNode, countOf, spanOf, text, visible, visitBySearch, watch } from './reader.js';
import { openSite, type Site } from './site.js';

const browser: Browser | string = await launchBrowser();
if (typeof browser === 'string') console.warn(`explorer tests skipped: ${browser}`);

describe.skipIf(typeof browser === 'string')('the explorer in a browser', () => {
  let site: Site;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => {
    await site?.close();
    if (typeof browser !== 'string') await browser.close();
  });

  beforeEach(async () => {
    if (typeof browser === 'string') return;
    complaints = [];
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(10_000);
    watch(page, site.url, complaints);
  });
  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  test('finds 临港新片区 by keyboard and shows its tasks and projects', async () => {
    await page.goto(site.url);
    await visitBySearch(page, '临港新片区');

    expect(new URL(page.url()).hash).toContain(encodeURIComponent('临港新片区'));
    await visible(page.getByRole('heading', { level: 1, name: /临港新片区/ }));
    await visible(page.getByRole('img', { name: /临港新片区/ }));
    expect(await countOf(page, '任务')).toBeGreaterThan(0);
    expect(await countOf(page, '项目')).toBeGreaterThan(0);
    await page.getByRole('tab', { name: '项目' }).click();
    await visible(page.locator('.rows .entity-name').first());
  });

  test('finds 临港新片区 by the initials of its pinyin', async () => {
    await page.goto(site.url);
    await page.getByRole('combobox').fill('lgxpq');
    await page.getByRole('option', { name: '临港新片区' }).first().click();
    await visible(page.getByRole('heading', { level: 1, name: /临港新片区/ }));
  });

  test('a task opens its sentence with the very words marked, as the source has them', async () => {
    await page.goto(site.url);
    await visitBySearch(page, '临港新片区');
    await page.getByRole('tab', { name: '任务' }).click();
    const row = page.locator('.rows .row').first();
    const task = await text(row.locator('.words'));
    await row.click();

    const evidence = page.getByRole('region', { name: '原文' });
    await visible(evidence.locator('mark').first());
    const marked = (await evidence.locator('mark').allTextContents()).join('');
    expect(marked).toBe(task);
    const [start, end] = spanOf(page);
    expect(site.text.slice(start, end)).toBe(marked);
    await visible(evidence.getByText(`第 ${start}–${end} 字符`));
    const sentence = await text(evidence.locator('.sentence'));
    expect(site.text).toContain(sentence);
    expect(sentence).toContain(task);
    expect(await text(evidence.locator('.path'))).toMatch(/国民经济和社会发展/);
    await page.waitForFunction('document.querySelector(".around")?.textContent.length > 0');
  });

  test('a link opens the same view', async () => {
    await page.goto(site.url);
    await visitBySearch(page, '临港新片区');
    await page.getByRole('tab', { name: '原文' }).click();
    await page.locator('.rows .row').first().click();
    await visible(page.locator('mark').first());
    const marked = await page.locator('mark').allTextContents();

    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link);
    await visible(page.locator('mark').first());
    expect(await page.locator('mark').allTextContents()).toEqual(marked);
    expect(await text(page.getByRole('tab', { selected: true }))).toMatch(/^原文/);
    expect(await text(page.getByRole('heading', { level: 1 }))).toContain('临港新片区');
  });

  test('a project leads on to its own graph, and back', async () => {
    await page.goto(site.url);
    await visitBySearch(page, '临港新片区');
    await page.getByRole('tab', { name: '项目' }).click();
    const link = page.locator('.rows .entity-name').first();
    const name = await text(link.locator('span').last());
    await link.click();
    await visible(page.getByRole('heading', { level: 1, name, exact: true }));
    await page.goBack();
    await visible(page.getByRole('heading', { level: 1, name: /临港新片区/ }));
  });

  test('speaks Chinese first, English on request, and remembers', async () => {
    await page.goto(site.url);
    await visible(page.getByRole('combobox', { name: '搜索实体' }));
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await page.getByRole('button', { name: 'English' }).click();
    await visible(page.getByRole('combobox', { name: 'Search entities' }));
    await page.reload();
    await visible(page.getByRole('combobox', { name: 'Search entities' }));
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('the legend counts the kinds drawn and switches them off and on', async () => {
    await page.goto(site.url);
    await visitBySearch(page, '临港新片区');
    const areas = page.getByRole('button', { name: /^\W*区域/ });
    await visible(areas);
    expect(Number(await text(areas.locator('.count')))).toBeGreaterThan(0);
    await areas.click();
    expect(await areas.getAttribute('aria-pressed')).toBe('false');
    await areas.click();
    expect(await areas.getAttribute('aria-pressed')).toBe('true');
  });

  test('a click on a node of the picture goes there or opens its sentence', async () => {
    await page.goto(site.url);
    await visitBySearch(page, '临港新片区');
    const before = page.url();
    await clickFirstNode(page);
    await page.waitForFunction(`location.href !== ${JSON.stringify(before)}`);
    expect(page.url()).toMatch(/entity=|sentence=/);
  });

  test('says so when nothing matches or an entity is unknown', async () => {
    await page.goto(`${site.url}/#entity=Area:不存在`);
    await visible(page.getByText('图谱里没有“Area:不存在”'));
    await page.getByRole('combobox').fill('没有这个名字');
    await visible(page.getByText(/^没有找到“没有这个名字”/));
  });

  test('fits a phone without scrolling sideways', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(site.url);
    await visitBySearch(page, '临港新片区');
    await page.locator('.rows .row').first().click();
    await visible(page.locator('mark').first());
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });
});
