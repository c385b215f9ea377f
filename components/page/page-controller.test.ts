import { html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PageController } from './page-controller.ts';

@customElement('page-of-test')
class PageOfTest extends LitElement {
  readonly page = new PageController(this, (path) => path.startsWith('/noi'));
  override render(): unknown {
    return html`<a href="#main" @click=${this.page.handleSkip}>Bỏ qua</a>
      <main tabindex="-1">
        <a href="/noi/hai">Nơi hai</a><a href="/khac">Nơi khác</a><a href="/noi/ba" download>Tải về</a>
        ${this.page.path} ${this.page.language}
      </main>`;
  }
}

/** For each link that was followed: whether a page would be loaded. */
const left: boolean[] = [];
const start = location.href;
const before = document.documentElement.lang;
let element: PageOfTest;
const link = (name: string) => page.getByRole('link', { name, exact: true });

beforeEach(() => {
  left.length = 0;
  document.documentElement.lang = 'vi';
  element = new PageOfTest();
  element.addEventListener('click', (event) => {
    element.page.handleLink(event);
    left.push(!event.defaultPrevented);
    // A page that is really left would take the test with it.
    event.preventDefault();
  });
  document.body.append(element);
});

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', start);
  document.documentElement.lang = before;
  document.cookie = 'lang=; path=/; max-age=0';
});

describe('a page', () => {
  test('moves to a place of its own without being loaded', async () => {
    await userEvent.click(link('Nơi hai'));
    await expect.element(page.getByRole('main')).toHaveTextContent('/noi/hai vi');
    expect([location.pathname, left]).toEqual(['/noi/hai', [false]]);
  });

  test('goes back by the button of the browser', async () => {
    const first = location.pathname;
    await userEvent.click(link('Nơi hai'));
    history.back();
    await expect.element(page.getByRole('main')).toHaveTextContent(`${first} vi`);
  });

  test('enters a place once, however fast a link is pressed', async () => {
    const entered = vi.spyOn(history, 'pushState');
    await userEvent.dblClick(link('Nơi hai'));
    await userEvent.click(link('Nơi hai'));
    expect([location.pathname, entered.mock.calls.length]).toEqual(['/noi/hai', 1]);
    entered.mockRestore();
  });

  test('leaves other places, downloads and new windows to the browser', async () => {
    await userEvent.click(link('Nơi khác'));
    await userEvent.click(link('Tải về'));
    await userEvent.click(link('Nơi hai'), { modifiers: ['Control'] });
    expect([location.href, left]).toEqual([start, [true, true, true]]);
  });

  test('keeps the language that was chosen, for itself and for other pages', async () => {
    element.page.handleLanguage(new CustomEvent('language-change', { detail: { language: 'en' } }));
    await element.updateComplete;
    expect(element.renderRoot.querySelector('main')?.textContent).toContain(' en');
    expect([document.documentElement.lang, document.cookie]).toEqual([
      'en',
      expect.stringContaining('lang=en'),
    ]);
  });

  test('leads past its navigation', async () => {
    await userEvent.click(link('Bỏ qua'));
    expect(element.shadowRoot?.activeElement?.localName).toBe('main');
  });
});
