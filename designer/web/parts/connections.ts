import { inLanguage, type Language } from '../../../engine/index.ts';
import type { NamedConnection } from '../../../runtime/api/index.ts';
import type { Choice } from './thing-names.ts';

/** What connections are chosen by: what people call them with their ids, or these alone. */
export function connectionChoices(
  connections: readonly NamedConnection[],
  language: Language,
): readonly Choice[] {
  return connections.map(({ id, title }) => ({
    value: id,
    label: title === undefined ? id : `${inLanguage(title, language)} (${id})`,
  }));
}
