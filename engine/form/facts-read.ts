import { groupOf, type FunctionGroup } from '../feel/index.ts';
import type { FactsRead } from './compiled-form.ts';

const calendarFunctions: ReadonlySet<unknown> = new Set([
  'working days after',
  'working days between',
  'is working day',
]);

/**
 * What the expressions inside of something compiled read through functions: a form, a dossier, one expression.
 *
 * @example factsRead(['call', 'entry', 'don-vi', ['name', 'xa']]) // { catalogues: ['don-vi'], … }
 */
export function factsRead(compiled: unknown): FactsRead {
  const catalogues = new Set<string>();
  const functions = new Set<FunctionGroup>();
  const found = { calendar: false };
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (Array.isArray(part) && part[0] === 'call') {
      if (part[1] === 'entry' && typeof part[2] === 'string') catalogues.add(part[2]);
      const group = groupOf(String(part[1]));
      if (group !== undefined) functions.add(group);
      if (calendarFunctions.has(part[1])) found.calendar = true;
    }
    Object.values(part).forEach(walk);
  };
  walk(compiled);
  return { catalogues: [...catalogues].sort(), calendar: found.calendar, functions: [...functions].sort() };
}
