import { caseDossier } from '../case/case-dossier.ts';
import type { Case, Payment } from '../case/case.ts';
import type { EngineContext } from '../case/context.ts';
import { componentOf, isPlaceOf, type ComponentState } from '../dossier/index.ts';
import { moveAnswers, movePlace, movePointer, type MovedAnswers } from './move-answers.ts';
import { renamed, type Passage } from './passage.ts';

/** What a case holds, under the names of the new version. */
export interface MovedHoldings {
  readonly holdings: Partial<Case>;
  /** Answers for which the new version has no place. */
  readonly kept: MovedAnswers['kept'];
  /** Places of the dossier for which it has none. */
  readonly homeless: readonly ComponentState[];
}

/** Answers, papers and money of a case under the names of the new version, and what it has no place for. */
export function moveHoldings(passage: Passage, current: Case, context: EngineContext): MovedHoldings {
  const { from, plan } = passage;
  const { answers, kept } = moveAnswers(passage, current.answers);
  const homeless = homelessPlaces(passage, current, context);
  const isHome = (place: string): boolean => !homeless.some(({ key }) => key === place);
  const placed = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(record)
        .filter(([place]) => isHome(place))
        .map(([place, value]): [string, Value] => [movePlace(passage, place), value]),
    );
  const application = renamed(plan.renames.forms, from.definition.application);
  const pointer = (form: string, at: string): string => movePointer(passage, form, at);
  return {
    kept,
    homeless,
    holdings: {
      answers,
      dossier: placed(current.dossier),
      fees: current.fees.map((fee) => ({ ...fee, key: renamed(plan.renames.fees, fee.key) })),
      ...(current.receipts && { receipts: placed(current.receipts) }),
      ...(current.payments && { payments: current.payments.map((one) => movedPayment(passage, one)) }),
      ...(current.parties && {
        parties: current.parties.map((one) => ({ ...one, key: renamed(plan.renames.parties, one.key) })),
      }),
      ...(current.sources && {
        sources: Object.fromEntries(
          Object.entries(current.sources).map(([key, own]) => {
            const form = renamed(plan.renames.forms, key);
            return [form, mapKeys(own, (at) => pointer(form, at))];
          }),
        ),
      }),
      ...(current.checks && {
        checks: mapKeys(current.checks, (at) =>
          at.startsWith('/') ? pointer(application, at) : movePlace(passage, at),
        ),
      }),
      supplements: current.supplements.map((request) => ({
        ...request,
        items: request.items.map((item) => ({
          ...item,
          ...(item.field === undefined ? {} : { field: pointer(application, item.field) }),
          ...(item.component === undefined ? {} : { component: movePlace(passage, item.component) }),
        })),
      })),
    },
  };
}

/** Whether the new version has a place of the dossier. */
export function hasPlace({ to }: Passage, place: string): boolean {
  const component = to.definition.dossier.components.find(({ key }) => key === componentOf(place));
  return component !== undefined && (component.key === place || isPlaceOf(component, place));
}

/** Places that hold something and that the new version does not have. */
function homelessPlaces(passage: Passage, current: Case, context: EngineContext): readonly ComponentState[] {
  const held = [...Object.keys(current.dossier), ...Object.keys(current.receipts ?? {})];
  const lost = new Set(held.filter((place) => !hasPlace(passage, movePlace(passage, place))));
  if (lost.size === 0) return [];
  const { components } = caseDossier(passage.from, current, context, [...lost]);
  return components.filter(({ key }) => lost.has(key));
}

function movedPayment({ plan }: Passage, payment: Payment): Payment {
  const { fees } = plan.renames;
  return {
    ...payment,
    fees: payment.fees.map((key) => renamed(fees, key)),
    parts: payment.parts.map((part) => ({ ...part, fee: renamed(fees, part.fee) })),
    ...(payment.refunds && {
      refunds: payment.refunds.map((refund) => ({
        ...refund,
        parts: refund.parts.map((part) => ({ ...part, fee: renamed(fees, part.fee) })),
      })),
    }),
  };
}

function mapKeys<Value>(
  record: Readonly<Record<string, Value>>,
  name: (key: string) => string,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [name(key), value]));
}
