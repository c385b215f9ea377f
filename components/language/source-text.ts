import { fillText, formatDate, inLanguage, localDateOf, localTimeOf } from '../../engine/index.ts';
import type { FieldSource, Language } from '../../engine/index.ts';
import { formTextsOf } from './form-texts-of.ts';

/**
 * Where an answer comes from, in words; an empty text where the person declared it.
 *
 * @param use `read` where answers are only shown, `locked` at a field that its source locks, `typed` at one that
 *   may be corrected
 * @example sourceText(state.source, 'typed', 'vi') // 'Lấy từ Cơ sở dữ liệu … lúc 09:10 ngày 20/11/2026. Sửa lại …'
 */
export function sourceText(
  source: FieldSource | null | undefined,
  use: 'read' | 'locked' | 'typed',
  language: Language,
): string {
  // What was typed in place of a registry is a clerk's: the desk says more of it.
  if (!source || source.kind === 'manual') return '';
  const texts = formTextsOf(language);
  if (source.kind === 'identity') return use === 'locked' ? texts.lockedByIdentity : texts.fromIdentity;
  const text = { read: texts.fromRegistry, locked: texts.lockedByRegistry, typed: texts.fromRegistryHint }[
    use
  ];
  return fillText(text, {
    registry: inLanguage(source.title, language),
    time: localTimeOf(source.at),
    date: formatDate(localDateOf(source.at)),
  });
}
