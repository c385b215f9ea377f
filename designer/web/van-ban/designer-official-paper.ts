import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isObject } from '../../../engine/authoring/index.ts';
import { fillText, inLanguage } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DefinitionPaperTemplateList } from '../../../runtime/api/index.ts';
import { ProblemError } from '../../../runtime/client/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { vanBanTextsOf } from '../language/van-ban-texts-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import { problemsAt, sayPlaceProblems } from '../parts/place-problems.ts';

type Template = DefinitionPaperTemplateList['items'][number];

/** Takes the text of an official paper over into a paper of the draft, where it can be changed. */
@customElement('designer-official-paper')
export class DesignerOfficialPaper extends LitElement {
  static override styles = [
    partStyles,
    css`
      .take {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: var(--thutuc-space-3);
      }
      .take > div {
        flex: 1;
        min-width: min(16rem, 100%);
      }
    `,
  ];

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';
  /** JSON pointer of the paper. */
  @property() at = '';

  @state() private templates: readonly Template[] = [];
  @state() private chosen = '';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override firstUpdated(): void {
    void this.load();
  }

  override render(): unknown {
    const texts = vanBanTextsOf(this.language);
    const used = this.used();
    const chosen = this.chosen || used;
    const name = this.templates.find(({ id }) => id === used);
    return html`${
        used === ''
          ? nothing
          : html`<p>
              ${fillText(texts.sharedUse, { name: name === undefined ? used : inLanguage(name.title, this.language) })}
            </p>`
      }
      ${sayPlaceProblems(problemsAt(this.session.problems, `${this.at}/use`))}
      <div class="take">
        <div>
          <label for="template">${texts.shared}</label>
          <select id="template" aria-describedby="hint" @change=${this.handleChoice}>
            <option value="" .selected=${chosen === ''}>${texts.sharedNone}</option>
            ${this.templates.map(
              ({ id, title, basis }) =>
                html`<option value=${id} .selected=${id === chosen}>
                  ${inLanguage(title, this.language)} (${basis})
                </option>`,
            )}
          </select>
        </div>
        <button
          type="button"
          class="button"
          ?disabled=${chosen === '' || !this.session.isEditable}
          @click=${() => {
            this.take(chosen);
          }}
        >
          ${texts.sharedTake}
        </button>
      </div>
      <p class="hint" id="hint">${texts.sharedHint}</p>`;
  }

  private used(): string {
    const used = valueAt(this.session.document, `${this.at}/use`);
    return typeof used === 'string' ? used : '';
  }

  private take(id: string): void {
    const found = this.templates.find((one) => one.id === id);
    const paper = valueAt(this.session.document, this.at);
    if (found === undefined || !isObject(paper)) return;
    const { use: _use, ...own } = paper;
    this.session.set(this.at, { ...own, page: found.page, template: found.template });
  }

  private readonly handleChoice = (event: Event): void => {
    this.chosen = (event.target as HTMLSelectElement).value;
  };

  /** Without the list nothing is offered; the template can be written all the same. */
  private async load(): Promise<void> {
    try {
      this.templates = (await this.client.paperTemplates()).items;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-official-paper': DesignerOfficialPaper;
  }
}
