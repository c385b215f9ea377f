import type * as dragging from '@dnd-kit/dom';
import type { DragDropManager } from '@dnd-kit/dom';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dragged } from './drop-place.ts';

/** A point of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is done while something is dragged. */
export interface DragParts {
  /** The elements from which something can be dragged. */
  readonly surfaces: () => readonly HTMLElement[];
  /** What lies at the point at which somebody presses; null where it cannot be dragged. */
  readonly grasp: (event: PointerEvent) => Dragged | null;
  readonly begin: (dragged: Dragged) => void;
  readonly move: (dragged: Dragged, point: Point) => void;
  /** It was let go at a point; null where the person has thought better of it. */
  readonly end: (dragged: Dragged, point: Point | null) => void;
}

/** The pointer goes so far, in pixels, before a press becomes a drag; a finger rests so long, in milliseconds. */
const FAR = 5;
const LONG = 250;

/**
 * Drags parts of a form, by mouse, pen and finger. What is dragged is shown by whoever holds it: the library writes no
 * styles of its own, which the security policy of the page would not let it do.
 */
export class FormDrag implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #parts: DragParts;
  #manager: DragDropManager | null = null;
  #held: readonly HTMLElement[] = [];
  #release: readonly (() => void)[] = [];
  #dragged: Dragged | null = null;
  #library: Library | null = null;
  #isHere = false;

  constructor(host: ReactiveControllerHost, parts: DragParts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isHere = true;
    // Nobody drags in the first moment; without it everything can be moved by keys and buttons all the same.
    void import('@dnd-kit/dom').then(
      (library) => {
        this.#library = library;
        this.#host.requestUpdate();
      },
      () => undefined,
    );
  }

  hostUpdated(): void {
    const surfaces = this.#parts.surfaces();
    const isSame =
      surfaces.length === this.#held.length && surfaces.every((one, index) => one === this.#held[index]);
    if (this.#library === null || isSame || !this.#isHere) return;
    this.#letGo();
    this.#manager ??= this.#start(this.#library);
    const { Draggable } = this.#library;
    this.#held = surfaces;
    this.#release = surfaces.map((element, index) => {
      const draggable = new Draggable({ id: `part-${index}`, element }, this.#manager ?? undefined);
      return () => {
        draggable.destroy();
      };
    });
  }

  hostDisconnected(): void {
    this.#isHere = false;
    this.#letGo();
    this.#manager?.destroy();
    this.#manager = null;
  }

  #letGo(): void {
    for (const release of this.#release) release();
    this.#release = [];
    this.#held = [];
  }

  #start({
    AutoScroller,
    DragDropManager: Manager,
    PointerActivationConstraints: Press,
    PointerSensor,
  }: Library) {
    const sensor = PointerSensor.configure({
      activationConstraints: ({ pointerType }) =>
        pointerType === 'touch'
          ? [new Press.Delay({ value: LONG, tolerance: FAR })]
          : [new Press.Distance({ value: FAR })],
      preventActivation: (event) => {
        this.#dragged = this.#parts.grasp(event);
        return this.#dragged === null;
      },
    });
    const manager = new Manager({ plugins: [AutoScroller], sensors: [sensor] });
    manager.monitor.addEventListener('dragstart', () => {
      if (this.#dragged !== null) this.#parts.begin(this.#dragged);
    });
    manager.monitor.addEventListener('dragmove', ({ to }) => {
      if (this.#dragged !== null && to !== undefined) this.#parts.move(this.#dragged, to);
    });
    manager.monitor.addEventListener('dragend', ({ canceled, nativeEvent }) => {
      const dragged = this.#dragged;
      this.#dragged = null;
      const point =
        nativeEvent instanceof PointerEvent ? { x: nativeEvent.clientX, y: nativeEvent.clientY } : null;
      if (dragged !== null) this.#parts.end(dragged, canceled ? null : point);
    });
    return manager;
  }
}

type Library = typeof dragging;
