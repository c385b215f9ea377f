import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../../engine/index.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import type { FoundProblem } from '../draft/found-problem.ts';
import { templateTextsOf } from '../language/template-texts-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import { problemsAt, sayPlaceProblems } from '../parts/place-problems.ts';
import { amountsAmong } from './amounts-among.ts';
import './designer-data-picker.ts';
import type { DataChoice } from './designer-data-picker.ts';
import './designer-template-tools.ts';
import type { TemplateTool } from './designer-template-tools.ts';
import { asLines, withClass, wrapped, type TextChange } from './format-text.ts';
import { readTemplateText, templateValue } from './template-text.ts';
import { blocks, inlineTags, templateExtensions } from './template-extensions.ts';
import { templateData, type DataPlace, type TemplateDatum } from './template-data.ts';

/** Something wrong at a line of the template, counted from 1. */
export interface LineMark {
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/**
 * A template of the draft: the text as it is stored, with tools that write its tags, and data that are inserted by
 * the names that people know. What others change comes in where it stands.
 */
@customElement('designer-template')
export class DesignerTemplate extends LitElement {
  static override styles = [
    partStyles,
    css`
      #text {
        margin-block-start: var(--thutuc-space-2);
        border: 1px solid var(--thutuc-line-strong);
        border-radius: var(--thutuc-radius);
        background: var(--thutuc-surface);
      }
      .label {
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) session: DraftSession | null = null;
  @property() language: Language = 'vi';
  /** JSON pointer of the text. */
  @property() at = '';
  @property() label = '';
  @property({ reflect: true }) kind: DataPlace['kind'] = 'paper';
  /** Names of the computed values that the template may read. */
  @property({ attribute: false }) names: readonly string[] = [];
  /** What is wrong, by line. */
  @property({ attribute: false }) marks: readonly LineMark[] = [];
  /** Language of the text itself. */
  @property({ attribute: 'text-language' }) textLanguage: Language = 'vi';

  private view: EditorView | null = null;
  private readonly closing = new Compartment();
  /** The text as the draft holds it, as far as the editor has shown or written it. */
  private known = '';
  private marked: readonly LineMark[] | null = null;
  private place = '';

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.view?.destroy();
    this.view = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override render(): unknown {
    const texts = templateTextsOf(this.language);
    const isPaper = this.kind === 'paper';
    return html`<p class="label" id="label">${this.label}</p>
      ${sayPlaceProblems(this.wrong())}
      <designer-template-tools
        .language=${this.language}
        ?plain=${!isPaper}
        ?disabled=${this.session?.isEditable !== true}
        @tool=${this.handleTool}
      ></designer-template-tools>
      <div id="text"></div>
      ${isPaper ? html`<p class="hint">${texts.keys}</p>` : nothing}
      <p class="hint" role="status" id="said"></p>
      <designer-data-picker .language=${this.language} @data=${this.handleData}></designer-data-picker>`;
  }

  override updated(): void {
    if (this.view !== null && this.place !== this.at) {
      this.view.destroy();
      this.view = null;
    }
    if (this.view === null) this.open();
    else this.takeOver();
    this.view?.dispatch({
      effects: this.closing.reconfigure(EditorState.readOnly.of(this.session?.isEditable !== true)),
    });
    this.mark();
  }

  override focus(): void {
    this.view?.focus();
  }

  /** What is wrong here, each thing once: checking tells it, and so does the preview, which is there earlier. */
  private wrong(): readonly FoundProblem[] {
    const found = problemsAt(this.session?.problems ?? [], this.at);
    const said = new Set(found.map(({ message, mend = '' }) => `${message} ${mend}`.trim()));
    const more = this.marks.filter(({ message }) => !said.has(message));
    return [...found, ...more.map((mark) => ({ code: '', pointer: this.at, ...mark }))];
  }

  private open(): void {
    const parent = this.renderRoot.querySelector<HTMLElement>('#text');
    if (parent === null) return;
    parent.replaceChildren();
    this.place = this.at;
    this.marked = null;
    this.known = this.stored();
    this.view = new EditorView({
      parent,
      root: this.renderRoot as ShadowRoot,
      doc: this.known,
      extensions: [
        templateExtensions({
          language: this.language,
          label: this.label,
          textLanguage: this.textLanguage,
          isPaper: this.kind === 'paper',
          data: (text, place) => this.data(text, place),
          tool: (tool) => {
            this.run(tool);
          },
          changed: (text) => {
            this.write(text);
          },
        }),
        this.closing.of(EditorState.readOnly.of(this.session?.isEditable !== true)),
      ],
    });
  }

  private stored(): string {
    return readTemplateText(this.session?.document, this.at);
  }

  private write(text: string): void {
    this.known = text;
    this.session?.set(this.at, templateValue(text, this.kind), this.at);
  }

  /** Writes what was changed elsewhere into the text, and leaves the rest of it alone. */
  private takeOver(): void {
    const { view } = this;
    const after = this.stored();
    if (view === null || after === this.known || view.composing) return;
    this.known = after;
    const before = view.state.doc.toString();
    let start = 0;
    while (start < before.length && before[start] === after[start]) start += 1;
    let end = 0;
    const most = Math.min(before.length, after.length) - start;
    while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
    const insert = after.slice(start, after.length - end);
    view.dispatch({ changes: { from: start, to: before.length - end, insert }, userEvent: 'thutuc' });
  }

  private mark(): void {
    const { view, marks } = this;
    if (view === null || marks === this.marked) return;
    this.marked = marks;
    const found = marks.map(({ line, severity, message }): Diagnostic => {
      const { from, to } = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
      return { from, to, severity, message };
    });
    view.dispatch(setDiagnostics(view.state, found));
  }

  private data(text: string, place: number): readonly TemplateDatum[] {
    const { session, language, kind, names } = this;
    const document = session?.document ?? {};
    const holder = this.at.split('/').slice(0, 3).join('/');
    const amounts = amountsAmong(document, holder, names);
    return templateData({ document, language, kind, names, amounts, text, place });
  }

  private run(tool: TemplateTool): void {
    const { view } = this;
    if (view === null || view.state.readOnly) return;
    const text = view.state.doc.toString();
    const { from, to } = view.state.selection.main;
    if (tool === 'insert') {
      void this.renderRoot.querySelector('designer-data-picker')?.open(this.data(text, from));
      return;
    }
    const tag = inlineTags[tool];
    const block = blocks[tool];
    const change =
      tag !== undefined
        ? wrapped(text, from, to, tag)
        : block !== undefined
          ? asLines(text, to, block)
          : withClass(text, from, tool);
    const said = this.renderRoot.querySelector('#said');
    if (said !== null) said.textContent = change === null ? templateTextsOf(this.language).noParagraph : '';
    if (change !== null) this.apply(change);
  }

  private apply({ from, to, insert, select: [anchor, head] }: TextChange): void {
    this.view?.dispatch({
      changes: { from, to, insert },
      selection: { anchor, head },
      scrollIntoView: true,
      userEvent: 'input',
    });
    this.view?.focus();
  }

  private readonly handleTool = (event: CustomEvent<TemplateTool>): void => {
    this.run(event.detail);
  };

  private readonly handleData = (event: CustomEvent<DataChoice>): void => {
    const { view } = this;
    if (view === null) return;
    const { datum, use } = event.detail;
    const text = view.state.doc.toString();
    const { from, to } = view.state.selection.main;
    if (use === 'print' && datum.isBlock) this.apply(asLines(text, to, datum.print ?? ''));
    else if (use === 'print') {
      const insert = datum.print ?? '';
      this.apply({ from, to, insert, select: [from + insert.length, from + insert.length] });
    } else {
      const open = `{{#${use} ${datum.test ?? ''}}}`;
      const inner = text.slice(from, to);
      const start = from + open.length;
      this.apply({
        from,
        to,
        insert: `${open}${inner}{{/${use}}}`,
        select: [start, start + inner.length],
      });
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-template': DesignerTemplate;
  }
}
