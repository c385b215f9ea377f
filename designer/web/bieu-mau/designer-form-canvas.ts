import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { emit } from './emit.ts';
import '../../../components/index.ts';
import { instantOf, localDateOf } from '../../../engine/index.ts';
import type { FormEnvironment, Language } from '../../../engine/index.ts';
import { bieuMauTextsOf } from '../language/bieu-mau-texts-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import { canvasServices } from './canvas-services.ts';
import type { DrawableForm } from './drawable-form.ts';
import type { DropPlace } from './drop-place.ts';

/** Something on the canvas, and where it stands in the draft. */
export interface DrawnPlace {
  readonly at: string;
  readonly element: HTMLElement;
}

/**
 * A page of a form as citizens see it, to point at. Nobody can type into it: by keyboard things are selected in the
 * outline beside it, which names the same fields.
 *
 * @fires place-select - `{ at, extends, adds }`: a field, section or page was clicked
 */
@customElement('designer-form-canvas')
export class DesignerFormCanvas extends LitElement {
  static override styles = [
    partStyles,
    css`
      .sheet {
        position: relative;
        margin-inline: auto;
        padding: var(--thutuc-space-5);
        border: 1px solid var(--thutuc-line);
        border-radius: var(--thutuc-radius-large);
        background: var(--thutuc-surface);
        cursor: pointer;
        user-select: none;
      }
      .sheet.narrow {
        width: 22.5rem;
        max-width: 100%;
        padding: var(--thutuc-space-4);
      }
      .mark {
        position: absolute;
        border: 2px solid var(--thutuc-primary);
        border-radius: var(--thutuc-radius);
        outline: 2px solid var(--thutuc-surface);
        pointer-events: none;
      }
      .drop {
        position: absolute;
        border-block-start: 4px solid var(--thutuc-primary);
        border-radius: var(--thutuc-radius);
        pointer-events: none;
      }
      .drop.inside {
        border: 2px dashed var(--thutuc-primary);
      }
    `,
  ];

  @property({ attribute: false }) drawn!: DrawableForm;
  /** Language of the editor. */
  @property() language: Language = 'vi';
  /** Language in which the form is shown. */
  @property() shown: Language = 'vi';
  /** Shown as on a telephone. */
  @property({ type: Boolean }) narrow = false;
  /** JSON pointers of what is selected. */
  @property({ attribute: false }) selected: readonly string[] = [];

  /** Where something that is dragged would come to stand; null for nowhere. */
  @property({ attribute: false }) drop: Pick<DropPlace, 'by' | 'side'> | null = null;

  private readonly environment: FormEnvironment = {
    today: localDateOf(instantOf(Date.now())),
    now: instantOf(Date.now()),
    outer: {},
    claims: {},
    catalogue: () => undefined,
  };
  private observed: Element | null = null;
  private found: readonly DrawnPlace[] | null = null;
  private readonly sizes = new ResizeObserver(() => {
    // What is fetched late makes the form longer when it comes.
    this.found = null;
    this.mark();
  });

