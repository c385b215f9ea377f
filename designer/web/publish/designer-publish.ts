import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText, formatDateTime, instantOf, localDateOf } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DefinitionCheck, Published } from '../../../runtime/api/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { VERSIONS_PATH } from '../app/designer-route.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { designerTextsOf } from '../language/designer-texts-of.ts';
import { checkResult, problemList } from './check-result.ts';
import { documentName } from './document-name.ts';
import { effectiveFrom, type EffectChoice } from './effect-choice.ts';
import { publicationQuestion } from './publication-question.ts';
import { publishStyles } from './publish-styles.ts';
import { readDocument } from './read-document.ts';

/** Brings a definition in, checks it, and publishes it with the day from which it takes effect. */
@customElement('designer-publish')
export class DesignerPublish extends LitElement {
  static override styles = publishStyles;

  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';
  @property({ attribute: false }) onFailure: (failure: Failure) => void = () => undefined;

  @state() private text = '';
  /** Why the text could not even be read. */
  @state() private textProblem = '';
  @state() private checked: { readonly text: string; readonly result: DefinitionCheck } | null = null;
  @state() private busy: 'check' | 'publish' | null = null;
  @state() private failure: Failure | null = null;
  @state() private choice: EffectChoice = { at: 'now', date: '' };
  @state() private dateProblem = '';
  @state() private note = '';
  @state() private published: Published | null = null;

  override willUpdate(): void {
    document.title = designerTextsOf(this.language).publishTitle;
  }

  override render(): unknown {
    const texts = designerTextsOf(this.language);
    return html`<h1 tabindex="-1">${texts.publishTitle}</h1>
      <p class="guidance">${texts.publishGuidance}</p>
      ${this.source()}
      <div role="alert" class="outcome">${this.trouble()}</div>
      <div role="status" class="outcome">${this.success()}</div>
      ${this.checked === null ? nothing : this.result(this.checked)}
      <thutuc-confirm></thutuc-confirm>`;
  }

  private source(): unknown {
    const texts = designerTextsOf(this.language);
    const wrong = this.textProblem !== '';
    return html`<div class="field">
        <span class="pick">
          <input
            id="file"
            type="file"
            accept=".json,application/json"
            aria-describedby="file-hint"
            @change=${(event: Event) => void this.takeFile(event.target as HTMLInputElement)}
          />
          <label class="button" for="file">${texts.file}</label>
        </span>
        <p class="hint" id="file-hint">${texts.fileHint}</p>
      </div>
      <div class="field ${wrong ? 'wrong' : ''}">
        <label class="field-label" for="document">${texts.document}</label>
        <p class="hint" id="document-hint">${texts.documentHint}</p>
        ${wrong ? html`<p class="problem error" id="document-problem" role="alert">${this.textProblem}</p>` : nothing}
        <textarea
          id="document"
          rows="14"
          spellcheck="false"
          autocapitalize="none"
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby="document-hint ${wrong ? 'document-problem' : ''}"
          .value=${this.text}
          @input=${(event: Event) => {
            this.take((event.target as HTMLTextAreaElement).value);
          }}
        ></textarea>
      </div>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          aria-disabled=${this.busy === null ? 'false' : 'true'}
          @click=${() => void this.check()}
        >
          ${this.busy === 'check' ? texts.checking : texts.check}
        </button>
      </div>`;
  }

  private trouble(): unknown {
    if (this.failure === null || this.failure.kind === 'signed-out') return nothing;
    return html`<thutuc-notice tone="danger" .language=${this.language}
        >${failureText(this.failure, this.language)}</thutuc-notice
      >${this.failure.kind === 'refused' ? problemList(this.failure.problems, this.language) : nothing}`;
  }

  private success(): unknown {
    if (this.published === null) return nothing;
    const texts = designerTextsOf(this.language);
    const { id, version, effectiveFrom: from, hash, already } = this.published;
    return html`<thutuc-notice tone="success" .language=${this.language}>
      <p><strong>${fillText(already ? texts.publishedAlready : texts.published, { id, version })}</strong></p>
      <p>${fillText(texts.publishedFrom, { date: formatDateTime(from), hash: hash.slice(0, 12) })}</p>
      <p><a href=${VERSIONS_PATH}>${texts.toVersions}</a></p>
    </thutuc-notice>`;
  }

  private result({ text, result }: NonNullable<typeof this.checked>): unknown {
    const texts = designerTextsOf(this.language);
    const isStale = text !== this.text;
    return html`<section class="result" aria-labelledby="result">
      <h2 id="result" tabindex="-1">${texts.resultTitle}</h2>
      ${
        isStale
          ? html`<thutuc-notice tone="warning" .language=${this.language}>${texts.checkStale}</thutuc-notice>`
          : nothing
      }
      ${checkResult(result, this.language)}
      ${result.ok && !isStale && this.published === null ? this.effect() : nothing}
    </section>`;
  }

