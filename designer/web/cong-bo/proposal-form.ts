import { isCalendarDate, type CalendarDate } from '../../../engine/index.ts';
import type { DefinitionProposalOrder } from '../../../runtime/api/index.ts';
import type { congBo } from '../language/vi/cong-bo.ts';
import { effectiveFrom, readDay, type EffectChoice } from './effect-choice.ts';

/** What somebody who puts a draft forward has typed. */
export interface ProposalTyped extends EffectChoice {
  readonly number: string;
  /** Date of the decision, day first. */
  readonly decided: string;
  readonly note: string;
}

/** What is wrong with it, by box. */
export type ProposalProblems = Partial<Record<'number' | 'decided' | 'date', keyof typeof congBo>>;

/** The order that was typed, or what is wrong in which box. */
export function proposalOrder(
  typed: ProposalTyped,
  today: CalendarDate,
): { readonly order: DefinitionProposalOrder } | { readonly problems: ProposalProblems } {
  const number = typed.number.trim().normalize('NFC');
  const decided = readDay(typed.decided);
  const effect = effectiveFrom(typed, today);
  const problems: ProposalProblems = {
    ...(number === '' ? { number: 'numberMissing' } : {}),
    ...(decided === null || !isCalendarDate(decided) ? { decided: 'dateMissing' } : {}),
    ...('problem' in effect
      ? { date: effect.problem === 'past' ? ('effectPast' as const) : ('effectMissing' as const) }
      : {}),
  };
  if (decided === null || 'problem' in effect || Object.keys(problems).length > 0) return { problems };
  const note = typed.note.trim().normalize('NFC');
  return {
    order: {
      decision: { number, date: decided },
      ...(effect.moment === null ? {} : { effectiveFrom: effect.moment }),
      ...(note === '' ? {} : { note }),
    },
  };
}
