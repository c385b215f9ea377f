import type { FeelType } from '../feel-type.ts';
import type { Signatures } from './signature.ts';
import { union } from '../type-relations.ts';

const either = (args: readonly FeelType[]): FeelType => args.reduce(union, 'null');

export const logicSignatures = {
  not: {
    params: 'condition: boolean',
    returns: 'boolean',
    vi: 'Phủ định; null vẫn là null',
    en: 'The opposite; null stays null',
    example: 'not(false)',
  },
  'is defined': {
    params: 'value: any',
    returns: 'boolean',
    vi: 'Đã có giá trị',
    en: 'Whether there is a value',
    example: 'is defined(null)',
  },
  coalesce: {
    params: 'value: any, ...more: any',
    returns: 'any',
    typeOf: either,
    vi: 'Giá trị đầu tiên không trống',
    en: 'The first value that is not missing',
    example: 'coalesce(null, 0)',
  },
  'get or else': {
    params: 'value: any, otherwise: any',
    returns: 'any',
    typeOf: either,
    vi: 'Giá trị, hoặc giá trị thay thế khi trống',
    en: 'The value, or another when it is missing',
    example: 'get or else(null, 0)',
  },
  'get value': {
    params: 'context: any, key: string|list<string>',
    returns: 'any',
    vi: 'Giá trị theo khóa',
    en: 'The value under a key',
    example: 'get value({a: 1}, "a")',
  },
  lookup: {
    params: 'table: string, ...keys: any',
    returns: 'any',
    vi: 'Giá trị trong bảng tham số của thủ tục theo khóa',
    en: 'A value of a table of the procedure by its keys',
    example: 'lookup("le_phi", "TRUC_TUYEN")',
  },
  entry: {
    params: 'catalogue: string, code: string',
    returns: 'any',
    vi: 'Mục của danh mục theo mã: code, label, parent và các thuộc tính; null khi không có mã đó',
    en: 'The entry of a catalogue by its code: code, label, parent and its attributes; null when there is none',
    example: 'entry("don-vi-hanh-chinh", "08716").kind',
  },
} satisfies Signatures;
