import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { DemoAccount, SignInDetail } from '../../../components/index.ts';
import { fillText, type Language } from '../../../engine/index.ts';
import type { Session } from '../../api/index.ts';
import { createClient, ProblemError } from '../../client/index.ts';
import { embedTextsOf } from '../language/embed-texts-of.ts';
import type { CodeMessage } from './code-message.ts';
import { embedStyles } from './embed-styles.ts';
import { siteAround } from './site-around.ts';
import '../../../components/index.ts';

/**
 * The window in which a person signs in here for a page of another site, and says whether that page may act for them.
 * The code goes to the page that opened the window, and to its origin alone.
 */
@customElement('thutuc-embed-sign-in')
export class ThutucEmbedSignIn extends LitElement {
  static override styles = embedStyles;

  @state() private session: Session | null = null;
  @state() private problem = '';
  @state() private busy = false;
  @state() private isDone = false;
  @state() private demo: readonly DemoAccount[] = [];

  private readonly query = new URLSearchParams(location.search);
  private readonly origin = this.query.get('origin') ?? '';
  private readonly language: Language = this.query.get('lang') === 'en' ? 'en' : 'vi';
  private readonly client = createClient({ language: () => this.language });

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = this.language;
    void this.attempt(async () => {
      this.session = await this.client.session();
      this.demo = (await this.client.demoAccounts()).items;
    });
  }

  override render(): unknown {
    const texts = embedTextsOf(this.language);
    // Without the page that asked, there is nobody to allow anything to.
    if (window.opener === null) return box(texts.noOpener);
    if (this.isDone) return box(texts.done);
    if (this.session === null) return box(this.problem === '' ? texts.opening : this.problem);
    if (this.session.account === null) {
      return html`<thutuc-sign-in
        .language=${this.language}
        .busy=${this.busy}
        .problem=${this.problem}
        .demoAccounts=${this.demo}
        @sign-in=${this.handleSignIn}
      ></thutuc-sign-in>`;
    }
    return html`<main class="allow">
      <h1>${texts.allowTitle}</h1>
      <p>${this.question()}</p>
      <p>${fillText(texts.allowAs, { name: this.session.name })}</p>
      ${this.problem === '' ? '' : html`<p role="alert">${this.problem}</p>`}
      <div class="choices">
        <button type="button" class="button primary" @click=${this.allow}>${texts.allow}</button>
        <button type="button" class="button" @click=${this.deny}>${texts.deny}</button>
      </div>
    </main>`;
  }

  private question(): string {
    const texts = embedTextsOf(this.language);
    const { origin } = this;
    if (origin !== location.origin) return fillText(texts.allowQuestion, { origin });
    // Our own frame asks. Who shows it is read from the frame itself, which the site around cannot touch.
    const around = siteAround(window.opener as Window);
    return around === null ? texts.allowFrameUnknown : fillText(texts.allowFrame, { origin: around });
  }

  private readonly handleSignIn = ({ detail }: CustomEvent<SignInDetail>): void => {
    void this.attempt(async () => {
      this.session = await this.client.signIn(detail);
    });
  };

  private readonly allow = (): void => {
    void this.attempt(async () => {
      const challenge = this.query.get('challenge') ?? '';
      const { code } = await this.client.embedCode({ origin: this.origin, challenge });
      const message: CodeMessage = { type: 'thutuc-embed-code', code };
      (window.opener as Window).postMessage(message, this.origin);
      // The page that hears it closes this window: a message whose window is gone has no source any more.
      this.isDone = true;
    });
  };

  private readonly deny = (): void => {
    window.close();
  };

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.problem = '';
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.problem = error.message;
    } finally {
      this.busy = false;
    }
  }
}

function box(text: string): TemplateResult {
  return html`<main class="allow"><p role="status">${text}</p></main>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-embed-sign-in': ThutucEmbedSignIn;
  }
}
