import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { FragmentItem } from '../../../runtime/api/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { valueAt } from '../draft/value-at.ts';
import { bieuMauTextsOf } from '../language/bieu-mau-texts-of.ts';
import type { DesignerRemoval } from '../parts/designer-removal.ts';
import '../parts/designer-removal.ts';
import { RevealController } from '../parts/reveal-controller.ts';
import { bieuMauStyles } from './bieu-mau-styles.ts';
import './designer-form-canvas.ts';
import './designer-form-outline.ts';
import './designer-form-properties.ts';
import './designer-form-trial.ts';
import './designer-kind-palette.ts';
import { keepFields, keptFields } from './copied-fields.ts';
import { DrawnPage } from './drawable-form.ts';
import { stepOfDrop, type Dragged, type DropPlace } from './drop-place.ts';
import type { FormEditorEvents } from './emit.ts';
import { FormDrag } from './form-drag.ts';
import { FormDrop } from './form-drop.ts';
import { FormWork } from './form-work.ts';
import { FormKeys } from './form-keys.ts';
import { formNodes, kindOfPlace, pageOfPlace, placesFrom, type FormNode } from './form-nodes.ts';
import { formsOf, nameOfForm } from './forms-of.ts';
import { formTools, toolsFor, type FormCommands } from './form-tools.ts';
import { formTop } from './form-top.ts';
import { fetchShared, nothingShared } from './shared-things.ts';
import { inReadingOrder, stepOfAll, type Step, type StepDirection } from './steps-of-field.ts';

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
  @state() private isTried = false;
  @state() private said = '';
  @state() private shared = nothingShared;

  private readonly drawn = new DrawnPage();
  private heard: DraftSession | null = null;
  /** What was to be removed last. */
  private going: readonly string[] = [];
  private readonly keys = new FormKeys({
    move: (direction) => {
      this.move(direction);
    },
    remove: () => void this.removeSelected(),
    copied: () => this.copied(),
    paste: (text) => {
      this.take(this.work.paste(text, this.last()));
    },
  });
  private readonly work = new FormWork(
    () => this.session,
    () => this.language,
  );

  constructor() {
    super();
    new DraftController(this, () => this.session);
    new FormDrag(
      this,
      new FormDrop({
        root: () => this.renderRoot as ShadowRoot,
        document: () => this.session.document,
        isEditable: () => this.session.isEditable,
        selected: () => this.selected,
        language: () => this.language,
        nameOf: (at) => this.nameOf(at),
        say: (text) => {
          this.said = text;
        },
        drop: (dragged, place) => {
          this.drop(dragged, place);
        },
      }),
    );
    new RevealController(this, () => this.session);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.heard?.removeEventListener('reveal', this.handleReveal);
    this.heard = null;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client')) void this.fetchShared();
    if (this.heard !== this.session) {
      this.heard?.removeEventListener('reveal', this.handleReveal);
      this.heard = this.session;
      this.session.addEventListener('reveal', this.handleReveal);
      this.selectPlace(this.session.place);
    }
    if (!this.forms().includes(this.form)) this.form = this.forms()[0] ?? '';
    // What undo or another person took away cannot stay selected.
    const there = this.selected.filter(
      (at) => at.startsWith(this.form) && valueAt(this.session.document, at) !== undefined,
    );
    if (there.length !== this.selected.length) this.selected = there;
    if (this.selected.length === 0 && this.form !== '') this.selected = [pageOfPlace(this.form, '')];
  }

  override render(): unknown {
    const texts = bieuMauTextsOf(this.language);
    if (this.form === '')
      return html`<p>${texts.noForm}</p>
        <button type="button" class="button" @click=${this.addForm}>${texts.addForm}</button>`;
    return html`${formTop(this.language, {
      forms: this.forms().map((at) => [at, nameOfForm(this.session.document, at, this.language)]),
      form: this.form,
      shown: this.shown,
      isNarrow: this.isNarrow,
      isEditable: this.session.isEditable,
      isTried: this.isTried,
      open: (at) => {
        this.form = at;
        this.selected = [];
      },
      add: this.addForm,
      show: (language) => {
        this.shown = language;
      },
      narrow: (isNarrow) => {
        this.isNarrow = isNarrow;
      },
      try: (isTried) => {
        this.isTried = isTried;
      },
    })}
    ${this.isTried ? this.trial() : this.editor()}`;
  }

  /** The form to be filled, with its rules at work. */
  private trial(): unknown {
    return html`<section class="trial" @place-select=${this.handleSelect}>
      <designer-form-trial
        .session=${this.session}
        .client=${this.client}
        .language=${this.language}
        .shown=${this.shown}
        .at=${this.form}
        .fragments=${this.shared.fragments}
        .nameOf=${this.nameOf}
        ?narrow=${this.isNarrow}
      ></designer-form-trial>
    </section>`;
  }

  private editor(): unknown {
    const texts = bieuMauTextsOf(this.language);
    const page = this.page();
    const nodes = this.nodes();
    return html` ${formTools(this.language, toolsFor(this.session, this.selected, this.commands))}
      <p class="said" role="status">${this.said}</p>
      <div
        class="panes"
        @place-select=${this.handleSelect}
        @kind-choose=${(event: CustomEvent<FormEditorEvents['kind-choose']>) => {
          const { type, use } = event.detail;
          this.take(this.work.add(type, this.last(), this.fragment(use)));
        }}
      >
        <section class="pane" aria-label=${texts.outline} tabindex="-1">
          <h2>${texts.outline}</h2>
          <designer-form-outline
            .language=${this.language}
            .nodes=${nodes}
            .selected=${this.selected}
            .open=${page}
            @keydown=${this.keys.keydown}
            @copy=${this.keys.copy}
            @cut=${this.keys.cut}
            @paste=${this.keys.paste}
          ></designer-form-outline>
          <details>
            <summary>${texts.keysTitle}</summary>
            <p class="hint">${texts.keys}</p>
          </details>
          <h2>${texts.palette}</h2>
          <designer-kind-palette
            .language=${this.language}
            .fragments=${this.shared.fragments}
            ?closed=${!this.session.isEditable}
          ></designer-kind-palette>
        </section>
        <section class="pane" aria-label=${texts.canvas} tabindex="0">
          <h2>${texts.canvas}</h2>
          <designer-form-canvas
            .language=${this.language}
            .shown=${this.shown}
            .drawn=${this.drawn.page(this.session.document, page, this.shown, this.shared.fragments)}
            .selected=${this.selected}
            ?narrow=${this.isNarrow}
          ></designer-form-canvas>
        </section>
        <section class="pane" aria-label=${texts.properties} tabindex="-1">
          <designer-form-properties
            .session=${this.session}
            .language=${this.language}
            .selected=${this.selected}
            .shared=${this.shared}
          ></designer-form-properties>
        </section>
      </div>
      <div class="ghost" aria-hidden="true" hidden></div>
      <designer-removal
        .session=${this.session}
        .language=${this.language}
        @removed=${this.handleRemoved}
      ></designer-removal>`;
  }

  private readonly commands: FormCommands = {
    addPage: () => {
      this.take(this.work.addPage(this.form));
    },
    addSection: () => {
      this.take(this.work.addSection(this.page()));
    },
    move: (direction) => {
      this.move(direction);
    },
    duplicate: (at) => {
      const isField = kindOfPlace(at) === 'field';
      this.take(this.work.edit(isField ? 'duplicateField' : 'duplicatePlace', { at }));
    },
    copy: () => {
      const text = this.copied();
      // Where the browser lets the page write to it, the clipboard has them too.
      if (text !== '') void navigator.clipboard.writeText(text).catch(() => undefined);
    },
    paste: () => {
      this.take(this.work.paste(keptFields(), this.last()));
    },
    remove: () => void this.removeSelected(),
  };

  private forms(): readonly string[] {
    return formsOf(this.session.document);
  }

  private fragment(use: string | undefined): FragmentItem | undefined {
    return this.shared.fragments.find(({ id }) => id === use);
  }

  private async fetchShared(): Promise<void> {
    this.shared = await fetchShared(this.client);
  }

  private readonly nameOf = (at: string): string => this.work.nameOf(at);

  private page(): string {
    return pageOfPlace(this.form, this.last());
  }

  private last(): string {
    return this.selected.at(-1) ?? this.form;
  }

  private nodes(): readonly FormNode[] {
    return formNodes(this.session.document, this.form, this.page(), this.language);
  }

  private move(direction: StepDirection): void {
    this.takeStep(stepOfAll(this.session.document, this.selected, direction));
  }

  private drop(dragged: Dragged, place: DropPlace): void {
    if (dragged.kind === 'new') this.take(this.work.addAt(dragged.type, place, this.fragment(dragged.use)));
    else this.takeStep(stepOfDrop(this.session.document, dragged, place));
  }

  private takeStep(step: Step | null): void {
    if (step === null) {
      this.said = '';
      return;
    }
    const done = this.work.edit(step.name, step.args);
    this.take(done);
    if (done.at !== null && step.name === 'moveFields')
      this.selected = placesFrom(done.at, step.args.ats.length);
  }

  private async removeSelected(): Promise<void> {
    const ats = inReadingOrder(this.selected);
    this.going = ats;
    const name = ats.length === 1 ? this.work.nameOf(ats[0] ?? '') : '';
    const removal = this.renderRoot.querySelector<DesignerRemoval>('designer-removal');
    await removal?.ask(ats, name || fillText(bieuMauTextsOf(this.language).things, { count: ats.length }));
  }

  /** Says what became of an edit, and selects what it made. */
  private take({ at, said }: { readonly at: string | null; readonly said: string }): void {
    this.said = said;
    if (at !== null) this.selected = [at];
    void this.focusOutline();
  }

  /** Puts the focus on what is selected, once the outline shows it. */
  private async focusOutline(): Promise<void> {
    await this.updateComplete;
    await this.renderRoot.querySelector('designer-form-outline')?.focusCurrent();
  }

  /** The selected fields as a text; empty where there are none. */
  private copied(): string {
    const { text, said } = this.work.copy(this.selected);
    if (text !== '') {
      keepFields(text);
      this.said = said;
    }
    return text;
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

  private readonly handleRemoved = (): void => {
    this.take(this.work.removed(this.going));
  };

  private readonly handleReveal = (event: Event): void => {
    this.isTried = false;
    this.selectPlace((event as CustomEvent<string>).detail);
  };

  private readonly handleSelect = (event: CustomEvent<FormEditorEvents['place-select']>): void => {
    const { at, extends: extending, adds } = event.detail;
    this.isTried = false;
    if (at !== this.form && !at.startsWith(`${this.form}/`)) {
      this.selectPlace(at);
      return;
    }
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
    void this.focusOutline();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-bieu-mau': DesignerBieuMau;
  }
}