  private effect(): unknown {
    const texts = designerTextsOf(this.language);
    const wrong = this.dateProblem !== '';
    const radio = (at: EffectChoice['at'], label: string) =>
      html`<div class="choice">
        <input
          type="radio"
          id="at-${at}"
          name="at"
          .checked=${this.choice.at === at}
          @change=${() => {
            this.choice = { ...this.choice, at };
            this.dateProblem = '';
          }}
        /><label for="at-${at}">${label}</label>
      </div>`;
    return html`<div class="effect">
      <fieldset>
        <legend>${texts.effectTitle}</legend>
        ${radio('now', texts.effectNow)} ${radio('date', texts.effectFrom)}
      </fieldset>
      ${
        this.choice.at === 'now'
          ? nothing
          : html`<div class="field ${wrong ? 'wrong' : ''}">
              <label class="field-label" for="date">${texts.effectDate}</label>
              <p class="hint" id="date-hint">${texts.effectDateHint}</p>
              ${wrong ? html`<p class="problem error" id="date-problem" role="alert">${this.dateProblem}</p>` : nothing}
              <input
                id="date"
                type="text"
                inputmode="numeric"
                autocomplete="off"
                maxlength="10"
                aria-invalid=${wrong ? 'true' : nothing}
                aria-describedby="date-hint ${wrong ? 'date-problem' : ''}"
                .value=${this.choice.date}
                @input=${(event: Event) => {
                  this.choice = { ...this.choice, date: (event.target as HTMLInputElement).value };
                  this.dateProblem = '';
                }}
              />
            </div>`
      }
      <div class="field">
        <label class="field-label" for="note">${texts.note}</label>
        <p class="hint" id="note-hint">${texts.noteHint}</p>
        <textarea
          id="note"
          rows="3"
          aria-describedby="note-hint"
          .value=${this.note}
          @input=${(event: Event) => {
            this.note = (event.target as HTMLTextAreaElement).value;
          }}
        ></textarea>
      </div>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          aria-disabled=${this.busy === null ? 'false' : 'true'}
          @click=${() => void this.publish()}
        >
          ${this.busy === 'publish' ? texts.publishing : texts.publish}
        </button>
      </div>
    </div>`;
  }

  private take(text: string): void {
    this.text = text;
    this.textProblem = '';
    this.published = null;
  }

  private async takeFile(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (file === undefined) return;
    try {
      this.take(await file.text());
    } catch {
      this.textProblem = fillText(designerTextsOf(this.language).fileUnreadable, { name: file.name });
    }
    // So that the same file can be chosen again after it was changed.
    input.value = '';
  }

  private async check(): Promise<void> {
    if (this.busy !== null) return;
    const { text } = this;
    const read = readDocument(text);
    this.failure = null;
    this.published = null;
    if (read.kind !== 'document') {
      const texts = designerTextsOf(this.language);
      const place = read.kind === 'broken' && read.place !== null ? fillText(texts.brokenAt, read.place) : '';
      this.textProblem =
        read.kind === 'empty' ? texts.emptyDocument : `${texts.brokenDocument} ${place}`.trim();
      this.renderRoot.querySelector<HTMLElement>('#document')?.focus();
      return;
    }
    this.busy = 'check';
    try {
      this.checked = { text, result: await this.client.checkDefinition(read.document) };
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#result')?.focus();
    } catch (error) {
      this.fail(error);
    } finally {
      this.busy = null;
    }
  }

  private async publish(): Promise<void> {
    const read = readDocument(this.text);
    if (this.busy !== null || read.kind !== 'document') return;
    const texts = designerTextsOf(this.language);
    const effect = effectiveFrom(this.choice, localDateOf(instantOf(Date.now())));
    if ('problem' in effect) {
      this.dateProblem = effect.problem === 'missing' ? texts.effectDateMissing : texts.effectDatePast;
      this.renderRoot.querySelector<HTMLElement>('#date')?.focus();
      return;
    }
    const dialog = this.renderRoot.querySelector('thutuc-confirm');
    if (dialog === null) return;
    const publication = { ...documentName(read.document, this.language), effectiveFrom: effect.moment };
    Object.assign(dialog, publicationQuestion(publication, this.language));
    if (!(await dialog.ask())) return;
    this.failure = null;
    this.busy = 'publish';
    try {
      this.published = await this.client.publish({
        definition: read.document,
        ...(effect.moment === null ? {} : { effectiveFrom: effect.moment }),
        ...(this.note.trim() === '' ? {} : { note: this.note.trim() }),
      });
      this.scrollIntoView({ block: 'start' });
    } catch (error) {
      this.fail(error);
    } finally {
      this.busy = null;
    }
  }

  private fail(error: unknown): void {
    this.failure = failureOf(error);
    this.onFailure(this.failure);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-publish': DesignerPublish;
  }
}
