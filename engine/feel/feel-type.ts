import type { Text } from '../text/text.ts';

/** What a value of a form can be. Simple types are words; the others say what is inside. */
export type FeelType = SimpleType | ListType | ContextType | EnumType;

export type SimpleType =
  'any' | 'null' | 'string' | 'number' | 'boolean' | 'date' | 'month' | 'time' | 'dateTime' | 'duration';

export interface ListType {
  readonly list: FeelType;
}

/** A context with known fields. */
export interface ContextType {
  readonly context: Readonly<Record<string, FeelType>>;
}

/** A text that is one of a closed set of codes. */
export interface EnumType {
  readonly enum: readonly EnumOption[];
  /** Whether the codes are texts written in the expression, and not the options of a field. */
  readonly literal?: true;
}

export interface EnumOption {
  readonly code: string;
  readonly label?: Text;
}

/** The names that an expression may use, with their types: nearest first, like `Scope` at run time. */
export interface TypeScope {
  readonly names: Readonly<Record<string, FeelType>>;
  /** Whether there may be names here that nobody knows: those are of any type. */
  readonly open?: true;
  /** What an entry of a catalogue holds, by the id of the catalogue; undefined where there is no such catalogue. */
  readonly catalogues?: (id: string) => ContextType | undefined;
  readonly outer?: TypeScope | undefined;
}

/** The type of a name, undefined when no layer knows it. */
export function typeOfName(scope: TypeScope | undefined, name: string): FeelType | undefined {
  for (let layer = scope; layer; layer = layer.outer) {
    if (Object.hasOwn(layer.names, name)) return layer.names[name];
  }
  return isOpen(scope) ? 'any' : undefined;
}

function isOpen(scope: TypeScope | undefined): boolean {
  for (let layer = scope; layer; layer = layer.outer) if (layer.open) return true;
  return false;
}

/** The type of a field of a context, by its own keys only; undefined when there is none. */
export function fieldOf(type: ContextType, key: string): FeelType | undefined {
  return Object.hasOwn(type.context, key) ? type.context[key] : undefined;
}

/** What lies at the end of a path; a path into a list goes on into its items. Undefined when nothing does. */
export function typeAt(scope: TypeScope | undefined, path: readonly string[]): FeelType | undefined {
  const [name = '', ...keys] = path;
  let type = typeOfName(scope, name);
  for (const key of keys) {
    const inner = type === undefined ? undefined : itemOf(type);
    if (inner === undefined || typeof inner !== 'object' || !('context' in inner)) return undefined;
    type = fieldOf(inner, key);
  }
  return type;
}

/** The type of the items when the type is a list (of lists), else the type itself. */
export function itemOf(type: FeelType): FeelType {
  let inner = type;
  while (typeof inner === 'object' && 'list' in inner) inner = inner.list;
  return inner;
}
