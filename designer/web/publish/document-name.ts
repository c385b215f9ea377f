import { inLanguage } from '../../../engine/index.ts';
import type { Language, Text } from '../../../engine/index.ts';

/** What a definition calls itself, as far as it does; nothing of it has been checked here. */
export function documentName(
  document: unknown,
  language: Language,
): { title: string; version: number | string } {
  const { id, version, title } = document as {
    readonly id?: unknown;
    readonly version?: unknown;
    readonly title?: Partial<Text> | null;
  };
  const name = typeof title?.vi === 'string' ? inLanguage({ ...title, vi: title.vi }, language) : '';
  return {
    title: name === '' && typeof id === 'string' ? id : name,
    version: typeof version === 'number' ? version : '?',
  };
}
