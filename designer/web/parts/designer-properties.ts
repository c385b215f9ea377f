import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Json, Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { propertyTextsOf } from '../language/property-texts-of.ts';
import { controlsOf } from './controls.ts';
import './designer-actions.ts';
import './designer-event.ts';
import './designer-names.ts';
import { partStyles } from './part-styles.ts';
import { problemsAt, sayPlaceProblems } from './place-problems.ts';
import type { ChoiceSource, Property } from './property-kinds.ts';
import { sourceChoices } from './source-choices.ts';
import type { Choice } from './thing-names.ts';

/** More choices than are ticked at a glance. */
const MANY = 8;

/** A property of one kind. */
type Of<Kind extends Property['kind']> = Extract<Property, { readonly kind: Kind }>;

/** What every control is told. */
interface Shown {
  readonly at: string;
  readonly label: string;
  readonly hint: string;
}

/**
 * Properties of a part of the draft, each with the control that its kind asks for.
 *
 * @example html`<designer-properties .session=${session} at="/workflow/states/ky" .properties=${stateProperties}></designer-properties>`
 */
@customElement('designer-properties')
export class DesignerProperties extends LitElement {
  static override styles = [
    partStyles,
    css`
      .all {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--thutuc-space-4);
      }
      .part {
        padding-inline-start: var(--thutuc-space-3);
        border-inline-start: 3px solid var(--thutuc-line);
      }
      summary {
        min-height: var(--thutuc-target);
        color: var(--thutuc-primary);
        font-weight: 600;
        line-height: var(--thutuc-target);
        cursor: pointer;
      }
      .tick {
        display: flex;
        align-items: center;
        gap: var(--thutuc-space-2);
        min-height: var(--thutuc-target);
      }
      .tick input {
        flex: none;
        width: 1.5rem;
        height: 1.5rem;
        margin: 0;
        accent-color: var(--thutuc-primary);
      }
      .folded > summary {
        color: inherit;
      }
      .folded > summary span {
        color: var(--thutuc-ink-soft);
        font-weight: 400;
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the object whose properties these are. */
  @property() at = '';
  @property({ attribute: false }) properties: readonly Property[] = [];

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override render(): unknown {
    return this.all(this.properties, this.at);
  }

  private all(properties: readonly Property[], holder: string): unknown {
    return html`<div class="all">${properties.map((one) => this.one(one, holder))}</div>`;
  }

  private one(one: Property, holder: string): unknown {
    const texts = propertyTextsOf(this.language);
    const name = one.called ?? one.name.split('/').at(-1) ?? one.name;
    const at = `${holder}/${one.name}`;
    const label = texts.labels[name] ?? name;
    const hint = texts.hints[name] ?? '';
    const shown = { at, label, hint };
    const controls = controlsOf(this.session, this.language);
    switch (one.kind) {
      case 'pair':
        return controls.pair(at, label, hint, one.rows ?? 1);
      case 'box':
        return controls.box(at, label, { kind: one.type ?? 'text', hint, rows: one.rows ?? 1 });
      case 'key':
        return this.key(holder, one.name, shown);
      case 'rule':
        return controls.expression(at, label, one.expects, hint);
      case 'pick':
        return controls.choice(at, label, this.choices(one.of), { hint, ...this.noneOf(one, name) });
      case 'words':
        return controls.choice(at, label, this.words(one), { hint, ...this.noneOf(one, name) });
      case 'picks':
        return this.picks(shown, this.choices(one.of));
      case 'tick':
        return controls.ticks(at, label, null, hint);
      case 'part':
        return this.optional(shown, one, holder);
      case 'actions':
        return this.actions(shown);
      case 'event':
        return this.event(shown);
      case 'names':
        return this.names(shown, one);
      case 'more':
        return html`<details ?open=${this.isFilled(one.properties, holder)}>
          <summary>${label}</summary>
          ${this.all(one.properties, holder)}
        </details>`;
    }
  }

  /** Many things to tick are folded up; which of them are ticked is said there. */
  private picks({ at, label, hint }: Shown, choices: readonly Choice[]): unknown {
    const texts = propertyTextsOf(this.language);
    const { ticks } = controlsOf(this.session, this.language);
    if (choices.length <= MANY) return ticks(at, label, choices, choices.length === 0 ? texts.noneYet : hint);
    const value = this.value(at);
    const ticked = choices.filter((one) => Array.isArray(value) && value.includes(one.value));
    const said = ticked.map((one) => one.label).join(', ');
    return html`<details class="folded">
      <summary>${label}: <span>${said || texts.nothing}</span></summary>
      ${ticks(at, label, choices, hint)}
    </details>`;
  }

  private key(holder: string, member: string, { at, label, hint }: Shown): unknown {
    return html`<designer-key
      .session=${this.session}
      .language=${this.language}
      at=${holder}
      name=${member}
      data-at=${at}
      .label=${label}
      .hint=${hint}
    ></designer-key>`;
  }

  private actions({ at, label }: Shown): unknown {
    return html`<designer-actions
      .session=${this.session}
      .language=${this.language}
      at=${at}
      .label=${label}
    ></designer-actions>`;
  }

  private event({ at, label, hint }: Shown): unknown {
    return html`<designer-event
      .session=${this.session}
      .language=${this.language}
      at=${at}
      data-at=${at}
      .label=${label}
      .hint=${hint}
    ></designer-event>`;
  }

  private names({ at, label, hint }: Shown, { each, typeOf }: Of<'names'>): unknown {
    return html`<designer-names
      .session=${this.session}
      .language=${this.language}
      at=${at}
      data-at=${at}
      .label=${label}
      .hint=${hint}
      .each=${each}
      .typeOf=${typeOf}
    ></designer-names>`;
  }

  private optional(
    { at, label, hint }: Shown,
    { properties, blank, begin }: Of<'part'>,
    holder: string,
  ): unknown {
    const isThere = this.value(at) !== undefined;
    return html`<div data-at=${at} class=${isThere ? 'part' : ''} role="group" aria-label=${label}>
      <label class="tick"
        ><input
          type="checkbox"
          .checked=${isThere}
          ?disabled=${this.session?.isEditable !== true}
          @change=${(event: Event) => {
            const isWanted = (event.target as HTMLInputElement).checked;
            const { session } = this;
            if (isWanted && begin !== undefined) session?.replace(begin(session.document, holder));
            else session?.set(at, isWanted ? blank : undefined);
          }}
        />${label}</label
      >
      ${hint === '' ? nothing : html`<p class="hint">${hint}</p>`}
      ${sayPlaceProblems(problemsAt(this.session?.problems ?? [], at))}
      ${isThere ? this.all(properties, at) : nothing}
    </div>`;
  }

  /** The choice of nothing, where nothing may be chosen. */
  private noneOf(one: { readonly needed?: boolean }, name: string): { readonly none?: string } {
    const { none, nothing: noneAtAll } = propertyTextsOf(this.language);
    return one.needed === true ? {} : { none: none[name] ?? noneAtAll };
  }

  private words({
    name,
    words,
  }: {
    readonly name: string;
    readonly words: readonly string[];
  }): readonly Choice[] {
    const { choices } = propertyTextsOf(this.language);
    const member = name.split('/').at(-1) ?? name;
    return words.map((value) => ({ value, label: choices[`${member}.${value}`] ?? value }));
  }

  private choices(of: ChoiceSource): readonly Choice[] {
    if (typeof of !== 'string') return of;
    return this.session === null ? [] : sourceChoices(this.session.document, of, this.language);
  }

  /** Whether something of it is there: what is said is never hidden. */
  private isFilled(properties: readonly Property[], holder: string): boolean {
    return properties.some(({ name }) => this.value(`${holder}/${name}`) !== undefined);
  }

  private value(at: string): Json | undefined {
    return valueAt(this.session?.document, at);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-properties': DesignerProperties;
  }
}
