import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { isObject, pointerOf } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { bieuMauTextsOf } from '../language/bieu-mau-texts-of.ts';
import { formWordsOf } from '../language/form-words-of.ts';
import { RevealController } from '../parts/reveal-controller.ts';
import { bieuMauStyles } from './bieu-mau-styles.ts';
import './designer-form-canvas.ts';
import './designer-form-outline.ts';
import './designer-kind-palette.ts';
import './designer-members.ts';
import { drawableForm, type DrawableForm } from './drawable-form.ts';
import type { FormEditorEvents } from './emit.ts';
import { FormWork } from './form-work.ts';
import { formNodes, pageOfPlace, textAt, type FormNode } from './form-nodes.ts';
import { membersOfPlace } from './members-of-place.ts';
import { stepOf, type StepDirection } from './steps-of-field.ts';

/** So many places are listed before something is removed that is used there. */
const PLACES_TOLD = 8;

/** The forms of a procedure: an outline and the kinds of field, the form as it is filled, what is selected. */
@customElement('designer-bieu-mau')
export class DesignerBieuMau extends LitElement {
  static override styles = bieuMauStyles;

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';

  /** JSON pointer of the form that is shown. */
  @state() private form = '';
  @state() private selected: readonly string[] = [];
  @state() private shown: Language = 'vi';
  @state() private isNarrow = false;
  @state() private said = '';

  private drawn: { readonly page: unknown; readonly key: string; readonly form: DrawableForm } | null = null;
  private heard: DraftSession | null = null;
  private readonly work = new FormWork(
    () => this.session,
    () => this.language,
  );

  constructor() {
    super();
    new DraftController(this, () => this.session);
    new RevealController(this, () => this.session);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.heard?.removeEventListener('reveal', this.handleReveal);
    this.heard = null;
  }

  override willUpdate(_changed: PropertyValues<this>): void {
    if (this.heard !== this.session) {
      this.heard?.removeEventListener('reveal', this.handleReveal);
      this.heard = this.session;
      this.session.addEventListener('reveal', this.handleReveal);
      this.selectPlace(this.session.place);
    }
    if (!this.forms().includes(this.form)) this.form = this.forms()[0] ?? '';
    // What undo or another person took away cannot stay selected.
    const there = this.selected.filter((at) => valueAt(this.session.document, at) !== undefined);
    if (there.length !== this.selected.length) this.selected = there;
    if (this.selected.length === 0 && this.form !== '') this.selected = [pageOfPlace(this.form, '')];
  }

  override render(): unknown {
    const texts = bieuMauTextsOf(this.language);
    if (this.form === '')
      return html`<p>${texts.noForm}</p>
        <button type="button" class="button" @click=${this.addForm}>${texts.addForm}</button>`;
    const page = this.page();
    const nodes = this.nodes();
    return html`${this.top()}
      <div class="tools" role="toolbar" aria-label=${texts.outline}>${this.tools()}</div>
      <p class="said" role="status">${this.said}</p>
      <div
        class="panes"
        @place-select=${this.handleSelect}
        @kind-choose=${(event: CustomEvent<FormEditorEvents['kind-choose']>) => {
          this.take(this.work.add(event.detail.type, this.last()));
        }}
      >
        <section class="pane" aria-label=${texts.outline} tabindex="-1">
          <h2>${texts.outline}</h2>
          <designer-form-outline
            .language=${this.language}
            .nodes=${nodes}
            .selected=${this.selected}
            .open=${page}
            @keydown=${this.handleKey}
            @copy=${this.handleCopy}
            @cut=${this.handleCut}
            @paste=${this.handlePaste}
          ></designer-form-outline>
          <p class="hint">${texts.keys}</p>
          <h2>${texts.palette}</h2>
          <designer-kind-palette
            .language=${this.language}
            ?closed=${!this.session.isEditable}
          ></designer-kind-palette>
        </section>
        <section class="pane" aria-label=${texts.canvas} tabindex="0">
          <h2>${texts.canvas}</h2>
          <designer-form-canvas
            .language=${this.language}
            .shown=${this.shown}
            .drawn=${this.drawnPage(page)}
            .selected=${this.selected}
            ?narrow=${this.isNarrow}
          ></designer-form-canvas>
        </section>
        <section class="pane" aria-label=${texts.properties} tabindex="-1">${this.properties()}</section>
      </div>
      <thutuc-confirm></thutuc-confirm>`;
  }