  constructor() {
    super();
    // A shorter way for who points; by keys, fields are chosen in the outline.
    this.addEventListener('click', this.handleClick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.observed = null;
  }

  override render(): unknown {
    const texts = bieuMauTextsOf(this.language);
    const isEmpty = this.drawn.sections.length === 0;
    return html`<p class="hint">${isEmpty ? texts.canvasNone : texts.canvasHint}</p>
      <div class="sheet ${this.narrow ? 'narrow' : ''}">
        ${
          isEmpty
            ? nothing
            : html`<thutuc-form
                inert
                mode="single-page"
                .form=${this.drawn.form}
                .answers=${this.drawn.answers}
                .environment=${this.environment}
                .services=${canvasServices}
                .language=${this.shown}
              ></thutuc-form>`
        }
        ${this.selected.map(() => html`<div class="mark" hidden></div>`)}
        <div class="drop ${this.drop?.side ?? ''}" hidden></div>
      </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    // Where something would be dropped moves nothing else.
    if (changed.size === 1 && changed.has('drop')) {
      this.mark();
      return;
    }
    const form = this.renderRoot.querySelector('thutuc-form');
    this.found = null;
    if (form !== this.observed) {
      this.sizes.disconnect();
      if (form !== null) this.sizes.observe(form);
      this.observed = form;
    }
    this.mark();
    // The fields of the form draw themselves after it.
    void form?.updateComplete.then(() =>
      requestAnimationFrame(() => {
        this.found = null;
        this.mark();
        if (changed.has('selected')) this.showFirst();
      }),
    );
  }

  /** Puts the marks around what is selected, and where something would be dropped. */
  private mark(): void {
    const sheet = this.renderRoot.querySelector('.sheet')?.getBoundingClientRect();
    if (sheet === undefined) return;
    const hosts = this.hosts();
    const put = (mark: HTMLElement, at: string | undefined, rim: number): DOMRect | undefined => {
      const box = hosts.find((host) => host.at === at)?.element.getBoundingClientRect();
      mark.hidden = box === undefined;
      if (box === undefined) return undefined;
      mark.style.left = `${box.left - sheet.left - rim}px`;
      mark.style.top = `${box.top - sheet.top - rim}px`;
      mark.style.width = `${box.width + 2 * rim}px`;
      mark.style.height = `${box.height + 2 * rim}px`;
      return box;
    };
    this.renderRoot.querySelectorAll<HTMLElement>('.mark').forEach((mark, index) => {
      put(mark, this.selected[index], 6);
    });
    const line = this.renderRoot.querySelector<HTMLElement>('.drop');
    if (line === null) return;
    const box = put(line, this.drop?.by, 6);
    if (box === undefined || this.drop?.side === 'inside') return;
    line.style.height = '0';
    if (this.drop?.side === 'after') line.style.top = `${box.bottom - sheet.top + 6}px`;
  }

  /** Of a page or section its heading is shown: it may be longer than the window. */
  private showFirst(): void {
    const [first] = this.selected;
    const element = this.hosts().find(({ at }) => at === first)?.element;
    const isField = element?.classList.contains('field-host') ?? false;
    (isField ? element : element?.firstElementChild)?.scrollIntoView({ block: 'nearest' });
  }

  /** The innermost thing at a point of the window; null where none is. */
  placeAt(x: number, y: number): DrawnPlace | null {
    const hit = this.hosts().findLast(({ element }) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return x >= left && x <= right && y >= top && y <= bottom;
    });
    return hit ?? null;
  }

  /** What is drawn with its place in the draft, outer things first. Looked for once, since drawing it changes nothing. */
  hosts(): readonly DrawnPlace[] {
    this.found ??= this.look();
    return this.found;
  }

  private look(): readonly DrawnPlace[] {
    const found: DrawnPlace[] = [];
    const { places, page, sections } = this.drawn;
    const holders = new Set([...places.keys()].map((pointer) => pointer.replace(/(?:\/0)?\/[^/]+$/, '')));
    const fields = (root: ParentNode): void => {
      for (const element of root.querySelectorAll<HTMLElement>('.field-host')) {
        const pointer = element.dataset['pointer'] ?? '';
        const at = places.get(pointer);
        if (at !== undefined) found.push({ at, element });
        if (element.shadowRoot !== null && holders.has(pointer)) fields(element.shadowRoot);
      }
    };
    const root = this.renderRoot.querySelector('thutuc-form')?.shadowRoot ?? null;
    const whole = root?.querySelector<HTMLElement>('section.page') ?? null;
    if (whole !== null) found.push({ at: page, element: whole });
    whole?.querySelectorAll<HTMLElement>('section.section').forEach((element, index) => {
      const at = sections[index];
      if (at !== undefined) found.push({ at, element });
      fields(element);
    });
    return found;
  }

  private readonly handleClick = (event: MouseEvent): void => {
    const { clientX: x, clientY: y } = event;
    const hit = this.placeAt(x, y);
    if (hit === null) return;
    emit(this, 'place-select', { at: hit.at, extends: event.shiftKey, adds: event.ctrlKey || event.metaKey });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-form-canvas': DesignerFormCanvas;
  }
}
