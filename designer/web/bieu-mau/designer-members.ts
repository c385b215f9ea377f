import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { MemberShape, ValueShape } from '../../../engine/authoring/index.ts';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { bieuMauTextsOf } from '../language/bieu-mau-texts-of.ts';
import { formWordsOf } from '../language/form-words-of.ts';
import { controlsOf } from '../parts/controls.ts';
import '../parts/designer-key.ts';
import '../parts/designer-rows.ts';
import { partStyles } from '../parts/part-styles.ts';
import { problemsAt, sayPlaceProblems } from '../parts/place-problems.ts';
import type { Choice } from '../parts/thing-names.ts';
import { expectedOf } from './expected-of.ts';
import { namedInPlace } from './named-in-place.ts';
import { nothingShared, type SharedThings } from './shared-things.ts';

/** The boxes of numbers; everything else is typed as text. */
const BOXES: Readonly<Partial<Record<ValueShape['kind'], 'number' | 'decimal'>>> = {
  integer: 'number',
  number: 'decimal',
};

/** Members of a part of a form, each by the control that its shape asks for. The shapes come from the schemas. */
@customElement('designer-members')
export class DesignerMembers extends LitElement {
  static override styles = [
    partStyles,
    css`
      .members {
        display: grid;
        gap: var(--thutuc-space-4);
      }
      fieldset {
        margin: 0;
        padding: var(--thutuc-space-3);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius);
      }
      legend {
        padding: 0;
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the object whose members these are. */
  @property() at = '';
  @property({ attribute: false }) members: readonly MemberShape[] = [];
  /** What can be named from outside of the procedure. */
  @property({ attribute: false }) shared: SharedThings = nothingShared;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    return html`<div class="members">${this.members.map((member) => this.member(member, this.at))}</div>`;
  }

  private member(member: MemberShape, holder: string): unknown {
    const { name } = member;
    const label = formWordsOf(this.language).members[name] ?? name;
    if (name === 'key' || (name === 'code' && /\/options\/\d+$/.test(holder)))
      return html`<designer-key
        .session=${this.session}
        .language=${this.language}
        at=${holder}
        name=${name}
        data-at="${holder}/${name}"
        .label=${label}
        .hint=${name === 'key' ? bieuMauTextsOf(this.language).keyHint : ''}
      ></designer-key>`;
    return this.control(member, `${holder}/${name}`, label, name);
  }

  private control(shape: ValueShape, at: string, label: string, name: string): unknown {
    const texts = bieuMauTextsOf(this.language);
    const { session, language } = this;
    const controls = controlsOf(session, language);
    const named = this.named(shape, at);
    if (named !== null) return controls.choice(at, label, named, { none: texts.unchosen });
    switch (shape.kind) {
      case 'text':
        return controls.pair(at, label, '', name === 'guidance' || name === 'summary' ? 3 : 1);
      case 'condition': {
        const { asDefault: none, always, never } = texts;
        return controls.condition(at, label, { none, always, never });
      }
      case 'expression':
        return controls.expression(
          at,
          label,
          expectedOf(session?.document, at.slice(0, -name.length - 1), name),
        );
      case 'choice':
        return controls.choice(at, label, this.words(shape, name), { none: texts.asDefault });
      case 'choices':
        return controls.ticks(at, label, this.words(shape, name));
      case 'yesNo':
        return controls.ticks(at, label);
      case 'object':
        return html`<fieldset data-at=${at}>
          <legend>${label}</legend>
          ${sayPlaceProblems(problemsAt(session?.problems ?? [], at))}
          <div class="members">${(shape.members ?? []).map((member) => this.member(member, at))}</div>
        </fieldset>`;
      case 'list':
        return this.list(shape.item ?? { kind: 'words' }, at, label, name);
      default:
        return controls.box(at, label, { kind: BOXES[shape.kind] ?? 'text' });
    }
  }

  /** The words of the format that a member may have, by what they are called. */
  private words({ choices = [] }: ValueShape, name: string): readonly Choice[] {
    const { choices: labels } = formWordsOf(this.language);
    return choices.map((value) => ({ value, label: labels[`${name}.${value}`] ?? value }));
  }

  /** What a text may name; null where it names nothing. */
  private named({ kind }: ValueShape, at: string): readonly Choice[] | null {
    if (kind !== 'key' && kind !== 'slug' && kind !== 'words') return null;
    return namedInPlace(this.session?.document ?? {}, at, this.language, this.shared);
  }

  private list(item: ValueShape, at: string, label: string, name: string): unknown {
    const one = bieuMauTextsOf(this.language).item;
    const row = (place: string): unknown =>
      item.members === undefined
        ? this.control(item, place, label, name)
        : item.members.map((member) => this.member(member, place));
    return html`<designer-rows
      .session=${this.session}
      .language=${this.language}
      at=${at}
      data-at=${at}
      .label=${label}
      .one=${one}
      .blank=${item.kind === 'object' ? {} : item.kind === 'list' ? [] : ''}
      .row=${row}
    ></designer-rows>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-members': DesignerMembers;
  }
}
