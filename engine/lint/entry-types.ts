import { entryParts, type AttributeValue, type Catalogue } from '../catalogue/index.ts';
import { isCalendarDate } from '../dates/index.ts';
import type { ContextType, FeelType } from '../feel/index.ts';

/** Texts of an attribute up to this many are taken for a closed set of codes, so that a misspelt one is found. */
const FEW = 40;

const known = new WeakMap<Catalogue, ContextType>();

/**
 * What `entry` gives for a catalogue: code, label, parent, and every attribute that some entry has, with the type
 * that all its values share. An attribute with few different texts is a choice among them.
 */
export function entryType(catalogue: Catalogue): ContextType {
  const found = known.get(catalogue) ?? { context: contextOf(catalogue) };
  known.set(catalogue, found);
  return found;
}

function contextOf(catalogue: Catalogue): Record<string, FeelType> {
  const values = new Map<string, Set<AttributeValue>>();
  for (const { attributes = {}, formerly = [] } of catalogue.entries) {
    for (const part of [attributes, ...formerly.map((former) => former.attributes ?? {})]) {
      for (const [name, value] of Object.entries(part)) {
        values.set(name, (values.get(name) ?? new Set()).add(value));
      }
    }
  }
  return {
    ...Object.fromEntries([...values].map(([name, all]) => [name, typeOfAll([...all])])),
    ...Object.fromEntries(entryParts.map((name) => [name, 'string'])),
  };
}

function typeOfAll(values: readonly AttributeValue[]): FeelType {
  if (values.every((value) => typeof value === 'number')) return 'number';
  if (values.every((value) => typeof value === 'boolean')) return 'boolean';
  if (values.every((value) => Array.isArray(value))) return { list: 'string' };
  const texts = values.filter((value) => typeof value === 'string');
  if (texts.length < values.length) return 'any';
  if (texts.every((text) => isCalendarDate(text))) return 'date';
  return texts.length > FEW ? 'string' : { enum: texts.map((code) => ({ code })) };
}
