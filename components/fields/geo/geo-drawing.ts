import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fillText, formatNumber } from '../../../engine/index.ts';
import type { Language, PlanePoint } from '../../../engine/index.ts';
import { emit } from '../../events/emit.ts';
import { adoptStyles } from '../shared/adopt-styles.ts';
import type { GeoChange } from './geo-change.ts';
import { geoDrawingStyles } from './geo-drawing-styles.ts';
import { edgeMiddles, geoOutline, geoSheet, labelPlace } from './geo-sheet.ts';
import { geoTexts } from './geo-texts.ts';
import { fitView, fromDot, toDot } from './geo-view.ts';
import type { Dot, GeoView } from './geo-view.ts';

/** Dots that a pointer may tremble without dragging. */
const TREMBLE = 3;
/** Where the arrow keys lead: north and east. */
const MOVES: Readonly<Record<string, readonly [number, number] | undefined>> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * A place or a boundary on a plain sheet with grid, scale and north, without any map behind. Its vertices are moved,
 * and those of a boundary added and removed, by pointer and by keyboard.
 *
 * @fires geo-change - a `GeoChange`; for `add`, `index` is where the new vertex stands
 */
@customElement('thutuc-geo-drawing')
export class ThutucGeoDrawing extends LitElement {
  /** The vertices in metres of their plane, north and east. */
  @property({ attribute: false }) vertices: readonly PlanePoint[] = [];
  /** A boundary, of which vertices are added and removed; else one place. */
  @property({ type: Boolean }) boundary = false;
  /** Nothing can be changed. */
  @property({ type: Boolean }) locked = false;
  /** Language of the texts. */
  @property({ attribute: false }) language: Language = 'vi';
  @state() private width = 600;
  @state() private chosen = 0;
  /** The vertex under the pointer, with where it was taken; the view stands still meanwhile. */
  private drag: {
    readonly index: number;
    readonly view: GeoView;
    readonly from: Dot;
    moved: boolean;
  } | null = null;
  private focusNext = false;
  private readonly watch = new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    // The sheet is as high as it is wide: drawn at once, it would change the size that is being told.
    if (width > 0) requestAnimationFrame(() => (this.width = width));
  });

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, geoDrawingStyles);
    this.watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  override render(): unknown {
    if (this.vertices.length === 0) return nothing;
    const texts = geoTexts(this.language);
    const view = this.view();
    const dots = this.vertices.map((vertex) => toDot(view, vertex));
    const chosen = Math.min(this.chosen, dots.length - 1);
    const keys = fillText(this.boundary ? texts.polygonKeys : texts.pointKeys, {
      step: formatNumber(view.step / 100),
      long: formatNumber(view.step / 10),
    });
    return html`<svg
        class="geo-svg"
        viewBox="0 0 ${view.width} ${view.height}"
        role="group"
        aria-label=${this.boundary ? texts.polygon : texts.point}
        @pointermove=${this.handleMove}
        @pointerup=${this.handleUp}
        @pointercancel=${this.handleUp}
      >
        ${geoSheet(view, texts)} ${this.boundary ? geoOutline(dots) : nothing}
        ${this.boundary && !this.locked ? edgeMiddles(dots).map((one) => this.between(one.after, one.dot, view)) : nothing}
        ${dots.map((dot, index) => this.vertex(dot, index, view, index === chosen))}
      </svg>
      ${this.locked ? nothing : html`<p class="hint">${keys}</p>`}
      ${this.boundary && !this.locked ? this.tools(chosen) : nothing}`;
  }

  protected override updated(): void {
    if (!this.focusNext) return;
    this.focusNext = false;
    this.querySelector<SVGElement>('.geo-vertex.chosen')?.focus();
  }

  private view(): GeoView {
    if (this.drag !== null) return this.drag.view;
    return fitView(this.vertices, this.width, Math.round(Math.min(380, this.width * 0.8)));
  }

  private vertex(dot: Dot, index: number, view: GeoView, isChosen: boolean): unknown {
    const label = labelPlace(dot, view);
    return svg`<g
      class="geo-vertex ${isChosen ? 'chosen' : ''}"
      role=${this.locked ? 'img' : 'button'}
      tabindex=${isChosen && !this.locked ? '0' : nothing}
      aria-label=${this.nameOf(index)}
      @focus=${() => {
        this.chosen = index;
      }}
      @keydown=${(event: KeyboardEvent) => {
        this.handleKey(event, index, view);
      }}
      @pointerdown=${(event: PointerEvent) => {
        this.handleDown(event, index, view);
      }}
    >
      <circle class="geo-hit" cx=${dot.left} cy=${dot.top} r="22" />
      <circle class="geo-ring" cx=${dot.left} cy=${dot.top} r="13" />
      <circle class="geo-dot" cx=${dot.left} cy=${dot.top} r="6.5" />
      ${this.boundary ? svg`<text x=${label.left} y=${label.top} text-anchor="middle" aria-hidden="true">${index + 1}</text>` : nothing}
    </g>`;
  }

  private between(after: number, dot: Dot, view: GeoView): unknown {
    return svg`<g class="geo-between" aria-hidden="true" @click=${() => {
      this.add(after, fromDot(view, dot));
    }}>
      <title>${geoTexts(this.language).addBetween}</title>
      <circle class="geo-hit" cx=${dot.left} cy=${dot.top} r="14" />
      <circle class="geo-plus" cx=${dot.left} cy=${dot.top} r="8" />
      <path class="geo-marks" d="M${dot.left - 4} ${dot.top}h8m-4 -4v8" />
    </g>`;
  }

  private tools(chosen: number): unknown {
    const texts = geoTexts(this.language);
    const number = chosen + 1;
    return html`<div class="geo-tools">
      <button
        type="button"
        class="button"
        @click=${() => {
          this.addAfter(chosen);
        }}
      >
        ${fillText(texts.add, { number })}
      </button>
      <button
        type="button"
        class="button"
        @click=${() => {
          this.removeAt(chosen);
        }}
      >
        ${fillText(texts.remove, { number })}
      </button>
    </div>`;
  }

  private nameOf(index: number): string {
    const texts = geoTexts(this.language);
    const { x = 0, y = 0 } = this.vertices[index] ?? {};
    const [north, east] = [x, y].map((metres) => formatNumber(Number(metres.toFixed(2))));
    return fillText(this.boundary ? texts.vertex : texts.place, {
      number: index + 1,
      x: north ?? '',
      y: east ?? '',
    });
  }

  private handleKey(event: KeyboardEvent, index: number, view: GeoView): void {
    const at = this.vertices[index];
    const move = MOVES[event.key];
    if (at === undefined || this.locked || event.ctrlKey || event.metaKey || event.altKey) return;
    if (move !== undefined) {
      const metres = view.step / (event.shiftKey ? 10 : 100);
      this.change({ kind: 'move', index, to: { x: at.x + move[0] * metres, y: at.y + move[1] * metres } });
    } else if (this.boundary && (event.key === 'PageDown' || event.key === 'PageUp')) {
      const count = this.vertices.length;
      this.choose((index + (event.key === 'PageDown' ? 1 : count - 1)) % count);
    } else if (this.boundary && (event.key === 'Insert' || event.key === '+')) this.addAfter(index, true);
    else if (this.boundary && event.key === 'Delete') this.removeAt(index, true);
    else return;
    event.preventDefault();
  }

  private handleDown(event: PointerEvent, index: number, view: GeoView): void {
    if (this.locked || event.button !== 0) return;
    this.chosen = index;
    const from = this.dotAt(event, view);
    this.drag = { index, view, from, moved: false };
    if (event.currentTarget instanceof SVGElement)
      event.currentTarget.ownerSVGElement?.setPointerCapture(event.pointerId);
  }

  private readonly handleMove = (event: PointerEvent): void => {
    if (this.drag === null) return;
    const { index, view, from } = this.drag;
    const dot = this.dotAt(event, view);
    this.drag.moved ||= Math.hypot(dot.left - from.left, dot.top - from.top) > TREMBLE;
    if (this.drag.moved) this.change({ kind: 'move', index, to: fromDot(view, dot) });
  };

  private readonly handleUp = (): void => {
    if (this.drag === null) return;
    this.drag = null;
    this.focusNext = true;
    this.requestUpdate();
  };

  private dotAt(event: PointerEvent, view: GeoView): Dot {
    const box =
      this.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect(0, 0, view.width, view.height);
    return {
      left: ((event.clientX - box.left) / box.width) * view.width,
      top: ((event.clientY - box.top) / box.height) * view.height,
    };
  }

  private choose(index: number): void {
    this.chosen = index;
    this.focusNext = true;
  }

  private addAfter(index: number, withFocus = false): void {
    const one = this.vertices[index];
    const next = this.vertices[(index + 1) % this.vertices.length];
    if (one === undefined || next === undefined) return;
    const gap = this.view().step / 2;
    const to =
      one === next ? { x: one.x, y: one.y + gap } : { x: (one.x + next.x) / 2, y: (one.y + next.y) / 2 };
    this.add(index, to, withFocus);
  }

  private add(after: number, to: PlanePoint, withFocus = false): void {
    this.chosen = after + 1;
    this.focusNext = withFocus;
    this.change({ kind: 'add', index: after + 1, to });
  }

  private removeAt(index: number, withFocus = false): void {
    this.chosen = Math.max(0, index - 1);
    this.focusNext = withFocus;
    this.change({ kind: 'remove', index });
  }

  private change(change: GeoChange): void {
    emit(this, 'geo-change', change);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-geo-drawing': ThutucGeoDrawing;
  }
}
