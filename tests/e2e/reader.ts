import type { Locator, Page } from 'playwright-core';

/* What a reader of the explorer does and sees. */

/** Anything a reader's browser would complain of: errors on the console or the page, requests to other hosts, failed ones. */
export function watch(page: Page, url: string, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${url}/`)) complaints.push(`request to another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
}

/** Types a name, waits for its suggestion and takes the first with the keyboard. */
export async function visitBySearch(page: Page, name: string): Promise<void> {
  const box = page.getByRole('combobox');
  await box.fill(name);
  await page.getByRole('option', { name }).first().waitFor();
  await box.press('Enter');
  await page.getByRole('tab').first().waitFor();
}

/** Nodes are pixels: moves over the picture, line by line, until the pointer is on one. */
export async function clickFirstNode(page: Page): Promise<void> {
  const picture = page.getByRole('img', { name: /临港新片区/ });
  const box = await picture.boundingBox();
  if (!box) throw new Error('the picture has no place on the page');
  for (let y = box.y + 10; y < box.y + box.height; y += 14)
    for (let x = box.x + 10; x < box.x + box.width; x += 14) {
      await page.mouse.move(x, y);
      if ((await picture.getAttribute('style'))?.includes('pointer')) return page.mouse.click(x, y);
    }
  throw new Error('no node found in the picture');
}

/** Waits until it can be seen. */
export async function visible(locator: Locator): Promise<void> {
  await locator.waitFor({ state: 'visible' });
}

/** All the text in it. */
export async function text(locator: Locator): Promise<string> {
  return (await locator.textContent()) ?? '';
}

/** The number on a tab. */
export async function countOf(page: Page, tab: string): Promise<number> {
  return Number(await text(page.getByRole('tab', { name: tab }).locator('.count')));
}

/** The span in the address: `at=start-end`. */
export function spanOf(page: Page): [number, number] {
  const at = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('at') ?? '';
  const [start = Number.NaN, end = Number.NaN] = at.split('-').map(Number);
  return [start, end];
}
