import { inLanguage } from '../../../engine/index.ts';
import type { Language, Option } from '../../../engine/index.ts';
import { textOf } from './text-control.ts';

/** What people read for a stored code; the code itself where its option is gone. */
export function optionLabel(options: readonly Option[], code: unknown, language: Language): string {
  const option = options.find((one) => one.code === code);
  return option === undefined ? textOf(code) : inLanguage(option.label, language);
}
