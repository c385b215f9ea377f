import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { inLanguage } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DefinitionDraftStart, DefinitionTemplateItem } from '../../../runtime/api/index.ts';
import { startTextsOf } from '../language/start-texts-of.ts';
import { startStyles } from './start-styles.ts';

/** Begins a procedure from a template, under its name. */
@customElement('designer-new')
export class DesignerNew extends LitElement {
  static override styles = startStyles;

  @property() language: Language = 'vi';
  @property({ attribute: false }) templates: readonly DefinitionTemplateItem[] = [];
  /** The guide leads through the draft. */
  @property({ attribute: false }) isGuided = false;
  @property({ attribute: false }) begin: (order: DefinitionDraftStart) => Promise<void> = () =>
    Promise.resolve();

  @state() private chosen = '';
  @state() private isNameMissing = false;
  @state() private isBusy = false;

  override render(): unknown {
    const texts = startTextsOf(this.language);
    const chosen = this.chosen === '' ? (this.templates[0]?.id ?? '') : this.chosen;
    return html`<form novalidate @submit=${(event: Event) => void this.handleSubmit(event, chosen)}>
      <h2>${this.isGuided ? texts.guideTitle : texts.newTitle}</h2>
      ${this.isGuided ? html`<p>${texts.guideHow}</p>` : nothing}
      <fieldset>
        <legend>${texts.template}</legend>
        ${this.templates.map(
          ({ id, title, summary }) =>
            html`<div class="template">
              <input
                type="radio"
                id="template-${id}"
                name="template"
                .checked=${id === chosen}
                @change=${() => {
                  this.chosen = id;
                }}
              />
              <label for="template-${id}"
                >${inLanguage(title, this.language)}<span class="soft small"
                  >${inLanguage(summary, this.language)}</span
                ></label
              >
            </div>`,
        )}
      </fieldset>
      <div class="field">
        <label for="name">${texts.name}</label>
        <p class="hint" id="name-hint">${texts.nameHint}</p>
        ${this.isNameMissing ? html`<p class="problem" id="name-problem" role="alert">${texts.nameMissing}</p>` : nothing}
        <input
          type="text"
          id="name"
          autocomplete="off"
          aria-describedby="name-hint ${this.isNameMissing ? 'name-problem' : ''}"
          aria-invalid=${this.isNameMissing ? 'true' : nothing}
        />
      </div>
      <div class="field">
        <label for="code">${texts.code}</label>
        <p class="hint" id="code-hint">${texts.codeHint}</p>
        <input type="text" id="code" autocomplete="off" spellcheck="false" aria-describedby="code-hint" />
      </div>
      <div class="buttons">
        <button class="button primary" aria-disabled=${this.isBusy ? 'true' : 'false'}>${texts.begin}</button>
      </div>
    </form>`;
  }

  private async handleSubmit(event: Event, template: string): Promise<void> {
    event.preventDefault();
    if (this.isBusy) return;
    const [title, code] = [this.typed('name'), this.typed('code')];
    this.isNameMissing = title === '';
    if (this.isNameMissing) {
      this.renderRoot.querySelector<HTMLElement>('#name')?.focus();
      return;
    }
    this.isBusy = true;
    await this.begin({ from: 'template', template, title, ...(code === '' ? {} : { code }) });
    this.isBusy = false;
  }

  private typed(id: string): string {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.value.trim().normalize('NFC') ?? '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-new': DesignerNew;
  }
}
