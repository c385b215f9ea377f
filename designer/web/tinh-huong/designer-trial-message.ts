import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../../engine/index.ts';
import type { DefinitionMessagePreview } from '../../../runtime/api/index.ts';
import { ProblemError } from '../../../runtime/client/index.ts';
import { tinhHuongTextsOf } from '../language/tinh-huong-texts-of.ts';
import type { SentMessage } from './step-words.ts';
import { trialStyles } from './trial-styles.ts';

/** How the text of a message for a case that is played is asked for: by its key, with what it reads of the case. */
export type MessageText = (
  key: string,
  view: SentMessage['view'],
) => Promise<Pick<DefinitionMessagePreview, 'subject' | 'body'>>;

/** A message that a trial would send: that it would be, and, unfolded, what its recipient would read. */
@customElement('designer-trial-message')
export class DesignerTrialMessage extends LitElement {
  static override styles = [
    trialStyles,
    css`
      :host {
        font-size: var(--thutuc-text-small);
      }
      summary {
        min-height: 1.5rem;
        cursor: pointer;
      }
      .message {
        margin-block: var(--thutuc-space-2);
        padding: var(--thutuc-space-3);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius);
        background: var(--thutuc-sunken);
        overflow-wrap: anywhere;
      }
      .message p {
        margin: 0;
      }
      .subject {
        font-weight: 600;
      }
      .body {
        white-space: pre-line;
      }
    `,
  ];

  @property({ attribute: false }) message!: SentMessage;
  @property() language: Language = 'vi';
  @property({ attribute: false }) text: MessageText | null = null;

  @state() private shown: Pick<DefinitionMessagePreview, 'subject' | 'body'> | null = null;
  @state() private failure = '';

  /** The case of which the text is shown. */
  private seen: SentMessage['view'] | null = null;

  override willUpdate(): void {
    const { view } = this.message;
    if (view === this.seen) return;
    this.seen = view;
    this.shown = null;
    this.failure = '';
    const details = this.renderRoot.querySelector('details');
    if (details !== null) details.open = false;
  }

  override render(): unknown {
    const { said } = this.message;
    if (this.text === null) return said;
    return html`<details @toggle=${this.handleToggle}>
      <summary>${said}</summary>
      <div role="status">${this.content()}</div>
    </details>`;
  }

  private content(): unknown {
    const texts = tinhHuongTextsOf(this.language);
    if (this.failure !== '') return html`<p class="problem">${this.failure}</p>`;
    if (this.shown === null) return nothing;
    const { subject, body } = this.shown;
    if (subject === undefined || body === undefined)
      return html`<p class="problem">${texts.messageBroken}</p>`;
    // Messages are written in the language of the administration.
    return html`<div class="message" lang="vi">
      <p class="subject">${subject.vi}</p>
      <p class="body">${body.vi}</p>
    </div>`;
  }

  private readonly handleToggle = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open && this.shown === null) void this.load();
  };

  private async load(): Promise<void> {
    const { key, view } = this.message;
    try {
      const shown = (await this.text?.(key, view)) ?? null;
      if (this.seen !== view) return;
      this.shown = shown;
      this.failure = '';
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (this.seen === view) this.failure = error.message;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-trial-message': DesignerTrialMessage;
  }
}
