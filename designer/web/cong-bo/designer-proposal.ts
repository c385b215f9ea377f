import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText, instantOf, localDateOf } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { failureOf, failureText, type Failure } from '../app/failure.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { congBoTextsOf } from '../language/cong-bo-texts-of.ts';
import { typedBox } from '../parts/typed-box.ts';
import { publishStyles } from './publish-styles.ts';
import { proposalOrder, type ProposalProblems } from './proposal-form.ts';

/** Puts a draft before the second person: the decision, the day from which it counts, what changes. */
@customElement('designer-proposal')
export class DesignerProposal extends LitElement {
  static override styles = publishStyles;

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';

  @state() private at: 'now' | 'date' = 'now';
  @state() private problems: ProposalProblems = {};
  @state() private failure: Failure | null = null;
  @state() private isUnsaved = false;
  @state() private isBusy = false;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = congBoTextsOf(this.language);
    const errors = this.session.problems.filter(({ severity }) => severity === 'error').length;
    return html`<form novalidate @submit=${this.handleSubmit}>
      <h2>${texts.propose}</h2>
      <p class="soft">${texts.proposeGuidance}</p>
      <div class="line">
        ${this.box('number', texts.number, texts.numberHint)}
        ${this.box('decided', texts.date, texts.dateHint)}
      </div>
      <fieldset>
        <legend>${texts.effect}</legend>
        ${this.radio('now', texts.effectNow)} ${this.radio('date', texts.effectFrom)}
      </fieldset>
      ${this.at === 'date' ? this.box('date', texts.effectDate, texts.dateHint) : nothing}
      <div class="field">
        <label for="note">${texts.note}</label>
        <p class="hint" id="note-hint">${texts.noteHint}</p>
        <textarea id="note" rows="4" maxlength="2000" aria-describedby="note-hint"></textarea>
      </div>
      ${errors === 0 ? nothing : html`<p class="problem">${fillText(texts.blocked, { count: errors })}</p>`}
      <div role="alert" class="outcome">${this.trouble()}</div>
      <button class="button primary" aria-disabled=${this.isBusy ? 'true' : 'false'}>${texts.send}</button>
    </form>`;
  }

  override firstUpdated(): void {
    // The decision may stand in the draft already; after this the boxes are the person's.
    const { document } = this.session;
    const [number, date] = ['/approval/number', '/approval/date'].map((at) => valueAt(document, at));
    if (typeof number === 'string') this.put('number', number);
    if (typeof date === 'string') this.put('decided', date.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1'));
  }

  private box(id: 'number' | 'decided' | 'date', label: string, hint: string): unknown {
    const wrong = this.problems[id];
    return typedBox({ id, label, hint, problem: wrong && congBoTextsOf(this.language)[wrong] });
  }

  private radio(at: 'now' | 'date', name: string): unknown {
    return html`<label class="radio"
      ><input
        type="radio"
        name="effect"
        .checked=${this.at === at}
        @change=${() => {
          this.at = at;
        }}
      />${name}</label
    >`;
  }

  private trouble(): unknown {
    const texts = congBoTextsOf(this.language);
    const { failure } = this;
    if (this.isUnsaved)
      return html`<thutuc-notice tone="danger" .language=${this.language}>${texts.unsaved}</thutuc-notice>`;
    if (failure === null) return nothing;
    return html`<thutuc-notice tone="danger" .language=${this.language}>
      <p>${failureText(failure, this.language)}</p>
      ${
        failure.kind === 'refused' && failure.problems.length > 0
          ? html`<ul aria-label=${texts.refused}>
              ${failure.problems
                .filter(({ severity }) => severity === 'error')
                .map(
                  ({ label, message, mend, pointer }) =>
                    html`<li>
                      <button
                        type="button"
                        class="link"
                        @click=${() => {
                          this.session.reveal(pointer);
                        }}
                      >
                        ${label ?? texts.whole}
                      </button>
                      ${message} ${mend ?? nothing}
                    </li>`,
                )}
            </ul>`
          : nothing
      }
    </thutuc-notice>`;
  }

  private readonly handleSubmit = (event: Event): void => {
    event.preventDefault();
    if (!this.isBusy) void this.propose();
  };

  private async propose(): Promise<void> {
    const read = proposalOrder(
      {
        number: this.typed('number'),
        decided: this.typed('decided'),
        at: this.at,
        date: this.typed('date'),
        note: this.typed('note'),
      },
      localDateOf(instantOf(Date.now())),
    );
    this.failure = null;
    this.problems = 'problems' in read ? read.problems : {};
    if ('problems' in read) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    this.isBusy = true;
    try {
      await this.session.saveNow();
      this.isUnsaved = this.session.saving !== 'saved';
      if (this.isUnsaved) return;
      const { id, head } = this.session;
      await this.client.proposeDefinition(id, read.order, head.revision);
      // The decision is part of the document now.
      await this.session.refresh();
    } catch (error) {
      this.failure = failureOf(error);
    } finally {
      this.isBusy = false;
    }
  }

  private typed(id: string): string {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.value ?? '';
  }

  private put(id: string, value: string): void {
    const box = this.renderRoot.querySelector<HTMLInputElement>(`#${id}`);
    if (box !== null) box.value = value;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-proposal': DesignerProposal;
  }
}
