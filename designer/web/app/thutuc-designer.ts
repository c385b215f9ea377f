import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { DemoAccount, LanguageDetail, SignInDetail } from '../../../components/index.ts';
import '../../../components/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { Session } from '../../../runtime/api/index.ts';
import { codeOf, createClient } from '../../../runtime/client/index.ts';
import { designerTextsOf } from '../language/designer-texts-of.ts';
import '../publish/designer-publish.ts';
import '../versions/designer-versions.ts';
import type { DesignerClient } from './designer-client.ts';
import { designerRoute, PUBLISH_PATH, VERSIONS_PATH, type DesignerRoute } from './designer-route.ts';
import { designerStyles } from './designer-styles.ts';
import { failureOf, failureText, type Failure } from './failure.ts';
import { keepLanguage, pageLanguage } from './page-language.ts';

/** The administrator's screens: signing in, the versions of all procedures, publishing a new one. */
@customElement('thutuc-designer')
export class ThutucDesigner extends LitElement {
  static override styles = designerStyles;

  @state() private language: Language = pageLanguage();
  @state() private session: Session | null = null;
  /** The session has ended while somebody was at work. */
  @state() private isExpired = false;
  @state() private route: DesignerRoute = designerRoute(location.pathname);
  /** What concerns every screen: no connection, no right. */
  @state() private failure: Failure | null = null;
  @state() private isSigningIn = false;
  @state() private signInProblem = '';
  @state() private demo: readonly DemoAccount[] = [];

  private readonly client: DesignerClient = createClient({ language: () => this.language });

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.handleMove);
    void this.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.handleMove);
  }

  override render(): unknown {
    const texts = designerTextsOf(this.language);
    const account = this.session?.account ?? null;
    const asksWho = this.session !== null && (account === null || this.isExpired);
    return html`<a class="skip" href="#main" @click=${this.handleSkip}>${texts.skip}</a>
      <thutuc-app-bar
        .language=${this.language}
        .area=${texts.area}
        href=${VERSIONS_PATH}
        .person=${account === null ? '' : (this.session?.name ?? '')}
        @click=${this.handleLink}
        @language-change=${this.handleLanguage}
        @sign-out=${() => void this.signOut()}
      >
        ${account === null ? nothing : this.navigation()}
      </thutuc-app-bar>
      <main id="main" tabindex="-1" @click=${this.handleLink}>
        <div role="alert">${this.message()}</div>
        ${this.session === null && this.failure === null ? html`<p role="status">${texts.loading}</p>` : nothing}
        ${
          asksWho
            ? html`<thutuc-sign-in
                .language=${this.language}
                .busy=${this.isSigningIn}
                .problem=${this.signInProblem}
                .demoAccounts=${this.demo}
                @sign-in=${(event: CustomEvent<SignInDetail>) => void this.handleSignIn(event.detail)}
              ></thutuc-sign-in>`
            : nothing
        }
        ${
          account === null || this.failure?.kind === 'forbidden'
            ? nothing
            : html`<div ?hidden=${asksWho}>${this.place()}</div>`
        }
      </main>`;
  }

  private navigation(): unknown {
    const texts = designerTextsOf(this.language);
    const links = [
      { route: 'versions', path: VERSIONS_PATH, title: texts.navVersions },
      { route: 'publish', path: PUBLISH_PATH, title: texts.navPublish },
    ];
    return html`<nav aria-label=${texts.area}>
      ${links.map(
        ({ route, path, title }) =>
          html`<a href=${path} aria-current=${route === this.route ? 'page' : nothing}>${title}</a>`,
      )}
    </nav>`;
  }

  private message(): unknown {
    if (this.isExpired) {
      const { signedOut } = designerTextsOf(this.language);
      return html`<thutuc-notice class="message" tone="warning" .language=${this.language}
        >${signedOut}</thutuc-notice
      >`;
    }
    if (this.failure === null) return nothing;
    return html`<thutuc-notice class="message" tone="warning" .language=${this.language}>
      <p>${failureText(this.failure, this.language)}</p>
      ${
        this.failure.kind === 'unreachable'
          ? html`<button type="button" class="button" @click=${() => void this.start()}>
              ${designerTextsOf(this.language).retry}
            </button>`
          : nothing
      }
    </thutuc-notice>`;
  }

  private place(): unknown {
    const texts = designerTextsOf(this.language);
    switch (this.route) {
      case 'versions':
        return html`<designer-versions
          .client=${this.client}
          .language=${this.language}
          .onFailure=${this.handleFailure}
        ></designer-versions>`;
      case 'publish':
        return html`<designer-publish
          .client=${this.client}
          .language=${this.language}
          .onFailure=${this.handleFailure}
        ></designer-publish>`;
      case 'unknown':
        return html`<h1 tabindex="-1">${texts.notHere}</h1>
          <p><a href=${VERSIONS_PATH}>${texts.toVersions}</a></p>`;
    }
  }

  private async start(): Promise<void> {
    this.failure = null;
    try {
      const session = await this.client.session();
      if (this.session?.account != null && session.account === null) this.isExpired = true;
      else this.session = session;
      if (session.account === null) await this.loadDemo();
    } catch (error) {
      this.handleFailure(failureOf(error));
    }
  }

  private async handleSignIn({ username, password }: SignInDetail): Promise<void> {
    this.isSigningIn = true;
    this.signInProblem = '';
    try {
      this.session = await this.client.signIn({ username, password }).catch((error: unknown) => {
        // Somebody has signed in in another window meanwhile: that session counts here too.
        if (codeOf(error) === 'token-refused') return this.client.session();
        throw error;
      });
      this.isExpired = false;
      this.failure = null;
    } catch (error) {
      this.signInProblem = failureText(failureOf(error), this.language);
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
    location.assign(VERSIONS_PATH);
  }

  private readonly handleFailure = (failure: Failure): void => {
    if (failure.kind === 'signed-out') {
      this.isExpired = true;
      void this.loadDemo();
    } else if (failure.kind !== 'refused') this.failure = failure;
  };

  private async loadDemo(): Promise<void> {
    try {
      this.demo = (await this.client.demoAccounts()).items;
    } catch (error) {
      this.handleFailure(failureOf(error));
    }
  }

  private readonly handleLanguage = ({ detail }: CustomEvent<LanguageDetail>): void => {
    this.language = detail.language;
    keepLanguage(detail.language);
  };

  private readonly handleSkip = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('main')?.focus();
  };

  /** Links within the designer change the place without loading a page. */
  private readonly handleLink = (event: MouseEvent): void => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    const isPlain =
      event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (link === undefined || !isPlain || link.target !== '' || link.hasAttribute('download')) return;
    if (link.origin !== location.origin || designerRoute(link.pathname) === 'unknown') return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    this.handleMove();
    window.scrollTo(0, 0);
  };

  private readonly handleMove = (): void => {
    this.route = designerRoute(location.pathname);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-designer': ThutucDesigner;
  }
}
