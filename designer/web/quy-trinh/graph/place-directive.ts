import { Directive, directive, PartType } from 'lit/directive.js';
import type { ElementPart, PartInfo } from 'lit/directive.js';
import type { Box } from './graph-shapes.ts';

/** Puts an element at its place of the drawing. A page takes no style from markup; this is set by script. */
class PlaceDirective extends Directive {
  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('A place belongs to an element');
  }

  override render(_box: Box): undefined {
    return undefined;
  }

  override update(part: ElementPart, [box]: [Box]): undefined {
    const { style } = part.element as HTMLElement;
    style.left = `${Math.round(box.x)}px`;
    style.top = `${Math.round(box.y)}px`;
    style.width = `${Math.round(box.width)}px`;
    style.height = `${Math.round(box.height)}px`;
    return undefined;
  }
}

/** @example html`<div ${placed({ x: 8, y: 8, width: 200, height: 80 })}></div>` */
export const placed = directive(PlaceDirective);
