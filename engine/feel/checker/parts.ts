import type { PathNode } from '../expression.ts';
import { fieldOf, type FeelType } from '../feel-type.ts';
import { momentParts } from '../member.ts';
import type { Checking } from './checking.ts';
import { typeParams } from './type-words.ts';

const durationParts = ['years', 'months', 'days', 'hours', 'minutes', 'seconds'];

/** The type of a part of a value: of a context, of each item of a list, of a moment or a duration. */
export function typeOfPart(node: PathNode, type: FeelType, checking: Checking): FeelType {
  const key = node[2];
  if (type === 'any' || type === 'null') return 'any';
  if (typeof type === 'object') {
    if ('list' in type) return { list: typeOfPart(node, type.list, checking) };
    if ('context' in type) {
      const field = fieldOf(type, key);
      if (field === undefined)
        checking.noteUnknown('feel-unknown-part', node, 2, key, Object.keys(type.context));
      return field ?? 'any';
    }
  }
  const parts = partsOf(type);
  if (parts.includes(key)) return 'number';
  if (parts.length > 0) checking.noteUnknown('feel-unknown-part', node, 2, key, parts);
  else checking.note('feel-no-parts', node, 2, { name: key, ...typeParams('found', type) });
  return 'any';
}

function partsOf(type: FeelType): readonly string[] {
  if (type === 'date' || type === 'month' || type === 'time' || type === 'dateTime') return momentParts[type];
  return type === 'duration' ? durationParts : [];
}
