import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Json, Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { thanhPhanTextsOf } from '../language/thanh-phan-texts-of.ts';
import { choicesOf, controlsOf } from '../parts/controls.ts';
import { linesStyles } from '../parts/lines-styles.ts';
import { partStyles } from '../parts/part-styles.ts';
import { textAt } from '../parts/thing-names.ts';

/** Papers of which one is enough, with the papers that belong to it. */
@customElement('designer-group')
export class DesignerGroup extends LitElement {
  static override styles = [partStyles, linesStyles];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the group. */
  @property() at = '';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const { at, session } = this;
    if (session === null) return nothing;
    const texts = thanhPhanTextsOf(this.language);
    const { choice, condition, key, pair } = controlsOf(session, this.language);
    return html`${pair(`${at}/title`, texts.groupTitle)}
      <div class="line">
        ${choice(`${at}/rule`, texts.rule, choicesOf(texts.rules))}
        ${condition(`${at}/required`, texts.groupRequired)}
      </div>
      ${this.members(session)} ${key(at, 'key')}`;
  }

  private members(session: DraftSession): unknown {
    const texts = thanhPhanTextsOf(this.language);
    const key = valueAt(session.document, `${this.at}/key`);
    const list = valueAt(session.document, '/dossier/components');
    const components = Array.isArray(list) ? (list as readonly Json[]) : [];
    return html`<fieldset>
      <legend>${texts.members}</legend>
      <p class="hint">${texts.membersHint}</p>
      ${components.map((_one, index) => {
        const at = `/dossier/components/${index}`;
        const group = valueAt(session.document, `${at}/group`);
        return html`<label class="tick"
          ><input
            type="checkbox"
            .checked=${group !== undefined && group === key}
            ?disabled=${!session.isEditable || key === undefined}
            @change=${(event: Event) => {
              const isMember = (event.target as HTMLInputElement).checked;
              session.set(`${at}/group`, isMember ? key : undefined);
            }}
          />${textAt(session.document, `${at}/title`, this.language)}</label
        >`;
      })}
    </fieldset>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-group': DesignerGroup;
  }
}
