import type { Browser, BrowserContext, Page } from 'playwright';
import { casePath } from '../../../runtime/desk/web/app/desk-route.ts';
import { look } from './case-work.ts';
import { chanceOf, type Chance } from './chance.ts';
import { openDesk } from './desk.ts';
import type { PersonName } from './people.ts';
import { visiblePlaces, type VisiblePlace } from './visible-places.ts';

/** What was seen of a careless hour. */
export interface CarelessHour {
  /** What must never happen, each with what was done just before. */
  readonly faults: readonly string[];
  /** How often each thing was done. */
  readonly did: Readonly<Record<string, number>>;
}

export interface CarelessOptions {
  readonly address: string;
  readonly seed: number;
  /** How many things are done. */
  readonly steps: number;
  readonly who: PersonName;
  /** Cases that are opened by their address. */
  readonly cases: readonly string[];
  readonly width?: number;
}

/** Every page of the desk. */
const PAGES = [
  '/desk/',
  '/desk/ky-so',
  '/desk/thu-ky-so',
  '/desk/su-co',
  '/desk/tin-da-gui',
  '/desk/tra-cuu',
].concat(['/desk/lam-thay', '/desk/doi-soat', '/desk/khong-co', '/desk/nhat-ky-xem']);
/** A screen that shows nothing for longer is dead, in milliseconds. */
const DEAD_AFTER = 10_000;
const WORDS = ['Thiếu bản chụp trang 2', 'Đã đối chiếu', '12', '01/12/2026', 'Số 5 đường Mẫu B', 'a@b.vn'];

/**
 * Uses the desk as somebody does who clicks fast, twice, goes back and forward, reloads, works in two tabs and loses
 * the line. The same seed does the same as far as the pages show the same.
 */
export async function workCarelessly(browser: Browser, options: CarelessOptions): Promise<CarelessHour> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  context.setDefaultTimeout(15_000);
  // Frames of the browser for papers and printouts are none of the desk's.
  await context.route(/\.(pdf|csv)(\?|$)/, (route) => route.abort());
  const clerk = new CarelessClerk(context, options, chanceOf(options.seed));
  try {
    await clerk.work();
  } finally {
    await context.close();
  }
  return { faults: clerk.faults, did: clerk.did };
}

class CarelessClerk {
  readonly faults: string[] = [];
  readonly did: Record<string, number> = {};
  readonly #context: BrowserContext;
  readonly #options: CarelessOptions;
  readonly #chance: Chance;
  readonly #trail: string[] = [];
  #pages: Page[] = [];
  #isOffline = false;
  #typed: { readonly caseId: string; readonly text: string; readonly page: Page } | null = null;

  constructor(context: BrowserContext, options: CarelessOptions, chance: Chance) {
    this.#context = context;
    this.#options = options;
    this.#chance = chance;
  }

