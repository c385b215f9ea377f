import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the Chromium that CHROMIUM_PATH names, or Debian's. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: flags,
  });
}

let shared: Promise<Browser> | null = null;

/**
 * The Chromium of all journeys of a process, started by the first of them: a start takes longer than many a journey.
 * Its windows share nothing, since each has a profile of its own; the process takes it along when it ends.
 */
export async function sharedChromium(): Promise<Browser> {
  const running = await shared;
  if (running?.isConnected() === true) return running;
  shared = startChromium();
  return shared;
}

/** Closes every window, so that no page of one journey goes on asking while the next one is played. */
export async function closeWindows(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

/** A page of one person, with everything that went wrong on it. */
export interface PersonPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of scripts and violations of the Content-Security-Policy. A journey ends with none. */
  readonly faults: string[];
  /** Answers of the product that refused something, and requests that failed, for whom a journey fails. */
  readonly refusals: string[];
}

/** The windows that are open, for the report of a journey that fails. */
export const windowsOpen = new Set<PersonPage>();

/** Opens a window of its own for a person, 1280 pixels wide unless said otherwise. */
export async function openWindow(browser: Browser, width = 1280): Promise<PersonPage> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Refused to/i.test(message.text()))
      faults.push(message.text());
  });
  const refusals: string[] = [];
  page.on('response', (response) => {
    if (response.status() < 400) return;
    const line = `${String(response.status())} ${response.request().method()} ${response.url()}`;
    const said = response.text().catch(() => '');
    void said.then((text) => refusals.push(`${line} ${text.slice(0, 500)}`));
  });
  page.on('requestfailed', (request) => {
    refusals.push(`${request.failure()?.errorText ?? ''} ${request.method()} ${request.url()}`);
  });
  const window = { page, context, faults, refusals };
  windowsOpen.add(window);
  context.once('close', () => windowsOpen.delete(window));
  return window;
}
