import { fieldOf, type ContextType, type FeelType, type SimpleType } from './feel-type.ts';
import { kindOfText } from './moments.ts';

/** What kind a type is: the word itself for simple types. */
export type TypeKind = SimpleType | 'list' | 'context' | 'enum';

/** The kind of a type. */
export function kindOf(type: FeelType): TypeKind {
  if (typeof type === 'string') return type;
  if ('list' in type) return 'list';
  return 'context' in type ? 'context' : 'enum';
}

/** Whether a value of a type can stand where another is wanted. What is not known for certain may. */
export function fits(type: FeelType, wanted: FeelType): boolean {
  if (type === 'any' || type === 'null' || wanted === 'any') return true;
  if (typeof type === 'string') return type === wanted;
  if ('enum' in type) {
    if (wanted === 'string') return true;
    if (typeof wanted === 'string') {
      // A written text may stand for the moment that it writes.
      return type.literal === true && type.enum.every(({ code }) => kindOfText(code) === wanted);
    }
    if (!('enum' in wanted)) return false;
    const codes = new Set(wanted.enum.map((option) => option.code));
    return type.enum.every((option) => codes.has(option.code));
  }
  if (typeof wanted === 'string') return false;
  if ('list' in type) return 'list' in wanted && fits(type.list, wanted.list);
  if (!('context' in wanted)) return false;
  return Object.entries(wanted.context).every(([key, inner]) => fits(fieldOf(type, key) ?? 'null', inner));
}

/** The type of something that is one or the other. */
export function union(left: FeelType, right: FeelType): FeelType {
  if (left === 'null') return right;
  if (right === 'null' || left === right) return left;
  if (typeof left === 'object' && typeof right === 'object') {
    if ('list' in left && 'list' in right) return { list: union(left.list, right.list) };
    if ('enum' in left && 'enum' in right) {
      const known = new Set(left.enum.map((option) => option.code));
      const options = [...left.enum, ...right.enum.filter((option) => !known.has(option.code))];
      return left.literal && right.literal ? { enum: options, literal: true } : { enum: options };
    }
    if ('context' in left && 'context' in right) return unionOfContexts(left, right);
    return 'any';
  }
  const kinds = [kindOf(left), kindOf(right)];
  return kinds.includes('enum') && kinds.includes('string') ? 'string' : 'any';
}

function unionOfContexts(left: ContextType, right: ContextType): FeelType {
  const keys = [...new Set([...Object.keys(left.context), ...Object.keys(right.context)])];
  const entries = keys.map(
    (key) => [key, union(fieldOf(left, key) ?? 'null', fieldOf(right, key) ?? 'null')] as const,
  );
  return { context: Object.fromEntries(entries) };
}

/** The type without the texts that the author wrote: what others need to know of it. */
export function widened(type: FeelType): FeelType {
  if (typeof type === 'string') return type;
  if ('list' in type) return { list: widened(type.list) };
  if ('enum' in type) return type.literal ? 'string' : type;
  return {
    context: Object.fromEntries(Object.entries(type.context).map(([key, inner]) => [key, widened(inner)])),
  };
}
