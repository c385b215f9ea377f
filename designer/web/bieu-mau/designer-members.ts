import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { MemberShape, ValueShape } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { bieuMauTextsOf } from '../language/bieu-mau-texts-of.ts';
import { formWordsOf } from '../language/form-words-of.ts';
import '../parts/designer-box.ts';
import '../parts/designer-pair.ts';
import '../parts/designer-rows.ts';
import { partStyles } from '../parts/part-styles.ts';
import { problemsAt, sayPlaceProblems } from '../parts/place-problems.ts';
import '../parts/designer-key.ts';

/** Members of a part of a form, each by the control that its shape asks for. The shapes come from the schemas. */
@customElement('designer-members')
export class DesignerMembers extends LitElement {
  static override styles = [
    partStyles,
    css`
      .members,
      .choices {
        display: grid;
        gap: var(--thutuc-space-4);
      }
      .choices {
        gap: 0;
      }
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        font-weight: 600;
      }
      fieldset.object {
        padding: var(--thutuc-space-3);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius);
      }
      .tick {
        display: flex;
        align-items: center;
        gap: var(--thutuc-space-2);
        min-height: var(--thutuc-target);
        font-weight: 400;
      }
      input[type='checkbox'] {
        flex: none;
        width: 1.5rem;
        height: 1.5rem;
        accent-color: var(--thutuc-primary);
      }
      select {
        width: 100%;
      }
      .rule {
        margin-block-start: var(--thutuc-space-2);
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the object whose members these are. */
  @property() at = '';
  @property({ attribute: false }) members: readonly MemberShape[] = [];

  /** Conditions for which a rule is being written that is still empty. */
  @state() private begun: readonly string[] = [];

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
    switch (shape.kind) {
      case 'text':
        return html`<designer-pair
          .session=${this.session}
          .language=${this.language}
          at=${at}
          data-at=${at}
          .label=${label}
          .rows=${name === 'guidance' || name === 'summary' ? 3 : 1}
        ></designer-pair>`;
      case 'condition':
        return this.condition(at, label);
      case 'choice':
        return this.choice(shape.choices ?? [], at, label, name);
      case 'choices':
        return this.choices(shape.choices ?? [], at, label, name);
      case 'yesNo':
        return this.tick(at, label);
      case 'object':
        return html`<fieldset class="object" data-at=${at}>
          <legend>${label}</legend>
          ${this.problems(at)}
          <div class="members">${(shape.members ?? []).map((member) => this.member(member, at))}</div>
        </fieldset>`;
      case 'list':
        return this.list(shape.item ?? { kind: 'words' }, at, label, name);
      case 'number':
        return this.number(at, label);
      default:
        return this.box(at, label, shape.kind === 'integer' ? 'number' : 'text');
    }
  }

  private box(at: string, label: string, kind: 'text' | 'number' = 'text'): unknown {
    return html`<designer-box
      .session=${this.session}
      .language=${this.language}
      at=${at}
      data-at=${at}
      .label=${label}
      .kind=${kind}
    ></designer-box>`;
  }

  private condition(at: string, label: string): unknown {
    const texts = bieuMauTextsOf(this.language);
    const value = this.value(at);
    const isRule = typeof value === 'string' || (value === undefined && this.begun.includes(at));
    const now = isRule ? 'rule' : value === undefined ? '' : String(value);
    const options = { '': texts.asDefault, true: texts.always, false: texts.never, rule: texts.onlyIf };
    return html`<div data-at=${at}>
      <label for=${at}>${label}</label>
      ${isRule ? nothing : this.problems(at)}
      ${this.select(at, Object.entries(options), now, (chosen) => {
        this.begun = this.begun.filter((one) => one !== at);
        if (chosen === 'rule') this.begun = [...this.begun, at];
        const next = chosen === 'true' ? true : chosen === 'false' ? false : undefined;
        this.session?.set(at, next);
      })}
      ${isRule ? html`<div class="rule">${this.box(at, fillText(texts.expression, { label }))}</div>` : nothing}
    </div>`;
  }

  private choice(choices: readonly string[], at: string, label: string, name: string): unknown {
    const { asDefault } = bieuMauTextsOf(this.language);
    const value = this.value(at);
    const options = choices.map((word): [string, string] => [word, this.word(name, word)]);
    return html`<div data-at=${at}>
      <label for=${at}>${label}</label>
      ${this.problems(at)}
      ${this.select(at, [['', asDefault], ...options], typeof value === 'string' ? value : '', (chosen) => {
        this.session?.set(at, chosen === '' ? undefined : chosen);
      })}
    </div>`;
  }

  private select(
    id: string,
    options: readonly (readonly [string, string])[],
    now: string,
    choose: (chosen: string) => void,
  ): unknown {
    return html`<select
      id=${id}
      ?disabled=${this.isFixed}
      @change=${(event: Event) => {
        choose((event.target as HTMLSelectElement).value);
      }}
    >
      ${options.map(([value, says]) => html`<option value=${value} .selected=${value === now}>${says}</option>`)}
    </select>`;
  }

  private choices(choices: readonly string[], at: string, label: string, name: string): unknown {
    const value = this.value(at);
    const chosen = Array.isArray(value) ? (value as readonly Json[]) : [];
    const put = (word: string, isChosen: boolean): void => {
      const next = choices.filter((one) => (one === word ? isChosen : chosen.includes(one)));
      this.session?.set(at, next.length === 0 ? undefined : next);
    };
    return html`<fieldset data-at=${at}>
      <legend>${label}</legend>
      ${this.problems(at)}
      <div class="choices">
        ${choices.map((word) =>
          this.tickBox(this.word(name, word), chosen.includes(word), (isChosen) => {
            put(word, isChosen);
          }),
        )}
      </div>
    </fieldset>`;
  }

  private tick(at: string, label: string): unknown {
    return html`<div data-at=${at}>
      ${this.problems(at)}
      ${this.tickBox(label, this.value(at) === true, (isTrue) => {
        this.session?.set(at, isTrue ? true : undefined);
      })}
    </div>`;
  }

  private tickBox(label: string, isTicked: boolean, put: (isTicked: boolean) => void): unknown {
    return html`<label class="tick"
      ><input
        type="checkbox"
        .checked=${isTicked}
        ?disabled=${this.isFixed}
        @change=${(event: Event) => {
          put((event.target as HTMLInputElement).checked);
        }}
      />${label}</label
    >`;
  }

  private number(at: string, label: string): unknown {
    const value = this.value(at);
    return html`<div data-at=${at}>
      <label for=${at}>${label}</label>
      ${this.problems(at)}
      <input
        id=${at}
        type="number"
        step="any"
        .value=${typeof value === 'number' ? String(value) : ''}
        ?readonly=${this.isFixed}
        @change=${(event: Event) => {
          const { valueAsNumber } = event.target as HTMLInputElement;
          this.session?.set(at, Number.isFinite(valueAsNumber) ? valueAsNumber : undefined);
        }}
      />
    </div>`;
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

  private word(name: string, word: string): string {
    return formWordsOf(this.language).choices[`${name}.${word}`] ?? word;
  }

  private value(at: string): Json | undefined {
    return valueAt(this.session?.document, at);
  }

  private problems(at: string): unknown {
    return sayPlaceProblems(problemsAt(this.session?.problems ?? [], at));
  }

  private get isFixed(): boolean {
    return this.session?.isEditable !== true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-members': DesignerMembers;
  }
}
