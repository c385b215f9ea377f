import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { bieuMauTextsOf } from '../language/bieu-mau-texts-of.ts';
import { formWordsOf } from '../language/form-words-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import { textAt } from './form-nodes.ts';
import { catalogueOfKind } from './catalogue-of-kind.ts';
import { kindChange } from './kind-change.ts';
import { kindGroups } from './kind-groups.ts';
import { sayRefusal } from '../parts/say-refusal.ts';

/** The kind of a field. What another kind has no place for is told before the field is made one of it. */
@customElement('designer-field-kind')
export class DesignerFieldKind extends LitElement {
  static override styles = partStyles;

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the field. */
  @property() at = '';

  /** Why the last change was refused, and of which field. */
  @state() private refused: { readonly at: string; readonly why: string } | null = null;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    const texts = bieuMauTextsOf(this.language);
    const { kinds: names } = formWordsOf(this.language);
    const type = this.type();
    const refused = this.refused?.at === this.at ? this.refused.why : '';
    return html`<label for="kind">${texts.kind}</label>
      <div role="alert">${refused === '' ? '' : html`<p class="problem">${refused}</p>`}</div>
      <select id="kind" ?disabled=${this.session?.isEditable !== true} @change=${this.handleChange}>
        ${
          names[type] === undefined
            ? html`<option value=${type} .selected=${live(true)}>${type}</option>`
            : ''
        }
        ${kindGroups.map(
          ({ id, kinds }) =>
            html`<optgroup label=${texts.groups[id]}>
              ${kinds.map(
                (kind) =>
                  html`<option value=${kind} .selected=${live(kind === type)}>
                    ${names[kind] ?? kind}
                  </option>`,
              )}
            </optgroup>`,
        )}
      </select>
      <thutuc-confirm></thutuc-confirm>`;
  }

  private type(): string {
    return textAt(valueAt(this.session?.document, this.at), 'type');
  }

  private readonly handleChange = async (event: Event): Promise<void> => {
    const select = event.target as HTMLSelectElement;
    const { value: type } = select;
    // The draft says what is shown; nothing has changed until it has.
    select.value = this.type();
    const { session, at } = this;
    if (session === null) return;
    const { args, lost } = kindChange(session.document, at, type, catalogueOfKind(session.document, type));
    if (lost.length > 0 && !(await this.isAgreed(type, lost))) return;
    const why = sayRefusal(session.edit('setFieldType', args).problems, this.language);
    this.refused = why === '' ? null : { at, why };
  };

  private async isAgreed(type: string, lost: readonly string[]): Promise<boolean> {
    const texts = bieuMauTextsOf(this.language);
    const { kinds, members } = formWordsOf(this.language);
    const confirm = this.renderRoot.querySelector('thutuc-confirm');
    if (confirm === null) return false;
    confirm.heading = fillText(texts.kindTitle, { kind: kinds[type] ?? type });
    confirm.question = [
      texts.kindLost,
      lost.map((name) => (name === 'fields' ? texts.inside : (members[name] ?? name))).join(', '),
    ];
    confirm.yes = texts.kindYes;
    confirm.no = texts.kindNo;
    confirm.tone = 'danger';
    return confirm.ask();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-field-kind': DesignerFieldKind;
  }
}
