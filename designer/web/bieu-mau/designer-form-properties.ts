import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { MemberShape } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { bieuMauTextsOf } from '../language/bieu-mau-texts-of.ts';
import { formWordsOf } from '../language/form-words-of.ts';
import '../parts/designer-key.ts';
import { partStyles } from '../parts/part-styles.ts';
import './designer-field-kind.ts';
import './designer-fragment.ts';
import './designer-members.ts';
import './designer-required-tick.ts';
import { emit } from './emit.ts';
import { kindOfPlace, textAt } from './form-nodes.ts';
import { codesOfLabels } from './code-of-label.ts';
import { keyOfLabel } from './key-of-label.ts';
import { membersOfPlace } from './members-of-place.ts';
import { nothingShared, type SharedThings } from './shared-things.ts';

/** The parts of the properties that are folded at first. */
type FoldedPart = 'rules' | 'data';

/**
 * What can be said of the selected form, page, section or field.
 *
 * @fires place-select - `{ at }`: a form has another key, and so another place
 */
@customElement('designer-form-properties')
export class DesignerFormProperties extends LitElement {
  static override styles = [
    partStyles,
    css`
      h2 {
        margin-block: 0 var(--thutuc-space-2);
        font-size: var(--thutuc-text);
      }
      .all {
        display: grid;
        gap: var(--thutuc-space-4);
      }
      summary {
        min-height: var(--thutuc-target);
        font-weight: 600;
        line-height: var(--thutuc-target);
        cursor: pointer;
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointers of what is selected. */
  @property({ attribute: false }) selected: readonly string[] = [];

  /** What forms take from outside of the procedure. */
  @property({ attribute: false }) shared: SharedThings = nothingShared;

  /** The parts that are unfolded. What is folded is not drawn: most fields have few rules. */
  @state() private open: readonly FoldedPart[] = [];
  private shown = '';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override willUpdate(): void {
    // A place is shown by selecting what holds it first.
    const shown = `${this.selected.join(' ')} ${this.session?.place ?? ''}`;
    if (shown === this.shown) return;
    this.shown = shown;
    this.unfold();
  }

  override render(): unknown {
    const texts = bieuMauTextsOf(this.language);
    const { session } = this;
    const [at = ''] = this.selected;
    if (session === null) return nothing;
    if (this.selected.length > 1)
      return html`<h2>${texts.properties}</h2>
        <p>${fillText(texts.several, { count: this.selected.length })}</p>`;
    const kind = kindOfPlace(at);
    const type = textAt(valueAt(session.document, at), 'type');
    const name = kind === 'field' ? (formWordsOf(this.language).kinds[type] ?? type) : texts[kind];
    const { main, rules, data } = membersOfPlace(session.document, at);
    return html`<h2>${texts.properties}: ${name}</h2>
      <div class="all" data-at=${at} @focusout=${this.handleLeave}>
        ${kind === 'form' ? this.ofForm(session, at) : nothing}
        ${
          kind === 'field'
            ? html`<designer-field-kind
                .session=${session}
                .language=${this.language}
                at=${at}
                data-at="${at}/type"
              ></designer-field-kind>`
            : nothing
        }
        ${
          type === 'group'
            ? html`<designer-fragment
                .session=${session}
                .language=${this.language}
                at=${at}
                .fragments=${this.shared.fragments}
              ></designer-fragment>`
            : nothing
        }
        ${this.first(
          type === 'group' ? main.filter((one) => one.name !== 'use') : main,
          kind === 'field' && rules.some((one) => one.name === 'required'),
        )}
        ${this.more('rules', texts.rules, rules)} ${this.more('data', texts.data, data)}
      </div>`;
  }

  /** A new field takes its key from its first label, once that is written, and so do its options their codes. */
  private readonly handleLeave = (): void => {
    const { session } = this;
    const [at = ''] = this.selected;
    if (session?.isEditable !== true) return;
    const key = keyOfLabel(session.document, at);
    if (key !== null) session.edit('setMember', { at, name: 'key', value: key });
    for (const [option, value] of codesOfLabels(session.document, at))
      session.edit('setMember', { at: option, name: 'code', value });
  };

  /** What people look for first; whether a field must be filled stands beside what it is called. */
  private first(members: readonly MemberShape[], hasRequired: boolean): unknown {
    const upToLabel = hasRequired ? members.findIndex(({ name }) => name === 'label') + 1 : 0;
    if (upToLabel === 0) return this.members(members);
    return html`${this.members(members.slice(0, upToLabel))}
      <designer-required-tick
        .session=${this.session}
        .language=${this.language}
        at=${this.selected[0] ?? ''}
      ></designer-required-tick>
      ${this.members(members.slice(upToLabel))}`;
  }

  private members(members: readonly MemberShape[]): unknown {
    return html`<designer-members
      .session=${this.session}
      .language=${this.language}
      at=${this.selected[0] ?? ''}
      .members=${members}
      .shared=${this.shared}
    ></designer-members>`;
  }

  private more(part: FoldedPart, title: string, members: readonly MemberShape[]): unknown {
    if (members.length === 0) return nothing;
    const isOpen = this.open.includes(part);
    return html`<details
      .open=${isOpen}
      @toggle=${(event: Event) => {
        this.turn(part, (event.target as HTMLDetailsElement).open);
      }}
    >
      <summary>${title}</summary>
      ${isOpen ? this.members(members) : nothing}
    </details>`;
  }

  private turn(part: FoldedPart, isOpen: boolean): void {
    if (this.open.includes(part) === isOpen) return;
    this.open = isOpen ? [...this.open, part] : this.open.filter((one) => one !== part);
  }

  /** Opens the part in which the place stands that is to be shown. */
  private unfold(): void {
    const { session } = this;
    const [at = ''] = this.selected;
    if (session === null || !session.place.startsWith(`${at}/`)) return;
    const name = session.place.slice(at.length + 1).split('/')[0] ?? '';
    const parts = membersOfPlace(session.document, at);
    for (const part of ['rules', 'data'] as const)
      if (parts[part].some((member) => member.name === name)) this.turn(part, true);
  }

  /** What a form has beside its members: the key by which it is listed, and whether applicants fill it. */
  private ofForm(session: DraftSession, at: string): unknown {
    const texts = bieuMauTextsOf(this.language);
    const key = at.slice('/forms/'.length);
    const isApplication = textAt(session.document, 'application') === key;
    return html`<designer-key
        .session=${session}
        .language=${this.language}
        at=${at}
        name=""
        .label=${formWordsOf(this.language).members['key'] ?? ''}
        .hint=${texts.keyHint}
        @renamed=${(event: CustomEvent<string>) => {
          emit(this, 'place-select', { at: event.detail, extends: false, adds: false });
        }}
      ></designer-key>
      <label class="tick" data-at="/application"
        ><input
          type="checkbox"
          .checked=${isApplication}
          ?disabled=${isApplication || !session.isEditable}
          @change=${() => {
            session.set('/application', key);
          }}
        />${texts.isApplication}</label
      >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-form-properties': DesignerFormProperties;
  }
}
