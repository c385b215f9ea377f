import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { baseStyles, buttonStyles } from '../../../components/index.ts';
import { sayPlace } from '../../../engine/authoring/index.ts';
import { fillText, inLanguage } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftConflict } from '../draft/draft-edits.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { editorTextsOf } from '../language/editor-texts-of.ts';
import { saveDocument } from '../versions/save-document.ts';
import { wordsOfValue } from './words-of-value.ts';

type Side = 'ours' | 'theirs';

/** Places that two people changed in different ways: what was there, what each of them wrote, which one stays. */
@customElement('designer-conflicts')
export class DesignerConflicts extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      h2:focus {
        outline: none;
      }
      fieldset {
        margin-block: var(--thutuc-space-4);
        padding: var(--thutuc-space-4);
        border: 1px solid var(--thutuc-line-strong);
        border-radius: var(--thutuc-radius-large);
        background: var(--thutuc-surface);
      }
      legend {
        padding-inline: var(--thutuc-space-2);
        font-weight: 600;
      }
      .side {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 var(--thutuc-space-3);
        padding-block: var(--thutuc-space-2);
      }
      input {
        width: 1.5rem;
        height: 1.5rem;
        accent-color: var(--thutuc-primary);
      }
      .value {
        display: block;
        font-weight: 400;
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
      .side label {
        font-weight: 600;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--thutuc-space-3);
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';

  @state() private sides: ReadonlyMap<string, Side> = new Map();

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  override render(): unknown {
    const texts = editorTextsOf(this.language);
    const conflicts = this.session?.conflicts ?? [];
    return html`<h2 tabindex="-1">${texts.conflictTitle}</h2>
      <p>${fillText(texts.conflictGuidance, { count: conflicts.length })}</p>
      ${conflicts.map((conflict, index) => this.conflict(conflict, index))}
      <div class="buttons">
        <button type="button" class="button primary" @click=${this.keep}>${texts.conflictKeep}</button>
        <button type="button" class="button" @click=${this.download}>${texts.conflictMine}</button>
      </div>`;
  }

  private conflict(conflict: DraftConflict, index: number): unknown {
    const texts = editorTextsOf(this.language);
    const { document } = this.session ?? {};
    const place = (document && inLanguage(sayPlace(document, conflict.at), this.language)) || texts.tabs.json;
    const name = this.session?.head.updatedBy.name ?? '';
    const side = (which: Side, title: string): unknown =>
      html`<div class="side">
        <input
          type="radio"
          id="${which}-${index}"
          name="side-${index}"
          .checked=${(this.sides.get(conflict.at) ?? 'ours') === which}
          @change=${() => {
            this.sides = new Map([...this.sides, [conflict.at, which]]);
          }}
        />
        <label for="${which}-${index}"
          >${title}<span class="value">${wordsOfValue(conflict[which], this.language)}</span></label
        >
      </div>`;
    return html`<fieldset>
      <legend>${place}</legend>
      <p class="soft small">${texts.conflictWas}: ${wordsOfValue(conflict.base, this.language)}</p>
      ${side('ours', texts.conflictOurs)} ${side('theirs', fillText(texts.conflictTheirs, { name }))}
    </fieldset>`;
  }

  private readonly keep = (): void => {
    const conflicts = this.session?.conflicts ?? [];
    this.session?.decide(conflicts.map(({ at }) => this.sides.get(at) ?? 'ours'));
  };

  private readonly download = (): void => {
    const { session } = this;
    if (session === null) return;
    const name = session.head.procedure === '' ? session.id : session.head.procedure;
    saveDocument(session.document, `${name}.json`);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-conflicts': DesignerConflicts;
  }
}
