import { json } from '@codemirror/lang-json';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import { basicSetup, EditorView } from 'codemirror';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { baseStyles, buttonStyles } from '../../../components/index.ts';
import { mergeDrafts } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Json, Language } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import type { DesignerClient } from '../app/designer-client.ts';
import { DraftController } from '../draft/draft-controller.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { json as en } from '../language/en/json.ts';
import { json as vi } from '../language/vi/json.ts';
import { editorLook } from '../parts/editor-look.ts';
import { editorPhrases } from '../parts/editor-phrases.ts';
import { readDocument, type ReadDocument } from '../start/read-document.ts';
import { jsonPlaces, placeOf } from './json-places.ts';
import { shareEqual } from './share-equal.ts';

/** Text that is not JSON yet, and the draft that it was begun on. */
interface Unfinished {
  readonly text: string;
  readonly base: DraftDocument;
}

/** Typing counts as an edit when it pauses so long, in milliseconds. */
const READ_AFTER = 400;

/**
 * The whole draft as text, for experts. What is typed becomes the draft as soon as it is JSON; until then it is kept
 * here, also over a reload. What others or other tabs change comes in where it stands.
 */
@customElement('designer-json')
export class DesignerJson extends LitElement {
  static override styles = [
    baseStyles,
    buttonStyles,
    css`
      h2:focus {
        outline: none;
      }
      .trouble:not(:empty) {
        margin-block-end: var(--thutuc-space-3);
      }
      #text {
        margin-block-start: var(--thutuc-space-3);
        border: 1px solid var(--thutuc-line-strong);
        border-radius: var(--thutuc-radius);
        background: var(--thutuc-surface);
      }
    `,
  ];

  @property({ attribute: false }) session!: DraftSession;
  @property({ attribute: false }) client!: DesignerClient;
  @property() language: Language = 'vi';

  @state() private broken: Exclude<ReadDocument, { kind: 'document' }> | null = null;

  private view: EditorView | null = null;
  private readonly closing = new Compartment();
  /** The draft as the text shows it, or as it was when what is typed was begun. */
  private written: DraftDocument | null = null;
  private stopReading: () => void = () => undefined;

