import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { bieuMauTextsOf } from '../language/bieu-mau-texts-of.ts';
import { formWordsOf } from '../language/form-words-of.ts';
import type { DesignerFormCanvas } from './designer-form-canvas.ts';
import type { DesignerFormOutline } from './designer-form-outline.ts';
import { dropPlace, type Dragged, type DropPlace } from './drop-place.ts';
import type { DragParts, Point } from './form-drag.ts';
import { kindOfPlace } from './form-nodes.ts';

/** What dragging needs of the form editor. */
export interface FormDropHost {
  readonly root: () => ShadowRoot;
  readonly document: () => DraftDocument;
  readonly isEditable: () => boolean;
  readonly selected: () => readonly string[];
  readonly language: () => Language;
  /** What a part of the form is called. */
  readonly nameOf: (at: string) => string;
  readonly say: (text: string) => void;
  readonly drop: (dragged: Dragged, place: DropPlace) => void;
}

/** Shows what is dragged over outline and canvas, where it would come to stand, and puts it there. */
export class FormDrop implements DragParts {
  readonly #host: FormDropHost;
  #told = '';

  constructor(host: FormDropHost) {
    this.#host = host;
  }

  readonly surfaces = (): readonly HTMLElement[] => [
    ...this.#host
      .root()
      .querySelectorAll<HTMLElement>('designer-form-outline, designer-form-canvas, designer-kind-palette'),
  ];

  readonly grasp = (event: PointerEvent): Dragged | null => {
    if (!this.#host.isEditable() || event.ctrlKey || event.metaKey || event.shiftKey) return null;
    const path = event.composedPath().filter((one) => one instanceof HTMLElement);
    const { kind: type, use } = path.find(({ dataset }) => dataset['kind'] !== undefined)?.dataset ?? {};
    if (type !== undefined) return { kind: 'new', type, ...(use === undefined ? {} : { use }) };
    const canvas = this.#canvas();
    if (canvas !== null && path.includes(canvas)) {
      const at = canvas.placeAt(event.clientX, event.clientY)?.at ?? '';
      // The page is what lies under everything: pressed beside its fields, nothing is meant.
      return kindOfPlace(at) === 'page' ? null : this.#draggedAt(at);
    }
    return this.#draggedAt(path.find(({ dataset }) => dataset['at'] !== undefined)?.dataset['at'] ?? '');
  };

  readonly begin = (dragged: Dragged): void => {
    const ghost = this.#ghost();
    if (ghost !== null) ghost.textContent = this.#labelOf(dragged);
    this.#tell(fillText(this.#texts.dragging, { label: this.#labelOf(dragged) }));
  };

  readonly move = (dragged: Dragged, point: Point): void => {
    const ghost = this.#ghost();
    if (ghost !== null) {
      ghost.hidden = false;
      ghost.style.transform = `translate(${point.x + 12}px, ${point.y + 12}px)`;
    }
    const place = this.#placeAt(dragged, point);
    this.#mark(place);
    if (place === null) this.#tell(this.#texts.dropNowhere);
    else this.#tell(fillText(this.#texts.drop[place.side], { label: this.#host.nameOf(place.by) }));
  };

  readonly end = (dragged: Dragged, point: Point | null): void => {
    const place = point === null ? null : this.#placeAt(dragged, point);
    const ghost = this.#ghost();
    if (ghost !== null) ghost.hidden = true;
    this.#mark(null);
    this.#told = '';
    if (place === null) this.#host.say(this.#texts.dropLeft);
    else this.#host.drop(dragged, place);
  };

  #draggedAt(at: string): Dragged | null {
    const selected = this.#host.selected();
    switch (kindOfPlace(at)) {
      case 'field': {
        const isOne = !selected.includes(at) || selected.some((one) => kindOfPlace(one) !== 'field');
        return { kind: 'fields', ats: isOne ? [at] : selected };
      }
      case 'section':
        return { kind: 'section', at };
      case 'page':
        return { kind: 'page', at };
      default:
        return null;
    }
  }

  #labelOf(dragged: Dragged): string {
    const language = this.#host.language();
    if (dragged.kind === 'new') return formWordsOf(language).kinds[dragged.type] ?? dragged.type;
    if (dragged.kind !== 'fields') return this.#host.nameOf(dragged.at);
    const [at = '', ...more] = dragged.ats;
    return more.length === 0
      ? this.#host.nameOf(at)
      : fillText(this.#texts.things, { count: dragged.ats.length });
  }

  #placeAt(dragged: Dragged, { x, y }: Point): DropPlace | null {
    const under = this.#host.root().elementFromPoint(x, y);
    const [outline, canvas] = [this.#outline(), this.#canvas()];
    const hit =
      outline !== null && under === outline
        ? outline.placeAt(x, y)
        : canvas !== null && under === canvas
          ? canvas.placeAt(x, y)
          : null;
    if (hit === null) return null;
    const { top, height } = hit.element.getBoundingClientRect();
    const isField = dragged.kind === 'fields' || dragged.kind === 'new';
    // A line of the outline is the head of its section: what is dropped there comes below it at once.
    const isHead = isField && under === outline && kindOfPlace(hit.at) === 'section';
    return dropPlace(this.#host.document(), dragged, hit.at, isHead ? 0 : (y - top) / height);
  }

  #mark(place: DropPlace | null): void {
    const [outline, canvas] = [this.#outline(), this.#canvas()];
    if (outline !== null) outline.drop = place;
    if (canvas !== null) canvas.drop = place;
  }

  #tell(text: string): void {
    if (text === this.#told) return;
    this.#told = text;
    this.#host.say(text);
  }

  #outline(): DesignerFormOutline | null {
    return this.#host.root().querySelector<DesignerFormOutline>('designer-form-outline');
  }

  #canvas(): DesignerFormCanvas | null {
    return this.#host.root().querySelector<DesignerFormCanvas>('designer-form-canvas');
  }

  #ghost(): HTMLElement | null {
    return this.#host.root().querySelector<HTMLElement>('.ghost');
  }

  get #texts(): ReturnType<typeof bieuMauTextsOf> {
    return bieuMauTextsOf(this.#host.language());
  }
}
