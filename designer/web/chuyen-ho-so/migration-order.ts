import { isCalendarDate } from '../../../engine/index.ts';
import type { MigrationProposalOrder } from '../../../runtime/api/index.ts';
import { readDay } from '../cong-bo/effect-choice.ts';
import type { chuyenHoSo } from '../language/vi/chuyen-ho-so.ts';

/** What somebody has typed who puts a plan forward. */
export interface TypedOrder {
  readonly number: string;
  /** Date of the decision, day first. */
  readonly date: string;
  readonly reason: string;
}

/** What is wrong with it, by box. */
export type OrderProblems = Partial<Record<keyof TypedOrder, keyof typeof chuyenHoSo>>;

/** The order that was typed, or what is wrong in which box. */
export function migrationOrder(
  typed: TypedOrder,
): { readonly order: MigrationProposalOrder } | { readonly problems: OrderProblems } {
  const [number, reason] = [typed.number, typed.reason].map((text) => text.trim().normalize('NFC'));
  const date = readDay(typed.date);
  const problems: OrderProblems = {
    ...(number ? {} : { number: 'numberMissing' as const }),
    ...(date !== null && isCalendarDate(date) ? {} : { date: 'dateMissing' as const }),
    ...(reason ? {} : { reason: 'reasonMissing' as const }),
  };
  if (!number || !reason || date === null || Object.keys(problems).length > 0) return { problems };
  return { order: { decision: { number, date }, reason } };
}