  private top(): unknown {
    const texts = bieuMauTextsOf(this.language);
    const choose = (
      id: string,
      label: string,
      options: readonly (readonly [string, string])[],
      now: string,
      take: (value: string) => void,
    ): unknown =>
      html`<div>
        <label for=${id}>${label}</label>
        <select
          id=${id}
          @change=${(event: Event) => {
            take((event.target as HTMLSelectElement).value);
          }}
        >
          ${options.map(([value, says]) => html`<option value=${value} .selected=${value === now}>${says}</option>`)}
        </select>
      </div>`;
    return html`<div class="top">
      ${choose(
        'form',
        texts.form,
        this.forms().map((at) => [at, this.nameOf(at)]),
        this.form,
        (at) => {
          this.form = at;
          this.selected = [];
        },
      )}
      <button type="button" class="button" ?disabled=${!this.session.isEditable} @click=${this.addForm}>
        ${texts.addForm}
      </button>
      ${choose(
        'shown',
        texts.language,
        [
          ['vi', texts.vietnamese],
          ['en', texts.english],
        ],
        this.shown,
        (language) => {
          this.shown = language === 'en' ? 'en' : 'vi';
        },
      )}
      ${choose(
        'size',
        texts.size,
        [
          ['wide', texts.wide],
          ['narrow', texts.narrow],
        ],
        this.isNarrow ? 'narrow' : 'wide',
        (size) => {
          this.isNarrow = size === 'narrow';
        },
      )}
    </div>`;
  }

  private tools(): unknown {
    const texts = bieuMauTextsOf(this.language);
    const { document, isEditable } = this.session;
    const [one = ''] = this.selected.length === 1 ? this.selected : [];
    const button = (says: string, isOff: boolean, work: () => void): unknown =>
      html`<button type="button" class="button" ?disabled=${isOff || !isEditable} @click=${work}>
        ${says}
      </button>`;
    const step = (direction: StepDirection): unknown =>
      button(texts[direction], one === '' || stepOf(document, one, direction) === null, () => {
        this.move(direction);
      });
    const isField = this.selected.every((at) => /\/fields\/\d+$/.test(at));
    return html`${button(texts.addPage, false, () => {
      this.take(this.work.addPage(this.form));
    })}
    ${button(texts.addSection, false, () => {
      this.take(this.work.addSection(this.page()));
    })}
    ${step('up')} ${step('down')} ${step('into')} ${step('out')}
    ${button(texts.duplicate, one === '' || !isField, () => {
      this.take(this.work.edit('duplicateField', { at: one }));
    })}
    ${button(texts.remove, false, () => void this.removeSelected())}`;
  }

  private properties(): unknown {
    const texts = bieuMauTextsOf(this.language);
    const [at = ''] = this.selected;
    if (this.selected.length > 1)
      return html`<h2>${texts.properties}</h2>
        <p>${fillText(texts.several, { count: this.selected.length })}</p>`;
    const type = /\/fields\/\d+$/.test(at) ? textAt(valueAt(this.session.document, at), 'type') : '';
    const name = type === '' ? '' : (formWordsOf(this.language).kinds[type] ?? type);
    const { main, rules, data } = membersOfPlace(this.session.document, at);
    const part = (members: typeof main): unknown =>
      html`<designer-members
        .session=${this.session}
        .language=${this.language}
        at=${at}
        .members=${members}
      ></designer-members>`;
    const more = (title: string, members: typeof main): unknown =>
      members.length === 0
        ? nothing
        : html`<details>
            <summary>${title}</summary>
            ${part(members)}
          </details>`;
    return html`<h2>${texts.properties}${name === '' ? '' : `: ${name}`}</h2>
      <div data-at=${at}>${part(main)} ${more(texts.rules, rules)} ${more(texts.data, data)}</div>`;
  }

  private forms(): readonly string[] {
    const forms = valueAt(this.session.document, '/forms');
    if (!isObject(forms)) return [];
    const application = textAt(this.session.document, 'application');
    const keys = Object.keys(forms);
    return [...keys.filter((key) => key === application), ...keys.filter((key) => key !== application)].map(
      (key) => `/forms${pointerOf([key])}`,
    );
  }

  private nameOf(at: string): string {
    const title = textAt(valueAt(this.session.document, `${at}/title`), 'vi') || at.slice('/forms/'.length);
    return at === `/forms/${textAt(this.session.document, 'application')}`
      ? fillText(bieuMauTextsOf(this.language).application, { title })
      : title;
  }

  private page(): string {
    return pageOfPlace(this.form, this.last());
  }

