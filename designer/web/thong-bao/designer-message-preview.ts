import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DefinitionMessagePreview } from '../../../runtime/api/index.ts';
import { ProblemError } from '../../../runtime/client/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { thongBaoTextsOf } from '../language/thong-bao-texts-of.ts';
import { partStyles } from '../parts/part-styles.ts';

/** A message as somebody would receive it, made anew whenever the draft was saved. */
@customElement('designer-message-preview')
export class DesignerMessagePreview extends LitElement {
  static override styles = [
    partStyles,
    css`
      h4 {
        font-size: var(--thutuc-text);
      }
      .message {
        max-width: 34rem;
        margin-block: var(--thutuc-space-2);
        padding: var(--thutuc-space-3) var(--thutuc-space-4);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius-large);
        background: var(--thutuc-sunken);
      }
      .subject {
        font-weight: 600;
      }
      .body {
        white-space: pre-line;
      }
    `,
  ];

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';
  /** Key of the message. */
  @property() message = '';

  @state() private shown: DefinitionMessagePreview | null = null;
  @state() private failure = '';

  private asked = '';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override willUpdate(): void {
    const wanted = `${this.message} ${this.session.head.revision}`;
    if (wanted === this.asked) return;
    this.asked = wanted;
    void this.load(wanted);
  }

  override render(): unknown {
    const texts = thongBaoTextsOf(this.language);
    const isLate = this.shown === null || this.session.saving !== 'saved';
    return html`<section aria-labelledby="title">
      <h4 id="title">${texts.preview}</h4>
      ${this.card('vi')} ${this.card('en')}
      <div role="status">
        ${this.failure === '' ? nothing : html`<p class="problem">${fillText(texts.failed, { reason: this.failure })}</p>`}
        ${isLate && this.failure === '' ? html`<p class="hint">${texts.waiting}</p>` : nothing}
      </div>
    </section>`;
  }

  private card(language: Language): unknown {
    const texts = thongBaoTextsOf(this.language);
    const { shown } = this;
    if (shown === null) return nothing;
    const { subject, body } = shown;
    if (subject === undefined || body === undefined)
      return language === 'vi' ? html`<p class="problem warning">${texts.broken}</p>` : nothing;
    const [title, text] = [subject[language], body[language]];
    if (title === undefined && text === undefined) return nothing;
    return html`${language === 'en' ? html`<p class="hint">${texts.english}</p>` : nothing}
      <div class="message" lang=${language}>
        <p class="subject">${title ?? subject.vi}</p>
        <p class="body">${text ?? body.vi}</p>
      </div>`;
  }

  private async load(wanted: string): Promise<void> {
    try {
      const preview = await this.client.messagePreview(this.session.id, this.message);
      if (this.asked !== wanted) return;
      this.shown = preview;
      this.failure = '';
      this.dispatchEvent(new CustomEvent('looked', { detail: preview.problems }));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      // A message that was made a moment ago is not saved yet.
      if (this.asked === wanted) this.failure = error.code === 'preview-unknown' ? '' : error.message;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-message-preview': DesignerMessagePreview;
  }
}
