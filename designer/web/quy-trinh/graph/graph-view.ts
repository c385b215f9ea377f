import type { Box, Point, Size } from './graph-shapes.ts';

const NARROWEST = 0.3;
const WIDEST = 1.5;
/** Letters smaller than this are not read. */
const READABLE = 0.85;

/** What a drawing is seen through. */
interface GraphViewParts {
  /** The element that scrolls; null while there is none. */
  readonly view: () => HTMLElement | null;
  /** How large the drawing is; null while there is none. */
  readonly drawing: () => Size | null;
  /** Told when another part of the drawing is seen. */
  readonly moved: () => void;
}

/** The window on a drawing: how large it is drawn, which part of it is seen. */
export class GraphView {
  readonly #parts: GraphViewParts;
  #zoom = 1;

  constructor(parts: GraphViewParts) {
    this.#parts = parts;
  }

  /** The part of the drawing that is seen, in its own pixels. */
  get window(): Box {
    const view = this.#parts.view();
    if (view === null) return { x: 0, y: 0, width: 0, height: 0 };
    return {
      x: view.scrollLeft / this.#zoom,
      y: view.scrollTop / this.#zoom,
      width: view.clientWidth / this.#zoom,
      height: view.clientHeight / this.#zoom,
    };
  }

  /** Draws it larger or smaller, and keeps in its place what is under the pointer, or in the middle. */
  zoomBy(factor: number, pointer: MouseEvent | null = null): void {
    const view = this.#parts.view();
    if (view === null) return;
    const edge = view.getBoundingClientRect();
    const across = pointer === null ? edge.width / 2 : pointer.clientX - edge.left;
    const down = pointer === null ? edge.height / 2 : pointer.clientY - edge.top;
    const [x, y] = [(view.scrollLeft + across) / this.#zoom, (view.scrollTop + down) / this.#zoom];
    this.#setZoom(this.#zoom * factor);
    view.scrollTo(x * this.#zoom - across, y * this.#zoom - down);
    this.#parts.moved();
  }

  /** Draws it as wide as there is room, but readable, with a place in the middle of its first lines. */
  fitWidth(middle: number): void {
    const [view, drawing] = [this.#parts.view(), this.#parts.drawing()];
    if (view === null || drawing === null) return;
    this.#setZoom(Math.min(1, Math.max(READABLE, (view.clientWidth - 8) / drawing.width)));
    view.scrollTo(middle * this.#zoom - view.clientWidth / 2, 0);
    this.#parts.moved();
  }

  /** Draws it so that all of it is seen. */
  fit(): void {
    const [view, drawing] = [this.#parts.view(), this.#parts.drawing()];
    if (view === null || drawing === null) return;
    const room = Math.min((view.clientWidth - 8) / drawing.width, (view.clientHeight - 96) / drawing.height);
    this.#setZoom(Math.min(1, room));
    view.scrollTo(0, 0);
    this.#parts.moved();
  }

  /** Gives the sheet its room. To be called when the drawing is another. */
  resize(): void {
    this.#setZoom(this.#zoom);
  }

  /** Shows a point of the drawing in the middle. */
  goTo({ x, y }: Point): void {
    const view = this.#parts.view();
    view?.scrollTo(x * this.#zoom - view.clientWidth / 2, y * this.#zoom - view.clientHeight / 2);
  }

  /** Where a pointer is, in the pixels of the drawing. */
  pointAt({ clientX, clientY }: MouseEvent): Point {
    const plane = this.#parts.view()?.querySelector('.plane')?.getBoundingClientRect();
    return {
      x: (clientX - (plane?.left ?? 0)) / this.#zoom,
      y: (clientY - (plane?.top ?? 0)) / this.#zoom,
    };
  }

  /** Moves the drawing with the pointer until it is let go. */
  pan(event: PointerEvent): void {
    const view = this.#parts.view();
    if (view === null || event.button !== 0 || event.pointerType === 'touch') return;
    const begin = { x: event.clientX + view.scrollLeft, y: event.clientY + view.scrollTop };
    const move = ({ clientX, clientY }: PointerEvent): void => {
      view.scrollTo(begin.x - clientX, begin.y - clientY);
    };
    const end = (): void => {
      view.classList.remove('panning');
      view.removeEventListener('pointermove', move);
    };
    view.classList.add('panning');
    view.setPointerCapture(event.pointerId);
    view.addEventListener('pointermove', move);
    view.addEventListener('lostpointercapture', end, { once: true });
  }

  #setZoom(zoom: number): void {
    this.#zoom = Math.min(WIDEST, Math.max(NARROWEST, zoom));
    const [view, drawing] = [this.#parts.view(), this.#parts.drawing()];
    const sheet = view?.querySelector<HTMLElement>('.sheet');
    const plane = view?.querySelector<HTMLElement>('.plane');
    if (drawing === null || sheet == null || plane == null) return;
    sheet.style.width = `${drawing.width * this.#zoom}px`;
    sheet.style.height = `${drawing.height * this.#zoom + 64}px`;
    plane.style.width = `${drawing.width}px`;
    plane.style.height = `${drawing.height}px`;
    plane.style.transform = `scale(${this.#zoom})`;
  }
}