  private last(): string {
    return this.selected.at(-1) ?? this.form;
  }

  private nodes(): readonly FormNode[] {
    return formNodes(this.session.document, this.form, this.page(), this.language);
  }

  /** The page as it is drawn; made anew only when it, or the language of what stands in for fields, is another. */
  private drawnPage(at: string): DrawableForm {
    const page = valueAt(this.session.document, at);
    const key = `${at} ${this.shown}`;
    const known = this.drawn;
    if (known !== null && known.page === page && known.key === key) return known.form;
    const form = drawableForm(this.session.document, at, this.shown);
    this.drawn = { page, key, form };
    return form;
  }

  private move(direction: StepDirection): void {
    const [at = ''] = this.selected;
    const step = this.selected.length === 1 ? stepOf(this.session.document, at, direction) : null;
    if (step !== null) this.take(this.work.edit(step.name, step.args));
  }

  private async removeSelected(): Promise<void> {
    const texts = bieuMauTextsOf(this.language);
    const ats = this.selected;
    const places = this.work.impact(ats);
    if (places.length > 0) {
      const confirm = this.renderRoot.querySelector('thutuc-confirm');
      if (confirm === null) return;
      confirm.heading = texts.removeTitle;
      const more = places.length - PLACES_TOLD;
      confirm.question = [
        texts.removeWhy,
        ...places.slice(0, PLACES_TOLD),
        ...(more > 0 ? [fillText(texts.removeMore, { count: more })] : []),
      ];
      confirm.yes = texts.removeYes;
      confirm.no = texts.removeNo;
      confirm.tone = 'danger';
      if (!(await confirm.ask())) return;
    }
    this.take(this.work.remove(ats, places.length > 0));
  }

  /** Says what became of an edit, and selects what it made. */
  private take({ at, said }: { readonly at: string | null; readonly said: string }): void {
    this.said = said;
    if (at !== null) this.selected = [at];
    void this.renderRoot.querySelector('designer-form-outline')?.focusCurrent();
  }

  private selectPlace(at: string): void {
    const [form = ''] = /^\/forms\/[^/]+/.exec(at) ?? [];
    if (form === '') return;
    const [place = form] = /^.*\/(pages|sections|fields)\/\d+(?=\/|$)/.exec(at) ?? [];
    this.form = form;
    this.selected = [place];
  }

  private readonly addForm = (): void => {
    const outcome = this.work.addForm();
    if (outcome.at !== null) this.form = outcome.at;
    this.take(outcome);
  };

  private readonly handleReveal = (event: Event): void => {
    this.selectPlace((event as CustomEvent<string>).detail);
  };

  private readonly handleSelect = (event: CustomEvent<FormEditorEvents['place-select']>): void => {
    const { at, extends: extending, adds } = event.detail;
    const nodes = this.nodes();
    if (adds) {
      const isIn = this.selected.includes(at);
      this.selected = isIn ? this.selected.filter((one) => one !== at) : [...this.selected, at];
    } else if (extending) {
      const place = (pointer: string): number => nodes.findIndex((node) => node.at === pointer);
      const from = place(this.selected[0] ?? at);
      const between = nodes
        .slice(Math.min(from, place(at)), Math.max(from, place(at)) + 1)
        .map((node) => node.at);
      this.selected = place(at) < from ? between.toReversed() : between;
    } else this.selected = [at];
    this.said = '';
    void this.renderRoot.querySelector('designer-form-outline')?.focusCurrent();
  };

  private readonly handleKey = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    if (key === 'Delete' && !altKey && !ctrlKey) {
      event.preventDefault();
      void this.removeSelected();
      return;
    }
    if (!altKey || ctrlKey || metaKey) return;
    const direction = ({ ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'into', ArrowLeft: 'out' } as const)[
      key as 'ArrowUp' | 'ArrowDown' | 'ArrowRight' | 'ArrowLeft'
    ] as StepDirection | undefined;
    if (direction === undefined) return;
    event.preventDefault();
    this.move(direction);
  };

  private readonly handleCopy = (event: ClipboardEvent): void => {
    const { text, said } = this.work.copy(this.selected);
    if (text === '') return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    this.said = said;
  };

  private readonly handleCut = (event: ClipboardEvent): void => {
    this.handleCopy(event);
    if (event.defaultPrevented) void this.removeSelected();
  };

  private readonly handlePaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    this.take(this.work.paste(event.clipboardData?.getData('text/plain') ?? '', this.last()));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-bieu-mau': DesignerBieuMau;
  }
}
