import type { FeelType } from '../feel-type.ts';
import { kindOf, type TypeKind } from '../type-relations.ts';
import type { Text } from '../../text/text.ts';

/** What people call the types. */
const typeWords: Readonly<Record<TypeKind, Required<Text>>> = {
  any: { vi: 'giá trị bất kỳ', en: 'any value' },
  null: { vi: 'không có giá trị (null)', en: 'no value (null)' },
  string: { vi: 'chuỗi ký tự', en: 'text' },
  number: { vi: 'số', en: 'number' },
  boolean: { vi: 'điều kiện đúng/sai', en: 'true/false condition' },
  date: { vi: 'ngày', en: 'date' },
  month: { vi: 'tháng', en: 'month' },
  time: { vi: 'giờ', en: 'time' },
  dateTime: { vi: 'thời điểm', en: 'date and time' },
  duration: { vi: 'khoảng thời gian', en: 'duration' },
  list: { vi: 'danh sách', en: 'list' },
  context: { vi: 'nhóm giá trị', en: 'group of values' },
  enum: { vi: 'lựa chọn trong danh sách', en: 'choice from a list' },
};

/** Params of a problem that names a type: `{found}` in Vietnamese and `{foundEn}` in English. */
export function typeParams<Name extends string>(
  name: Name,
  ...types: readonly FeelType[]
): Record<string, string> {
  const words = types.map((type) => {
    const isText = typeof type === 'object' && 'enum' in type && type.literal;
    return typeWords[isText ? 'string' : kindOf(type)];
  });
  return {
    [name]: words.map((word) => word.vi).join(' / '),
    [`${name}En`]: words.map((word) => word.en).join(' / '),
  };
}
