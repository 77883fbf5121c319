import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** For a machine without a screen, a graphics card or a user: WebGL in software, nothing asked of the network. */
const FLAGS = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Starts $CHROME_PATH, else an installed Chromium or Chrome, else the binary of @sparticuz/chromium; a string is why there is none. */
export async function launchBrowser(): Promise<Browser | string> {
  const given = process.env.CHROME_PATH;
  if (given && !existsSync(given)) return `CHROME_PATH names ${given}, which is not there`;
  try {
    const found = given || installed();
    if (found) return await chromium.launch({ executablePath: found, args: FLAGS });
    return await launchPackaged();
  } catch (error) {
    const [line] = String(error).split('\n');
    return `no browser starts here (${line}): install chromium or set CHROME_PATH`;
  }
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(existsSync);
}

async function launchPackaged(): Promise<Browser> {
  const { default: packaged } = await import('@sparticuz/chromium');
  // Its own flags suit a serverless function with one page; in a single process the second page never opens.
  const args = packaged.args.filter((flag) => flag !== '--single-process');
  return chromium.launch({ executablePath: await packaged.executablePath(), args: [...args, ...FLAGS] });
}
