import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { inLanguage } from '../../engine/index.ts';
import type { Language, Text } from '../../engine/index.ts';
import { emit } from '../events/emit.ts';
import { noticeBox } from '../notice/notice-box.ts';
import { signInStyles } from './sign-in-styles.ts';
import { signInTexts } from './sign-in-texts.ts';

/** An account to try the service with; only where the service is a demonstration. */
export interface DemoAccount {
  readonly account: string;
  readonly name: string;
  readonly password: string;
  readonly description?: Text;
}

/**
 * Asks for a name and a password. It knows no server: its owner tries them and says what came of it.
 *
 * @fires sign-in - the person wants to sign in
 * @csspart form, demo
 */
@customElement('thutuc-sign-in')
export class ThutucSignIn extends LitElement {
  static override styles = signInStyles;

  /** Language of the texts. */
  @property() language: Language = 'vi';
  /** Whether an attempt is under way. */
  @property({ type: Boolean }) busy = false;
  /** Why the last attempt failed, in the person's language. */
  @property({ attribute: false }) problem = '';
  /** Accounts to try a demonstration with; none where it is none. */
  @property({ attribute: false }) demoAccounts: readonly DemoAccount[] = [];

  @state() private isMissing = false;
  @state() private isShown = false;

  override render(): unknown {
    const texts = signInTexts(this.language);
    const problem = this.isMissing ? texts.missing : this.problem;
    return html`<section class="card" aria-labelledby="title">
        <h1 id="title" tabindex="-1">${texts.title}</h1>
        <div role="alert" id="problem">
          ${problem === '' ? nothing : noticeBox('danger', problem, this.language)}
        </div>
        <form part="form" novalidate aria-labelledby="title" @submit=${this.handleSubmit}>
          <div class="field">
            <label for="username">${texts.username}</label>
            <input
              id="username"
              name="username"
              type="text"
              autocomplete="username"
              autocapitalize="none"
              spellcheck="false"
              aria-describedby="problem"
            />
          </div>
          <div class="field">
            <label for="password">${texts.password}</label>
            <input
              id="password"
              name="password"
              type=${this.isShown ? 'text' : 'password'}
              autocomplete="current-password"
              aria-describedby="problem"
            />
            <label class="show">
              <input
                type="checkbox"
                .checked=${this.isShown}
                @change=${() => {
                  this.isShown = !this.isShown;
                }}
              />${texts.show}
            </label>
          </div>
          <button type="submit" class="button primary" aria-disabled=${this.busy ? 'true' : 'false'}>
            ${this.busy ? texts.submitting : texts.submit}
          </button>
        </form>
      </section>
      ${this.demoAccounts.length === 0 ? nothing : this.demo()}`;
  }

  private demo(): unknown {
    const texts = signInTexts(this.language);
    return html`<section class="card" part="demo" aria-labelledby="demo">
      <h2 id="demo">${texts.demoTitle}</h2>
      <p class="soft" id="demo-guidance">${texts.demoGuidance}</p>
      <ul class="accounts">
        ${this.demoAccounts.map(
          ({ account, name, password, description }) =>
            html`<li>
              <button
                type="button"
                class="account"
                aria-describedby="demo-guidance"
                aria-disabled=${this.busy ? 'true' : 'false'}
                @click=${() => {
                  this.send(account, password);
                }}
              >
                <span class="who"><strong>${name}</strong> <code>${account}</code></span>
                ${description === undefined ? nothing : html`<span class="soft small">${inLanguage(description, this.language)}</span>`}
              </button>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private readonly handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const [username, password] = [data.get('username'), data.get('password')].map((value) =>
      typeof value === 'string' ? value : '',
    );
    this.isMissing = !username?.trim() || !password;
    if (this.isMissing) {
      this.renderRoot.querySelector<HTMLElement>(username?.trim() ? '#password' : '#username')?.focus();
      return;
    }
    this.send(username?.trim() ?? '', password ?? '');
  };

  private send(username: string, password: string): void {
    if (this.busy) return;
    this.isMissing = false;
    emit(this, 'sign-in', { username, password });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-sign-in': ThutucSignIn;
  }
}
