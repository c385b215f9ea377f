import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { DemoAccount, SignInDetail } from '../../../components/index.ts';
import { PageController } from '../../../components/index.ts';
import type { Session } from '../../../runtime/api/index.ts';
import { codeOf, createDesignerClient } from '../../../runtime/client/index.ts';
import { designerTextsOf } from '../language/designer-texts-of.ts';
import '../start/designer-start.ts';
import '../versions/designer-versions.ts';
import type {} from '../editor/designer-editor.ts';
import type { DesignerClient } from './designer-client.ts';
import { designerRoute, START_PATH } from './designer-route.ts';
import { designerStyles } from './designer-styles.ts';
import { failureOf, failureText, type Failure } from './failure.ts';

/** The administrator's screens: signing in, drafts and procedures, the work on a draft, the versions of a procedure. */
@customElement('thutuc-designer')
export class ThutucDesigner extends LitElement {
  static override styles = designerStyles;

  @state() private session: Session | null = null;
  /** The session has ended while somebody was at work. */
  @state() private isExpired = false;
  /** What concerns every screen: no connection, no right. */
  @state() private failure: Failure | null = null;
  @state() private isSigningIn = false;
  @state() private signInProblem = '';
  @state() private demo: readonly DemoAccount[] = [];
  /** Whether the script of the editor is here; null while nobody knows. */
  @state() private hasEditor: boolean | null = null;
  private isFetching = false;

  private readonly page = new PageController(this, (path) => designerRoute(path).place !== 'unknown');
  private readonly client: DesignerClient = createDesignerClient({ language: () => this.page.language });

  override connectedCallback(): void {
    super.connectedCallback();
    void this.start();
  }

  override render(): unknown {
    const texts = designerTextsOf(this.page.language);
    const account = this.session?.account ?? null;
    const asksWho = this.session !== null && (account === null || this.isExpired);
    return html`<a class="skip" href="#main" @click=${this.page.handleSkip}>${texts.skip}</a>
      <thutuc-app-bar
        .language=${this.page.language}
        .area=${texts.area}
        href=${START_PATH}
        .person=${account === null ? '' : (this.session?.name ?? '')}
        @click=${this.page.handleLink}
        @language-change=${this.page.handleLanguage}
        @sign-out=${() => void this.signOut()}
      >
        ${account === null ? nothing : this.navigation()}
      </thutuc-app-bar>
      <main
        id="main"
        tabindex="-1"
        class=${designerRoute(this.page.path).place === 'draft' && account !== null ? 'wide' : ''}
        @click=${this.page.handleLink}
      >
        <div role="alert">${this.message()}</div>
        ${this.session === null && this.failure === null ? html`<p role="status">${texts.loading}</p>` : nothing}
        ${
          asksWho
            ? html`<thutuc-sign-in
                .language=${this.page.language}
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
    const texts = designerTextsOf(this.page.language);
    const { place } = designerRoute(this.page.path);
    return html`<nav aria-label=${texts.area}>
      <a href=${START_PATH} aria-current=${place === 'start' ? 'page' : nothing}>${texts.navStart}</a>
    </nav>`;
  }

  private message(): unknown {
    if (this.isExpired) {
      const { signedOut } = designerTextsOf(this.page.language);
      return html`<thutuc-notice class="message" tone="warning" .language=${this.page.language}
        >${signedOut}</thutuc-notice
      >`;
    }
    if (this.failure === null) return nothing;
    return html`<thutuc-notice class="message" tone="warning" .language=${this.page.language}>
      <p>${failureText(this.failure, this.page.language)}</p>
      ${
        this.failure.kind === 'unreachable'
          ? html`<button type="button" class="button" @click=${() => void this.start()}>
              ${designerTextsOf(this.page.language).retry}
            </button>`
          : nothing
      }
    </thutuc-notice>`;
  }

  private place(): unknown {
    const texts = designerTextsOf(this.page.language);
    const route = designerRoute(this.page.path);
    switch (route.place) {
      case 'start':
        return html`<designer-start
          .client=${this.client}
          .language=${this.page.language}
          .onFailure=${this.handleFailure}
          .go=${this.page.go}
        ></designer-start>`;
      case 'versions':
        return html`<designer-versions
          .client=${this.client}
          .language=${this.page.language}
          .procedure=${route.procedure}
          .onFailure=${this.handleFailure}
        ></designer-versions>`;
      case 'draft':
        return this.editor(route.id, route.tab);
      case 'unknown':
        return html`<h1 tabindex="-1">${texts.notHere}</h1>
          <p><a href=${START_PATH}>${texts.toStart}</a></p>`;
    }
  }

  /** The editor is fetched with the first draft that is opened. */
  private editor(id: string, tab: string): unknown {
    if (this.hasEditor !== true) {
      void this.fetchEditor();
      return html`<p role="status" class="waiting">
        ${designerTextsOf(this.page.language)[this.hasEditor === null ? 'loading' : 'unreachable']}
      </p>`;
    }
    return html`<designer-editor
      .client=${this.client}
      .language=${this.page.language}
      .draft=${id}
      .tab=${tab}
      .onFailure=${this.handleFailure}
      .go=${this.page.go}
    ></designer-editor>`;
  }

  private async fetchEditor(): Promise<void> {
    if (this.isFetching) return;
    this.isFetching = true;
    this.hasEditor = await import('../editor/designer-editor.ts').then(
      () => true,
      () => false,
    );
    this.isFetching = false;
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
      // What waited for the session goes on.
      this.renderRoot.querySelector('designer-editor')?.resume();
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
    location.assign(START_PATH);
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
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-designer': ThutucDesigner;
  }
}