  async work(): Promise<void> {
    const first = await this.#openTab();
    await openDesk(first, this.#options.address, this.#options.who);
    const second = await this.#openTab();
    await second.goto(`${this.#options.address}/desk/`);
    this.#pages = [first, second];
    for (let step = 0; step < this.#options.steps; step += 1) {
      const page = this.#chance.once(4) ? second : first;
      await page.bringToFront();
      await this.#step(page);
      if (step % 12 === 11) await this.#lookAround();
    }
    await this.#lookAround();
  }

  async #openTab(): Promise<Page> {
    const page = await this.#context.newPage();
    // What runs in the page may have been through a compiler that marks the names of functions.
    await page.addInitScript('globalThis.__name ??= (it) => it');
    await page.addInitScript(() => {
      const push = history.pushState.bind(history);
      history.pushState = (state, unused, url) => {
        if (url !== undefined && url !== null && new URL(url, location.href).href === location.href)
          console.error(`THE SAME PLACE TWICE IN THE HISTORY: ${location.href}`);
        push(state, unused, url);
      };
      addEventListener('unhandledrejection', (event) => {
        console.error(`UNHANDLED: ${String((event.reason as Error | undefined)?.stack ?? event.reason)}`);
      });
    });
    page.on('pageerror', (error) => {
      this.#fault(`script: ${error.stack ?? error.message}`);
    });
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      // That an address did not answer is told here too; what it answered is judged below.
      if (/Failed to load resource|net::ERR_/.test(message.text())) return;
      this.#fault(`console: ${message.text()}`);
    });
    page.on('response', (response) => {
      const status = response.status();
      const isExpected = status < 400 || [401, 403, 404, 409, 422, 429].includes(status);
      if (!isExpected) this.#fault(`${status} ${response.request().method()} ${response.url()}`);
    });
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    page.on('popup', (popup) => void popup.close().catch(() => undefined));
    return page;
  }

  async #step(page: Page): Promise<void> {
    const turn = this.#chance.below(100);
    if (turn < 44) return this.#click(page);
    if (turn < 52) return this.#do('scroll', () => page.mouse.wheel(0, this.#chance.below(1_600) - 600));
    if (turn < 68) return this.#type(page);
    if (turn < 73)
      return this.#do('back', () =>
        page.evaluate(() => {
          history.back();
        }),
      );
    if (turn < 76)
      return this.#do('forward', () =>
        page.evaluate(() => {
          history.forward();
        }),
      );
    if (turn < 80)
      return this.#online('reload', async () => void (await page.reload({ waitUntil: 'commit' })));
    if (turn < 86) return this.#goTo(page);
    if (turn < 92)
      return this.#do('key', () =>
        page.keyboard.press(
          this.#chance.pick(['j', 'x', 'c', 'n', '?', 'Escape', 'Enter', 'Tab', 'Tab']) ?? 'Tab',
        ),
      );
    if (turn < 95) return this.#setLine(!this.#isOffline);
    return this.#comeBack(page);
  }

  async #click(page: Page): Promise<void> {
    const place = await this.#placeTo(page, 'press');
    if (place === undefined) return;
    const clickCount = this.#chance.pick([1, 1, 1, 2, 2, 3]) ?? 1;
    // What acts may well end what was typed.
    if (this.#typed !== null && /^(button|submit)/.test(place.what)) this.#typed = null;
    await this.#do(`click ×${clickCount} ${place.what}`, () =>
      page.mouse.click(place.x, place.y, { clickCount, delay: 0 }),
    );
    if (this.#chance.once(2)) await page.waitForTimeout(this.#chance.below(150));
  }

  async #type(page: Page): Promise<void> {
    const place = await this.#placeTo(page, 'type');
    if (place === undefined) return;
    const text = `${this.#chance.pick(WORDS) ?? ''} ${this.#chance.below(10_000)}`;
    await this.#do(`type ${place.what}`, async () => {
      await page.mouse.click(place.x, place.y);
      await page.keyboard.type(text);
    });
    const caseId = /\/desk\/ho-so\/([^/?]+)/.exec(page.url())?.[1];
    if (caseId !== undefined && place.what.startsWith('textarea#reason'))
      this.#typed = { caseId, text, page };
    if (this.#typed !== null && this.#chance.once(2)) await this.#comeBack(page);
  }

  async #goTo(page: Page): Promise<void> {
    const path = this.#chance.pick([
      ...PAGES,
      ...this.#options.cases.flatMap((id) => Array<string>(3).fill(casePath(id))),
    ]);
    await this.#online(`go to ${path ?? ''}`, async () => {
      await page.goto(`${this.#options.address}${path ?? ''}`, { waitUntil: 'commit' });
    });
  }

  /** Leaves a case in which something is typed and comes back to it: the text is there, or the desk says why not. */
  async #comeBack(page: Page): Promise<void> {
    const typed = this.#typed;
    if (typed === null || typed.page !== page || this.#isOffline) return;
    this.#typed = null;
    await this.#do('come back to what was typed', async () => {
      await page.goto(`${this.#options.address}/desk/`, { waitUntil: 'commit' });
      await page.goto(`${this.#options.address}${casePath(typed.caseId)}`);
      const shown = page.locator('desk-case h1');
      await shown.first().waitFor();
      const kept = await page.evaluate(keptOnCase);
      if (!kept.includes(typed.text))
        this.#fault(`typed and lost: ${typed.text} in ${typed.caseId}; kept: ${kept.slice(0, 300)}`);
    });
  }

  async #setLine(isOffline: boolean): Promise<void> {
    await this.#do(isOffline ? 'offline' : 'online', () => this.#context.setOffline(isOffline));
    this.#isOffline = isOffline;
  }

  /** A whole page cannot be loaded without a line: the browser shows its own page of errors. */
  async #online(what: string, work: () => Promise<void>): Promise<void> {
    if (this.#isOffline) await this.#setLine(false);
    await this.#do(what, work);
  }

  /** With the line back, every tab shows a heading, and nothing loads for ever. */
  async #lookAround(): Promise<void> {
    if (this.#isOffline) await this.#setLine(false);
    for (const page of this.#pages) {
      await page.bringToFront();
      const until = Date.now() + DEAD_AFTER;
      let found = await stateOf(page);
      while (found !== '' && Date.now() < until) {
        await page.waitForTimeout(100);
        found = await stateOf(page);
      }
      if (found !== '') this.#fault(`dead screen at ${page.url()}: ${found}`);
      // Whatever hangs over the page is put away, as a person would sooner or later.
      if (page.url().startsWith(this.#options.address) && page.url().includes('/desk')) continue;
      await page.goto(`${this.#options.address}/desk/`);
    }
  }

  /** Somewhere on the screen; every other time where the work on a case is done. */
  async #placeTo(page: Page, kind: VisiblePlace['kind']): Promise<VisiblePlace | undefined> {
    const fit = (await this.#placesOf(page)).filter((place) => place.kind === kind);
    const work = fit.filter(({ isWork }) => isWork);
    return this.#chance.pick(work.length > 0 && this.#chance.once(2) ? work : fit);
  }

  async #placesOf(page: Page): Promise<readonly VisiblePlace[]> {
    try {
      const places = await page.evaluate(visiblePlaces);
      return places.filter(({ what }) => !/Đăng xuất|Sign out/.test(what));
    } catch {
      return []; // the page is changing
    }
  }

  async #do(what: string, work: () => Promise<void>): Promise<void> {
    const name = what.split(' ')[0] ?? what;
    this.did[name] = (this.did[name] ?? 0) + 1;
    this.#trail.push(what);
    if (this.#trail.length > 8) this.#trail.shift();
    try {
      await work();
    } catch (error) {
      // A page that is left while something is done to it is no fault; what matters is how it stands afterwards.
      const message = (error as Error).message;
      if (!/interrupted|destroyed|ERR_|closed|detached|Timeout/.test(message)) throw error;
      if (/Timeout/.test(message)) this.#fault(`too slow: ${what}: ${message.split('\n')[0] ?? ''}`);
    }
  }

  #fault(text: string): void {
    this.faults.push(
      `${text}\n    after ${this.#trail.join(' → ')}\n    at ${this.#pages.map((page) => page.url()).join(' and ')}`,
    );
  }
}

