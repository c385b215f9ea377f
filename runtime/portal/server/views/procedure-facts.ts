import { fillText, formatNumber, inLanguage, type Language } from '../../../../engine/index.ts';
import type { ProcedureFee, ProcedurePage } from '../../../api/index.ts';
import type { PortalTexts } from '../../language/portal-texts.ts';

/** What a person weighs first: how long, how much, how far it works online. All of it in words. */
export interface ProcedureFacts {
  readonly deadline: string;
  readonly fee: string;
  readonly level: string;
}

export function procedureFacts(procedure: ProcedurePage, t: PortalTexts, language: Language): ProcedureFacts {
  const { deadlines, fees, service } = procedure;
  // The deadline that the law sets for the decision comes before what an office sets for itself.
  const main = deadlines.find(({ effect }) => effect === 'statutory') ?? deadlines[0];
  return {
    deadline: main === undefined ? t.deadlineNone : inLanguage(main.words, language),
    fee: feesInWords(fees, t),
    level: service.level === null ? t.levelNone : inLanguage(service.level.name, language),
  };
}

/** The sum where every fee is the same for everybody; else that a rule reckons it. */
function feesInWords(fees: readonly ProcedureFee[], t: PortalTexts): string {
  if (fees.length === 0) return t.feeNone;
  const amounts = fees.map(({ amount }) => amount);
  if (amounts.some((amount) => amount === null)) return t.feeReckoned;
  return fillText(t.feeAmount, {
    amount: formatNumber(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)),
  });
}

/** One fee in words. */
export function feeInWords({ amount }: ProcedureFee, t: PortalTexts): string {
  return amount === null ? t.feeReckoned : fillText(t.feeAmount, { amount: formatNumber(amount) });
}
