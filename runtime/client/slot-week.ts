import { inLanguage, type Language } from '../../engine/index.ts';
import type { FreeSlots } from '../api/index.ts';

/** A week of slots as an appointment shows it, in the reader's language. */
export async function slotWeek(asked: Promise<FreeSlots>, language: Language) {
  const { unit, ...week } = await asked;
  return { ...week, unit: unit === null ? null : inLanguage(unit.name, language) };
}
