import FeelEditor from '@bpmn-io/feel-editor';
import { linter, type Diagnostic } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { minimalSetup } from 'codemirror';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { functionReference, type ReadableScope } from '../../../engine/authoring/index.ts';
import type { Language } from '../../../engine/index.ts';
import { partStyles } from '../parts/part-styles.ts';
import type { TextProblem } from '../parts/read-expression.ts';
import { completeNames } from './complete-names.ts';

/** What was typed. */
export interface FormulaInputDetail {
  readonly text: string;
}

/** Marks the problems that our own checking has found: the editor's own know nothing of the draft. */
const OURS = 'thutuc';

/**
 * The text of a formula: coloured, with names completed by their labels and keys, functions by what they are for. What
 * is wrong is found by the engine's own checker and handed in.
 *
 * @fires formula-input - somebody typed
 */
@customElement('designer-formula')
export class DesignerFormula extends LitElement {
  static override styles = [
    partStyles,
    css`
      #text {
        min-height: var(--thutuc-target);
        padding: 0.5rem var(--thutuc-space-3);
        border: var(--thutuc-border) solid var(--thutuc-line-strong);
        border-radius: var(--thutuc-radius);
        background: var(--thutuc-surface);
      }
      #text:focus-within {
        outline: var(--thutuc-focus-ring);
        outline-offset: 1px;
      }
      :host([wrong]) #text {
        border-color: var(--thutuc-lacquer);
      }
    `,
  ];

  /** The text as the draft holds it. What somebody types in is not written to from outside. */
  @property() text = '';
  @property({ attribute: false }) scope: ReadableScope | null = null;
  @property({ attribute: false }) problems: readonly TextProblem[] = [];
  @property() language: Language = 'vi';
  /** What the formula decides or gives. */
  @property() label = '';
  /** It can be read only. */
  @property({ type: Boolean }) fixed = false;
  /** Something is wrong with it. */
  @property({ type: Boolean, reflect: true }) wrong = false;

  private view: EditorView | null = null;

  override render(): unknown {
    return html`<div id="text"></div>`;
  }

  override firstUpdated(): void {
    const container = this.renderRoot.querySelector('#text');
    if (container === null) return;
    // One source for good: the editor tells its answers apart by it.
    const names = completeNames(() => ({ scope: this.scope, language: this.language }));
    new FeelEditor({
      container,
      value: this.text,
      builtins: functions(this.language),
      variables: [],
      contentAttributes: { 'aria-label': this.label, spellcheck: 'false', autocapitalize: 'off' },
      extensions: [
        minimalSetup,
        EditorView.lineWrapping,
        Prec.highest(EditorView.theme(look)),
        EditorState.languageData.of(() => [{ autocomplete: names }]),
        linter(() => this.marks(), {
          markerFilter: (marks) => marks.filter(({ source }) => source === OURS),
        }),
        EditorView.updateListener.of(({ view, docChanged }) => {
          if (docChanged) this.tell(view.state.doc.toString());
        }),
        EditorView.domEventHandlers({ blur: this.handleBlur }),
        EditorState.readOnly.of(this.fixed),
      ],
    });
    this.view = EditorView.findFromDOM(container as HTMLElement);
  }

  override updated(_changed: PropertyValues<this>): void {
    this.write();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.view?.destroy();
    this.view = null;
  }

  override focus(): void {
    this.view?.focus();
  }

  /** Shows what the draft holds, unless somebody types. */
  private write(isLeft = false): void {
    const { view, text } = this;
    if (view === null || (view.hasFocus && !isLeft) || view.state.doc.toString() === text) return;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  }

  private readonly handleBlur = (): void => {
    this.write(true);
  };

  private tell(text: string): void {
    const typed = text.normalize('NFC');
    if (typed === this.text) return;
    const detail: FormulaInputDetail = { text: typed };
    this.dispatchEvent(new CustomEvent('formula-input', { detail }));
  }

  private marks(): Diagnostic[] {
    const length = this.view?.state.doc.length ?? 0;
    return this.problems.map(({ from, to, severity, message }) => ({
      from: Math.min(from, length),
      to: Math.min(Math.max(to, from), length),
      severity,
      message,
      source: OURS,
    }));
  }
}

/** The functions that a formula may call, with what they are for. */
function functions(language: Language): {
  readonly name: string;
  readonly type: 'function';
  readonly info: string;
  readonly params: readonly { readonly name: string }[];
}[] {
  return functionReference().map((one) => ({
    name: one.name,
    type: 'function',
    info: `${language === 'en' ? one.en : one.vi}\n${one.example}`,
    params: [...one.signature.matchAll(/(\w+)\??: /g)].map(([, name = '']) => ({ name })),
  }));
}

/** The look of the text: marks are drawn without pictures, which the page does not load from within a style. */
const look = {
  '&': { fontSize: '0.9375rem' },
  '.cm-content': { fontFamily: 'ui-monospace, monospace' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--thutuc-lacquer)',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--thutuc-warning)',
  },
  '.cm-tooltip': { zIndex: '20' },
};

declare global {
  interface HTMLElementTagNameMap {
    'designer-formula': DesignerFormula;
  }
  interface HTMLElementEventMap {
    'formula-input': CustomEvent<FormulaInputDetail>;
  }
}
