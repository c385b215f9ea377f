import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { DemoAccount, SignInDetail } from '../../../../components/index.ts';
import { LaterPart, PageController } from '../../../../components/index.ts';
import type { Session } from '../../../api/index.ts';
import { codeOf, createClient, type Client } from '../../../client/index.ts';
import { TypedStore } from '../action/typed-input.ts';
import '../notices/desk-notices.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { filingTextsOf } from '../language/filing-texts.ts';
import {
  CASES_PATH,
  COUNTER_PATH,
  deskRoute,
  INBOX_PATH,
  INCIDENTS_PATH,
  PAYMENTS_PATH,
  READS_PATH,
  SENT_PATH,
  SIGNATURES_PATH,
  SUBSTITUTES_PATH,
} from './desk-route.ts';
import { Shortcuts } from '../keys/shortcuts.ts';
import { deskStyles } from './desk-styles.ts';
import { ChangeStream } from './change-stream.ts';
import { tellChange } from './desk-changes.ts';
import { comingPlace, deskPlace, laterPlaces } from './desk-places.ts';
import { failureOf, failureText, type Failure } from './failure.ts';

const keysPart = new LaterPart(() => import('../keys/desk-keys.ts'));

/** The clerk's desk: signing in, the inbox, a case. It keeps what is on the screen while a session is renewed. */
@customElement('thutuc-desk')
export class ThutucDesk extends LitElement {
  static override styles = deskStyles;

  @state() private session: Session | null = null;
  /** The session has ended while somebody was at work. */
  @state() private isExpired = false;
  @state() private isLost = false;
  /** The script of the place that is shown could not be fetched. */
  @state() private partIsMissing = false;
  @state() private startFailure: Failure | null = null;
  @state() private isSigningIn = false;
  @state() private signInProblem = '';
  @state() private demo: readonly DemoAccount[] = [];

  private readonly page = new PageController(this, (path) => deskRoute(path).place !== 'unknown');
  private readonly client: Client = createClient({ language: () => this.page.language });

  private readonly changes = new ChangeStream(this.client.deskChangesUrl());

