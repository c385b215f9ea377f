import { html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { inLanguage } from '../../../engine/index.ts';
import type { ProcedurePage, Submitted } from '../../api/index.ts';
import { ThutucApplication, type ApplicationPage } from '../../portal/web/application/index.ts';
import { embedTextsOf } from '../language/embed-texts-of.ts';
import { ConnectedElement } from './connected-element.ts';
import { gate } from './gate.ts';

/** Told by an embedded service when an application was handed in. */
export interface CaseSubmittedDetail {
  /** Id of the case. */
  readonly case: string;
  /** With it, anybody may follow the case. */
  readonly reference: string;
}

/** A service in a page of another site: what it is, the sign-in, then the application. */
@customElement('thutuc-connected-service')
export class ThutucConnectedService extends ConnectedElement {
  @property() procedure = '';

  @state() private facts: ProcedurePage | null = null;

  private readonly page: ApplicationPage = {
    urlOf: (path) => `${this.server}${path}`,
    // The address and the title are those of the page around.
    onDraft: () => undefined,
    onSubmitted: ({ case: id, reference }: Submitted) => {
      const detail: CaseSubmittedDetail = { case: id, reference };
      this.dispatchEvent(new CustomEvent('case-submitted', { detail, bubbles: true, composed: true }));
    },
    signIn: () => void this.signIn(),
  };

  /** Made by hand, so that its script is not left out as unused. */
  private readonly application = new ThutucApplication();

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.application.language = this.language;
  }

  override render(): unknown {
    const texts = embedTextsOf(this.language);
    if (this.facts === null) {
      if (this.problem === '') return html`<p role="status">${texts.opening}</p>`;
      return html`<section class="gate" role="alert">
        <p>${texts.failed} ${this.problem}</p>
        <button type="button" class="button" @click=${() => void this.open()}>${texts.tryAgain}</button>
      </section>`;
    }
    if (!this.session.isSignedIn) {
      const title = inLanguage(this.facts.title, this.language);
      const signIn = (): void => void this.signIn();
      return gate({ language: this.language, title, problem: this.problem, signIn });
    }
    return html`<p class="account">
        <button type="button" class="button quiet" @click=${this.signOut}>${texts.signOut}</button>
      </p>
      ${this.problem === '' ? nothing : html`<p role="alert">${this.problem}</p>`} ${this.application}`;
  }

  protected async open(): Promise<void> {
    if (this.facts !== null) return;
    this.problem = '';
    await this.attempt(async () => {
      this.facts = await this.session.client.procedure(this.procedure);
      this.application.procedure = this.procedure;
      this.application.client = this.session.client;
      this.application.page = this.page;
    });
  }

  private readonly signOut = (): void => {
    void this.attempt(() => this.session.signOut());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-connected-service': ThutucConnectedService;
  }
  interface HTMLElementEventMap {
    'case-submitted': CustomEvent<CaseSubmittedDetail>;
  }
}