  constructor() {
    super();
    new DraftController(this, () => this.session);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.session.addEventListener('reveal', this.handleReveal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.read();
    this.session.removeEventListener('reveal', this.handleReveal);
    this.view?.destroy();
    this.view = null;
  }

  override render(): unknown {
    const texts = this.language === 'en' ? en : vi;
    return html`<h2 tabindex="-1">${texts.title}</h2>
      <p class="soft">${texts.guidance}</p>
      <div role="alert" class="trouble">
        ${
          this.broken === null
            ? nothing
            : html`<thutuc-notice tone="danger" .language=${this.language}>
                <p>${texts.broken} ${this.reason()}</p>
                <p><button type="button" class="button" @click=${this.restore}>${texts.restore}</button></p>
              </thutuc-notice>`
        }
      </div>
      <div id="text"></div>`;
  }

  override updated(_changed: PropertyValues<this>): void {
    if (this.view === null) this.open();
    else if (this.session.document !== this.written && this.broken === null) this.takeOver();
    this.view?.dispatch({
      effects: this.closing.reconfigure(EditorState.readOnly.of(!this.session.isEditable)),
    });
    this.markProblems();
  }

  private reason(): string {
    const texts = this.language === 'en' ? en : vi;
    if (this.broken?.kind !== 'broken') return texts.noObject;
    const { place } = this.broken;
    return place === null ? texts.noObject : fillText(texts.brokenAt, place);
  }

  private open(): void {
    const parent = this.renderRoot.querySelector<HTMLElement>('#text');
    if (parent === null) return;
    const texts = this.language === 'en' ? en : vi;
    const { document } = this.session;
    const unfinished = this.unfinished();
    this.written = unfinished?.base ?? document;
    this.view = new EditorView({
      parent,
      root: this.renderRoot as ShadowRoot,
      doc: unfinished?.text ?? textOf(document),
      extensions: [
        basicSetup,
        json(),
        lintGutter(),
        EditorView.lineWrapping,
        this.closing.of(EditorState.readOnly.of(!this.session.isEditable)),
        EditorView.contentAttributes.of({ 'aria-label': texts.box, spellcheck: 'false' }),
        EditorState.phrases.of(editorPhrases(this.language)),
        EditorView.theme(editorLook),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !update.transactions.some((one) => one.isUserEvent('thutuc')))
            this.readLater();
        }),
      ],
    });
    if (unfinished !== null) this.read();
    if (this.session.place !== '') this.show(this.session.place);
  }

  private readLater(): void {
    this.stopReading();
    const timer = setTimeout(() => {
      this.read();
    }, READ_AFTER);
    this.stopReading = () => {
      clearTimeout(timer);
    };
  }

  /** Makes a draft of the text, where it is JSON; else it is kept as it is. */
  private read(): void {
    this.stopReading();
    const text = this.view?.state.doc.toString();
    if (text === undefined) return;
    const read = readDocument(text);
    if (read.kind !== 'document') {
      this.broken = read;
      const unfinished: Unfinished = { text, base: this.written ?? this.session.document };
      sessionStorage.setItem(this.storageKey(), JSON.stringify(unfinished));
      return;
    }
    this.broken = null;
    sessionStorage.removeItem(this.storageKey());
    const now = this.session.document;
    const typed = shareEqual(now, read.document as Json) as DraftDocument;
    // What others have changed since the typing began stays; the text takes it over afterwards.
    const isBehind = this.written !== null && this.written !== now;
    const document = isBehind ? mergeDrafts(this.written ?? now, now, typed).draft : typed;
    this.written = typed;
    this.session.replace(document, 'json');
  }

  /** Writes what was changed elsewhere into the text, and leaves the rest of it alone. */
  private takeOver(): void {
    const { view } = this;
    if (view === null || view.composing) return;
    const [before, after] = [view.state.doc.toString(), textOf(this.session.document)];
    this.written = this.session.document;
    let start = 0;
    while (start < before.length && before[start] === after[start]) start += 1;
    let end = 0;
    const most = Math.min(before.length, after.length) - start;
    while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
    const insert = after.slice(start, after.length - end);
    view.dispatch({ changes: { from: start, to: before.length - end, insert }, userEvent: 'thutuc' });
  }

  private markProblems(): void {
    const { view } = this;
    if (view === null) return;
    const places = jsonPlaces(view.state.doc.toString());
    const marks = this.session.problems.flatMap(({ pointer, message, severity }): Diagnostic[] => {
      const place = placeOf(places, pointer);
      if (place === null) return [];
      // The whole of a large part would be a wall of red: its first line says enough.
      const line = view.state.doc.lineAt(place.from);
      return [{ from: place.from, to: Math.min(place.to, line.to), severity, message }];
    });
    view.dispatch(setDiagnostics(view.state, marks));
  }

  private show(at: string): void {
    const { view } = this;
    if (view === null) return;
    const place = placeOf(jsonPlaces(view.state.doc.toString()), at);
    if (place === null) return;
    view.dispatch({
      selection: { anchor: place.from },
      effects: EditorView.scrollIntoView(place.from, { y: 'center' }),
    });
    view.focus();
  }

  private readonly handleReveal = (event: Event): void => {
    this.show((event as CustomEvent<string>).detail);
  };

  private readonly restore = (): void => {
    sessionStorage.removeItem(this.storageKey());
    this.broken = null;
    this.takeOver();
  };

  /** What was typed and is not JSON yet, with the draft that it was begun on; null where nothing is left. */
  private unfinished(): Unfinished | null {
    const kept = sessionStorage.getItem(this.storageKey());
    return kept === null ? null : (JSON.parse(kept) as Unfinished);
  }

  private storageKey(): string {
    return `thutuc-json-${this.session.id}`;
  }
}

function textOf(document: DraftDocument): string {
  return JSON.stringify(document, null, 2);
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-json': DesignerJson;
  }
}
