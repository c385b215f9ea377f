import { isClass, isTag, isVoid, mayHold, mayHoldText, PAPER } from './paper-subset.ts';
import { openElement, type MarkupProblem, type OpenElement, type PaperNode } from './paper-tree.ts';

/** Control characters and halves of a character, which no page and no font can show. */
const UNWRITABLE = /[^\P{Cc}\t\n\r\f]|\p{Cs}/gu;
const MAX_DEPTH = 40;

/** Builds the tree of a paper from its tags and texts in their order, and reports what the subset does not allow. */
export class TreeBuilder {
  readonly problems: MarkupProblem[] = [];
  readonly #root = openElement(PAPER, 0);
  readonly #open: OpenElement[] = [this.#root];
  #text = '';
  #textAt = 0;

  get nodes(): readonly PaperNode[] {
    return this.#root.children;
  }

  /** The element that what comes next stands in. */
  get top(): OpenElement {
    return this.#open.at(-1) ?? this.#root;
  }

  report(code: string, at: number, params: Readonly<Record<string, string>> = {}): void {
    this.problems.push({ code, at, params });
  }

  addText(text: string, at: number): void {
    if (this.#text === '') this.#textAt = at;
    this.#text += text;
  }

  setAttribute(element: OpenElement, name: string, value: string, at: number): void {
    if (name === 'class') {
      for (const one of value.split(/\s+/).filter(Boolean)) {
        if (isClass(one)) element.classes.push(one);
        else this.report('paper-class-unknown', at, { name: one });
      }
    } else if (name === 'colspan' && /^t[dh]$/.test(element.tag) && /^[1-9]\d?$/.test(value)) {
      element.colspan = Number(value);
    } else if (name === 'data' && element.tag === 'qr') {
      element.data = value;
    } else {
      this.report('paper-attribute-unknown', at, { tag: element.tag, name });
    }
  }

  /** Puts an element, all of whose attributes are read, into the one that is open. */
  place(element: OpenElement, at: number, closesItself: boolean): void {
    this.endText();
    const { tag } = element;
    if (!isTag(tag)) this.report('paper-tag-unknown', at, { tag });
    else if (!mayHold(this.top.tag, tag))
      this.report('paper-tag-misplaced', at, { tag, parent: this.top.tag });
    if (tag === 'qr' && element.data === '')
      this.report('paper-attribute-unknown', at, { tag, name: 'data=""' });
    if (this.#open.length > MAX_DEPTH) this.report('paper-tag-nesting', at);
    this.top.children.push(element);
    if (!closesItself && !isVoid(tag)) this.#open.push(element);
  }

  close(tag: string, at: number): void {
    this.endText();
    if (this.#open.length > 1 && this.top.tag === tag) this.#open.pop();
    else this.report('paper-tag-unopened', at, { tag });
  }

  /** Ends the paper: whatever is open now was never closed. */
  end(): void {
    this.endText();
    for (const { tag, at } of this.#open.slice(1)) this.report('paper-tag-unclosed', at, { tag });
  }

  private endText(): void {
    const text = this.#text.replace(UNWRITABLE, '').normalize('NFC');
    this.#text = '';
    if (text === '') return;
    if (mayHoldText(this.top.tag)) this.top.children.push({ kind: 'text', text });
    else if (/[^ \t\r\n\f]/.test(text))
      this.report('paper-text-misplaced', this.#textAt, { parent: this.top.tag });
  }
}
