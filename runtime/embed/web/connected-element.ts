import { LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Language } from '../../../engine/index.ts';
import { codeOf, ProblemError } from '../../client/index.ts';
import { embedTextsOf } from '../language/embed-texts-of.ts';
import { embedStyles } from './embed-styles.ts';
import { sessionAt, type EmbedSession } from './embed-session.ts';

/** What the elements have in common that stand in a page of another site: a server, and who is signed in there. */
export abstract class ConnectedElement extends LitElement {
  static override styles = embedStyles;

  @property() server = '';
  @property() language: Language = 'vi';

  @state() protected problem = '';

  protected session!: EmbedSession;

  override connectedCallback(): void {
    super.connectedCallback();
    this.session = sessionAt(this.server);
    this.session.language = this.language;
    this.session.addEventListener('change', this.handleSession);
    void this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.session.removeEventListener('change', this.handleSession);
  }

  override willUpdate(_changed: PropertyValues<this>): void {
    this.session.language = this.language;
  }

  /** Fetches what is shown. */
  protected abstract open(): Promise<void>;

  protected readonly handleSession = (): void => {
    this.requestUpdate();
    void this.open();
  };

  protected readonly signIn = async (): Promise<void> => {
    this.problem = '';
    await this.attempt(async () => {
      if (!(await this.session.signIn())) this.problem = embedTextsOf(this.language).windowClosed;
    });
  };

  /** Does what may fail; what is in the way is shown, and told to the page. */
  protected async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const code = codeOf(error) ?? '';
      if (code === 'sign-in-needed' && this.session.isSignedIn) this.session.expire();
      this.problem = error.message;
      const detail = { code, message: error.message };
      this.dispatchEvent(new CustomEvent('problem', { detail, bubbles: true, composed: true }));
    }
  }
}
