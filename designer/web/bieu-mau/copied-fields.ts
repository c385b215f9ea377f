import type { JsonObject } from '../../../engine/authoring/index.ts';

/** How fields lie on the clipboard: as text, so that they can be pasted in another window or kept in a file. */
interface CopiedFields {
  readonly thutuc: 'fields';
  readonly fields: readonly JsonObject[];
}

/** Fields as a text for the clipboard. */
export function writeCopied(fields: readonly JsonObject[]): string {
  const copied: CopiedFields = { thutuc: 'fields', fields };
  return JSON.stringify(copied, null, 2);
}

/** The fields that a text of the clipboard holds; null where it holds none. */
export function readCopied(text: string): readonly JsonObject[] | null {
  try {
    const copied = JSON.parse(text) as Partial<CopiedFields> | null;
    const fields = copied?.thutuc === 'fields' && Array.isArray(copied.fields) ? copied.fields : [];
    const sound = fields.filter((field) => typeof field === 'object' && !Array.isArray(field));
    return sound.length === 0 ? null : sound;
  } catch {
    return null;
  }
}

const SHELF = 'thutuc-designer-fields';

/** Keeps copied fields in this browser, for windows that may not read the clipboard by themselves. */
export function keepFields(text: string): void {
  localStorage.setItem(SHELF, text);
}

/** The fields that were copied last in this browser; empty where none were. */
export function keptFields(): string {
  return localStorage.getItem(SHELF) ?? '';
}