  constructor() {
    super();
    new Shortcuts(this, {
      '?': () => void this.showKeys(),
      i: () => {
        if (this.session?.account == null) return false;
        this.renderRoot.querySelector<HTMLElement>(`.places a[href="${INBOX_PATH}"]`)?.click();
        return true;
      },
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('offline', this.handleOffline);
    window.addEventListener('online', this.handleOnline);
    void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.changes.stop();
    window.removeEventListener('offline', this.handleOffline);
    window.removeEventListener('online', this.handleOnline);
  }

  override updated(): void {
    if (this.session?.account != null && !this.isExpired) this.changes.start();
    else this.changes.stop();
  }

  override render(): unknown {
    const texts = deskTextsOf(this.page.language);
    const account = this.session?.account ?? null;
    const asksWho = this.session !== null && (account === null || this.isExpired);
    return html`<a class="skip" href="#main" @click=${this.page.handleSkip}>${texts.skip}</a>
      <thutuc-app-bar
        .language=${this.page.language}
        .area=${texts.area}
        href=${INBOX_PATH}
        .person=${account === null ? '' : (this.session?.name ?? '')}
        @click=${this.page.handleLink}
        @language-change=${this.page.handleLanguage}
        @sign-out=${() => void this.signOut()}
        >${account === null ? nothing : this.links()}</thutuc-app-bar
      >
      <div role="alert">
        ${
          this.isLost
            ? html`<div class="banner">
                <p>${texts.unreachable}</p>
                <button type="button" class="button" @click=${() => void this.tryAgain()}>
                  ${texts.retry}
                </button>
              </div>`
            : nothing
        }
      </div>
      <main id="main" tabindex="-1" @click=${this.page.handleLink}>
        ${
          this.session === null
            ? html`<p role="status">
                ${this.startFailure === null ? texts.loading : failureText(this.startFailure, this.page.language)}
              </p>`
            : nothing
        }
        ${asksWho ? this.signIn() : nothing}
        ${account === null ? nothing : html`<div ?hidden=${asksWho}>${this.notices(account)}${this.place(account)}</div>`}
      </main>
      <desk-keys .language=${this.page.language}></desk-keys>`;
  }

  private links(): unknown {
    const texts = deskTextsOf(this.page.language);
    const { place } = deskRoute(this.page.path);
    const link = (href: string, name: string, isHere: boolean): unknown =>
      html`<a class="place" href=${href} aria-current=${isHere ? 'page' : nothing}>${name}</a>`;
    return html`<nav slot="places" class="places" aria-label=${texts.places}>
      ${link(INBOX_PATH, texts.inboxTitle, place === 'inbox')}
      ${link(COUNTER_PATH, filingTextsOf(this.page.language).counter, place === 'counter' || place === 'counter-draft')}
      ${link(SIGNATURES_PATH, texts.sign, place === 'signatures')}
      ${link(CASES_PATH, texts.cases, place === 'cases')}
      ${link(INCIDENTS_PATH, texts.incidents, place === 'incidents')}
      ${link(SUBSTITUTES_PATH, texts.substitutes, place === 'substitutes')}
      ${link(PAYMENTS_PATH, texts.payments, place === 'payments')}
      ${this.seesReads ? link(READS_PATH, texts.reads, place === 'reads') : nothing}
      ${this.session?.administers === true ? link(SENT_PATH, texts.sentTitle, place === 'sent') : nothing}
      <button type="button" class="place keys" @click=${() => void this.showKeys()}>${texts.keys}</button>
    </nav>`;
  }

  /** Administrators and supervisors may know who has seen masked answers. */
  private get seesReads(): boolean {
    return this.session?.administers === true || this.session?.oversees === true;
  }

  private async showKeys(): Promise<void> {
    if (!(await keysPart.fetch())) return this.handleFailure({ kind: 'unreachable' });
    await this.renderRoot.querySelector('desk-keys')?.open();
  }

  private signIn(): unknown {
    const texts = deskTextsOf(this.page.language);
    return html`${
        this.isExpired
          ? html`<thutuc-notice tone="warning" class="expired" .language=${this.page.language}
              >${texts.signedOut}</thutuc-notice
            >`
          : nothing
      }<thutuc-sign-in
        .language=${this.page.language}
        .busy=${this.isSigningIn}
        .problem=${this.signInProblem}
        .demoAccounts=${this.demo}
        @sign-in=${(event: CustomEvent<SignInDetail>) => void this.handleSignIn(event.detail)}
      ></thutuc-sign-in>`;
  }

  private notices(account: string): unknown {
    return html`<desk-notices
      .client=${this.client}
      .language=${this.page.language}
      .account=${account}
      .onFailure=${this.handleFailure}
    ></desk-notices>`;
  }

  /** The screen of the place; a part that is rarely needed is fetched when it is first shown. */
  private place(account: string): unknown {
    const { language } = this.page;
    const route = deskRoute(this.page.path);
    const part = laterPlaces[route.place];
    if (part !== undefined && !part.isHere) {
      void this.fetchPlace(part);
      return comingPlace(this.partIsMissing, language, () => {
        this.partIsMissing = false;
      });
    }
    return deskPlace(route, {
      client: this.client,
      language,
      account,
      grants: this.session?.grants ?? [],
      seesReads: this.seesReads,
      search: this.page.search,
      onFailure: this.handleFailure,
    });
  }

  private async fetchPlace(part: LaterPart): Promise<void> {
    if (this.partIsMissing) return;
    if (await part.fetch()) this.requestUpdate();
    else this.partIsMissing = true;
  }

  private async start(): Promise<void> {
    try {
      const session = await this.client.session();
      this.isLost = false;
      this.startFailure = null;
      this.session = session;
      if (session.account === null) await this.loadDemo();
    } catch (error) {
      this.startFailure = failureOf(error);
      this.handleFailure(this.startFailure);
    }
  }

  private async loadDemo(): Promise<void> {
    try {
      this.demo = (await this.client.demoAccounts()).items;
    } catch (error) {
      this.handleFailure(failureOf(error));
    }
  }

  private async handleSignIn({ username, password }: SignInDetail): Promise<void> {
    const before = this.session?.account ?? null;
    this.isSigningIn = true;
    this.signInProblem = '';
    try {
      const session = await this.client.signIn({ username, password }).catch((error: unknown) => {
        // Somebody has signed in in another window meanwhile: that session counts here too.
        if (codeOf(error) === 'token-refused') return this.client.session();
        throw error;
      });
      // Another person must not find what the first one typed.
      if (before !== null && before !== session.account) this.forget();
      this.session = session;
      this.isExpired = false;
      this.isLost = false;
    } catch (error) {
      this.signInProblem = failureText(failureOf(error), this.page.language);
    } finally {
      this.isSigningIn = false;
    }
  }

  private async signOut(): Promise<void> {
    try {
      await this.client.signOut();
    } catch (error) {
      const failure = failureOf(error);
      if (failure.kind !== 'signed-out') {
        this.handleFailure(failure);
        return;
      }
    }
    this.forget();
    location.assign(INBOX_PATH);
  }

  private forget(): void {
    new TypedStore(sessionStorage).clear();
  }

  /** What concerns the whole desk; everything else is told where it happened. */
  private readonly handleFailure = (failure: Failure): void => {
    if (failure.kind === 'unreachable') this.isLost = true;
    if (failure.kind === 'signed-out' && this.session?.account != null && !this.isExpired) {
      this.isExpired = true;
      void this.loadDemo();
    }
  };

  private readonly handleOffline = (): void => {
    this.isLost = true;
  };

  private readonly handleOnline = (): void => {
    void this.tryAgain();
  };

  /** Asks the server whether it is there; the parts of the screen go on by themselves. */
  private async tryAgain(): Promise<void> {
    this.partIsMissing = false;
    if (this.session === null) return this.start();
    try {
      await this.client.session();
      this.isLost = false;
      // What could not be read while the line was lost is read now.
      tellChange();
    } catch (error) {
      this.handleFailure(failureOf(error));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-desk': ThutucDesk;
  }
}
