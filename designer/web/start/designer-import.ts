import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText, formatDateTime } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { ProblemItem } from '../../../runtime/api/index.ts';
import type { KeptDraft } from '../../../runtime/client/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { draftPath } from '../app/designer-route.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { startTextsOf } from '../language/start-texts-of.ts';
import { readDocument } from './read-document.ts';
import { startOrder } from './start-order.ts';
import { startStyles } from './start-styles.ts';

/** Takes a definition, a signed package or a JSON Schema in: dropped, chosen or pasted. */
@customElement('designer-import')
export class DesignerImport extends LitElement {
  static override styles = startStyles;

  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;

  @state() private textProblem = '';
  @state() private failure: Failure | null = null;
  @state() private taken: KeptDraft | null = null;
  @state() private isOver = false;
  @state() private isBusy = false;

  override render(): unknown {
    const texts = startTextsOf(this.language);
    const wrong = this.textProblem !== '';
    return html`<h2>${texts.importTitle}</h2>
      <div
        class="drop ${this.isOver ? 'over' : ''}"
        @dragover=${(event: DragEvent) => {
          event.preventDefault();
          this.isOver = true;
        }}
        @dragleave=${() => {
          this.isOver = false;
        }}
        @drop=${(event: DragEvent) => {
          event.preventDefault();
          this.isOver = false;
          void this.takeFile(event.dataTransfer?.files[0] ?? null);
        }}
      >
        <span>${texts.drop}</span>
        <span class="pick">
          <input
            id="file"
            type="file"
            accept=".json,application/json"
            @change=${(event: Event) => {
              const input = event.target as HTMLInputElement;
              void this.takeFile(input.files?.[0] ?? null);
              input.value = '';
            }}
          />
          <label class="button" for="file">${texts.file}</label>
        </span>
      </div>
      <div class="field">
        <label for="text">${texts.text}</label>
        <p class="hint" id="text-hint">${texts.textHint}</p>
        ${wrong ? html`<p class="problem" id="text-problem" role="alert">${this.textProblem}</p>` : nothing}
        <textarea
          id="text"
          rows="8"
          spellcheck="false"
          autocapitalize="none"
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby="text-hint ${wrong ? 'text-problem' : ''}"
        ></textarea>
      </div>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          aria-disabled=${this.isBusy ? 'true' : 'false'}
          @click=${() => void this.take(this.box()?.value ?? '')}
        >
          ${texts.take}
        </button>
      </div>
      <div role="alert" class="outcome">${this.trouble()}</div>
      <div role="status" class="outcome">${this.taken === null ? nothing : this.success(this.taken)}</div>`;
  }

  private trouble(): unknown {
    const { failure } = this;
    if (failure === null) return nothing;
    return html`<thutuc-notice tone="danger" .language=${this.language}>
      <p>${failureText(failure, this.language)}</p>
      ${failure.kind === 'refused' ? this.problems(failure.problems) : nothing}
    </thutuc-notice>`;
  }

  private success({ head, origin, problems = [] }: KeptDraft): unknown {
    const texts = startTextsOf(this.language);
    return html`<thutuc-notice tone="success" .language=${this.language}>
      <p>${fillText(texts.imported, { title: head.title === '' ? texts.untitled : head.title })}</p>
      ${
        origin === undefined
          ? nothing
          : html`<p>
              ${fillText(texts.fromPackage, {
                address: origin.address,
                time: formatDateTime(origin.exportedAt),
                fingerprint: origin.fingerprint,
              })}
              ${origin.isOwn ? texts.fromOwn : texts.comparePrint}
            </p>`
      }
      ${
        problems.length === 0
          ? nothing
          : html`<p><strong>${fillText(texts.leftOut, { count: problems.length })}</strong></p>
              ${this.problems(problems)}`
      }
      <p><a href=${draftPath(head.id)}>${texts.openImported}</a></p>
    </thutuc-notice>`;
  }

  private problems(problems: readonly ProblemItem[]): unknown {
    return html`<ul>
      ${problems.map(
        ({ message, pointer, mend }) => html`<li><code>${pointer}</code> ${message} ${mend ?? nothing}</li>`,
      )}
    </ul>`;
  }

  private async takeFile(file: File | null): Promise<void> {
    if (file === null) return;
    try {
      const text = await file.text();
      const box = this.box();
      if (box !== null) box.value = text;
      await this.take(text);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      this.textProblem = fillText(startTextsOf(this.language).unreadable, { name: file.name });
    }
  }

  private async take(text: string): Promise<void> {
    if (this.isBusy) return;
    const texts = startTextsOf(this.language);
    const read = readDocument(text);
    this.taken = null;
    this.failure = null;
    this.textProblem =
      read.kind === 'document'
        ? ''
        : read.kind === 'empty'
          ? texts.textMissing
          : [texts.broken, ...(read.place === null ? [] : [fillText(texts.brokenAt, read.place)])].join(' ');
    if (read.kind !== 'document') {
      this.box()?.focus();
      return;
    }
    this.isBusy = true;
    try {
      this.taken = await this.client.startDefinitionDraft(startOrder(read.document as object));
    } catch (error) {
      this.failure = failureOf(error);
      this.onFailure(this.failure);
    } finally {
      this.isBusy = false;
    }
  }

  private box(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-import': DesignerImport;
  }
}
