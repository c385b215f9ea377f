import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PlacedMachine } from './graph-layout.ts';
import type { Box } from './graph-shapes.ts';

/** As large as it may be, in pixels. */
const ROOM = { width: 150, height: 150 };

/**
 * A small picture of a large drawing, and of the part that is seen. It is for the eye and the mouse alone: whoever
 * uses the keyboard walks from card to card.
 *
 * @fires go with the point of the drawing that is wanted in the middle
 */
@customElement('designer-graph-map')
export class DesignerGraphMap extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      z-index: 3;
      inset-block-end: 20px;
      inset-inline-start: 10px;
      display: block;
      border: 1px solid var(--thutuc-line-strong);
      border-radius: 6px;
      background: var(--thutuc-surface);
      cursor: crosshair;
      touch-action: none;
    }
    svg {
      display: block;
    }
    .card {
      fill: var(--thutuc-line-strong);
    }
    .frame {
      fill: var(--thutuc-sunken);
      stroke: var(--thutuc-line-strong);
      stroke-width: 4;
    }
    .chosen {
      fill: var(--thutuc-primary);
    }
    .window {
      fill: none;
      stroke: var(--thutuc-lacquer);
      stroke-width: 2;
      vector-effect: non-scaling-stroke;
    }
  `;

  @property({ attribute: false }) drawing!: PlacedMachine;
  /** The part that is seen, in the pixels of the drawing. */
  @property({ attribute: false }) window: Box = { x: 0, y: 0, width: 0, height: 0 };
  /** JSON pointer of the state that is chosen. */
  @property() chosen = '';

  override render(): unknown {
    const { width, height, steps } = this.drawing;
    const scale = this.scale();
    const rect = (box: Box, looks: string): unknown =>
      svg`<rect class=${looks} x=${box.x} y=${box.y} width=${box.width} height=${box.height} rx="8" />`;
    return html`<svg
      aria-hidden="true"
      width=${Math.round(width * scale)}
      height=${Math.round(height * scale)}
      viewBox="0 0 ${width} ${height}"
      @pointerdown=${this.handleDown}
      @pointermove=${this.handleMove}
    >
      ${steps.map((one) => rect(one, `${one.isFrame ? 'frame' : 'card'} ${one.step.at === this.chosen ? 'chosen' : ''}`))}
      ${rect(this.window, 'window')}
    </svg>`;
  }

  private scale(): number {
    const { width, height } = this.drawing;
    return Math.min(ROOM.width / Math.max(1, width), ROOM.height / Math.max(1, height));
  }

  private readonly handleDown = (event: PointerEvent): void => {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.go(event);
  };

  private readonly handleMove = (event: PointerEvent): void => {
    if (event.buttons === 1) this.go(event);
  };

  private go(event: PointerEvent): void {
    const edge = (event.currentTarget as Element).getBoundingClientRect();
    const scale = this.scale();
    const detail = { x: (event.clientX - edge.left) / scale, y: (event.clientY - edge.top) / scale };
    this.dispatchEvent(new CustomEvent('go', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-graph-map': DesignerGraphMap;
  }
}
