import type { CompiledForm, FunctionGroup } from '../../engine/index.ts';
import { LaterPart } from '../loading/later-part.ts';

const PARTS: Readonly<Record<FunctionGroup, LaterPart>> = {
  lists: new LaterPart(() => import('./lists.ts')),
  texts: new LaterPart(() => import('./texts.ts')),
  dates: new LaterPart(() => import('./dates.ts')),
  workingDays: new LaterPart(() => import('./working-days.ts')),
  periods: new LaterPart(() => import('./periods.ts')),
  fractions: new LaterPart(() => import('./fractions.ts')),
  words: new LaterPart(() => import('./words.ts')),
};

/** The functions that the rules of a form call and that are not part of the first script. */
export function partsOfFunctions({ reads }: CompiledForm): readonly LaterPart[] {
  return reads.functions?.map((group) => PARTS[group]) ?? Object.values(PARTS);
}
