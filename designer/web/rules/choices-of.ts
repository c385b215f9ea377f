import type { FeelType } from '../../../engine/authoring/index.ts';
import { inLanguage, type Language } from '../../../engine/index.ts';
import type { Choice } from '../parts/thing-names.ts';

/** What can be chosen of a closed list, by its labels; null where the type is none. */
export function choicesOf(type: FeelType, language: Language): readonly Choice[] | null {
  if (typeof type !== 'object' || !('enum' in type)) return null;
  return type.enum.map(({ code, label }) => ({
    value: code,
    label: label === undefined ? code : inLanguage(label, language),
  }));
}
