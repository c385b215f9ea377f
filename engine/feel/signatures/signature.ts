import { itemOf, type FeelType } from '../feel-type.ts';

/** What a function takes and gives, and what it is for. */
export interface Signature {
  /** Parameters as people read them: `text: string, start: number, length?: number, ...more: any`. */
  readonly params: string;
  readonly returns: string;
  /** The exact type of the result when it depends on the arguments. */
  readonly typeOf?: (args: readonly FeelType[]) => FeelType;
  readonly vi: string;
  readonly en: string;
  readonly example: string;
}

/** A group of functions by name. */
export type Signatures = Readonly<Record<string, Signature>>;

/** One parameter, read from its text. */
export interface Parameter {
  readonly name: string;
  /** Any of these types is taken. */
  readonly types: readonly FeelType[];
  readonly optional: boolean;
  /** Whether it stands for any number of arguments. */
  readonly rest: boolean;
}

/** The parameters of a signature. */
export function parametersOf(signature: Signature): readonly Parameter[] {
  if (signature.params === '') return [];
  return signature.params.split(', ').map((text) => {
    const [, dots, name = '', mark, types = 'any'] = /^(\.\.\.)?(\w+)(\?)?: (.+)$/.exec(text) ?? [];
    const rest = dots !== undefined;
    return { name, types: types.split('|').map(typeFromText), optional: rest || mark !== undefined, rest };
  });
}

/** A type from the word in a signature: `number`, `list`, `list<string>`. */
export function typeFromText(text: string): FeelType {
  const inner = /^list(?:<(.+)>)?$/.exec(text);
  if (inner) return { list: typeFromText(inner[1] ?? 'any') };
  return text as FeelType;
}

/** The type of the result: the first argument's own list type. */
export const sameList = ([list = 'any']: readonly FeelType[]): FeelType =>
  typeof list === 'object' && 'list' in list ? list : { list: 'any' };

/** The type of the result: an item of the first list. */
export const itemOfFirst = ([list = 'any']: readonly FeelType[]): FeelType => itemOf(list);