/** What stands twice in a row in the history of a case: a double click must act once. */
export async function actsTwice(address: string, cases: readonly string[]): Promise<readonly string[]> {
  const views = await Promise.all(cases.map((id) => look(address, 'lanh-dao', id)));
  return views.flatMap(({ history }) =>
    history.flatMap((entry, at) => {
      const before = history[at - 1];
      const isSame = before?.what.vi === entry.what.vi && before.who === entry.who;
      return isSame ? [`${entry.who}: ${entry.what.vi}, twice`] : [];
    }),
  );
}

/** What is wrong with what a tab shows; empty where nothing is. */
async function stateOf(page: Page): Promise<string> {
  try {
    return await page.evaluate(() => {
      const desk = document.querySelector('thutuc-desk')?.shadowRoot ?? null;
      // Back beyond the first page.
      if (location.protocol === 'about:') return '';
      if (desk === null) return document.body.innerText === '' ? 'nothing at all' : '';
      const all = (root: ShadowRoot): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) =>
          element.shadowRoot === null ? [element] : [element, ...all(element.shadowRoot)],
        );
      const seen = all(desk).filter((element) => element.checkVisibility());
      if (!seen.some(({ localName }) => localName === 'h1')) return 'no heading';
      const waits = seen.find(
        (element) =>
          (element.getAttribute('role') === 'status' && /^\s*Đang (tải|mở)/.test(element.textContent)) ||
          element.getAttribute('aria-busy') === 'true',
      );
      return waits === undefined ? '' : `waits for ever: ${waits.textContent.trim().slice(0, 80)}`;
    });
  } catch {
    return 'cannot be looked at';
  }
}

/** Everything that a case has kept of what was typed, and what it shows. */
function keptOnCase(): string {
  const all = (root: ShadowRoot | Document): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot === null ? [element] : [element, ...all(element.shadowRoot)],
    );
  const found = all(document);
  const panel = found.filter(
    (one): one is HTMLElement & { typed?: unknown } => one.localName === 'desk-case',
  );
  return [
    ...panel.map((one) => JSON.stringify(one.typed ?? {})),
    ...found.map((one) =>
      one instanceof HTMLTextAreaElement || one instanceof HTMLInputElement ? one.value : '',
    ),
  ].join('\n');
}
