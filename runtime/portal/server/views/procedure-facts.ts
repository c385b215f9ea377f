import {
  capitalise,
  fillText,
  formatNumber,
  inLanguage,
  type Language,
  type Text,
} from '../../../../engine/index.ts';
import type { ProcedureFee, ProcedurePage, ProcedureWay } from '../../../api/index.ts';
import type { PortalTexts } from '../../language/portal-texts.ts';

/** What a person weighs first: how long, how much, how far it works online. All of it in words. */
export interface ProcedureFacts {
  readonly deadline: string;
  readonly fee: string;
  readonly level: string;
}

export function procedureFacts(procedure: ProcedurePage, t: PortalTexts, language: Language): ProcedureFacts {
  const { deadlines, fees, service } = procedure;
  // The deadline of the decision comes first; what applicants have is no promise of the office.
  const main = deadlines.find(({ forApplicant }) => !forApplicant);
  return {
    deadline: timeInWords(main?.words ?? null, t, language),
    fee: feesInWords(fees, t),
    level: service.level === null ? t.levelNone : inLanguage(service.level.name, language),
  };
}

/** How long something takes, as it stands alone; that nothing is laid down. */
export function timeInWords(words: Text | null, t: PortalTexts, language: Language): string {
  return words === null ? t.deadlineNone : capitalise(inLanguage(words, language));
}

/** What is charged on a way to submit: that nothing is, the rates that the fees are reckoned from, or that a rule tells. */
export function wayFee({ rates }: ProcedureWay, fees: readonly ProcedureFee[], t: PortalTexts): string {
  if (fees.length === 0) return t.feeNone;
  return plainSum(fees, t) ?? (rates === null ? t.feeReckoned : boundsInWords(rates.least, rates.most, t));
}

/** The sum where every fee is the same for everybody; else the rates that fees are reckoned from. */
function feesInWords(fees: readonly ProcedureFee[], t: PortalTexts): string {
  if (fees.length === 0) return t.feeNone;
  const amounts = fees.flatMap(({ amount, rates }) =>
    amount === null ? rates.flatMap(({ rows }) => rows.map((row) => row.amount)) : [amount],
  );
  if (amounts.length === 0) return t.feeReckoned;
  return plainSum(fees, t) ?? boundsInWords(Math.min(...amounts), Math.max(...amounts), t);
}

function plainSum(fees: readonly ProcedureFee[], t: PortalTexts): string | null {
  const amounts = fees.map(({ amount, sometimes }) => (sometimes ? null : amount));
  if (amounts.some((amount) => amount === null)) return null;
  return fillText(t.feeAmount, {
    amount: formatNumber(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)),
  });
}

function boundsInWords(least: number, most: number, t: PortalTexts): string {
  if (most === 0) return t.feeNone;
  return least === most
    ? fillText(t.feeRate, { amount: formatNumber(most) })
    : fillText(t.feeRates, { least: formatNumber(least), most: formatNumber(most) });
}
