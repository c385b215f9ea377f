import { setImmediate as nextTurn } from 'node:timers/promises';
import { monthsOwed, recalculateCase, type Recalculated } from '../../../engine/authoring/index.ts';
import {
  caseFormEnvironment,
  displayValue,
  formatMoney,
  inLanguage,
  localDateOf,
  unitOf,
  type CalendarDate,
  type Case,
  type CompiledField,
  type Definition,
  type EngineContext,
  type Language,
  type Procedure,
} from '../../../engine/index.ts';
import type { RecalculatedCase, RecalculatedValue, RecalculationPage } from '../../api/index.ts';
import type { CaseService } from '../cases/case-service.ts';
import type { ProcedureLibrary, RunnableProcedure } from '../definitions/procedure-library.ts';
import { RequestError } from '../problems/request-error.ts';
import type { DefinitionRecord, Page, Store } from '../store/index.ts';

/** What is to be calculated again. */
export interface RecalculationWish {
  readonly procedure: string;
  /** The version that calculates. */
  readonly version: number;
  /** The day from which the version applies. */
  readonly since: CalendarDate;
  /** The last month, yyyy-mm, for which a monthly amount is owed; absent where amounts are paid once. */
  readonly until?: string | undefined;
}

interface ServiceParts {
  readonly store: Pick<Store, 'cases' | 'definitions'>;
  readonly procedures: ProcedureLibrary;
  readonly cases: CaseService;
}

/** Cases that are looked at for one answer; others are answered in between. */
const PAGE = 100;

/** Ended cases come first: they are the ones of which people were paid. */
const parts = ['ended', 'inFlight'] as const;

/**
 * Calculates the cases of a procedure by another version, and tells where something else comes out. Nothing is written,
 * and nobody is named: a case is told by its code, and who may read it opens it at the desk.
 */
export class RecalculationService {
  readonly #parts: ServiceParts;

  constructor(parts: ServiceParts) {
    this.#parts = parts;
  }

  /** A version and the one before it; the first has none. Throws a RequestError where there is no such version. */
  async versions(
    procedure: string,
    version: number,
  ): Promise<{ before: Definition | null; after: Definition }> {
    const after = await this.#version(procedure, version);
    const before = version > 1 ? await this.#parts.store.definitions.get(procedure, version - 1) : null;
    return { before: before && definitionOf(before), after: definitionOf(after) };
  }

  /**
   * A page of cases, of which only those are told that come out otherwise.
   *
   * @param cursor where the last page ended; null: at the beginning
   */
  async page(wish: RecalculationWish, cursor: string | null, language: Language): Promise<RecalculationPage> {
    const { store, procedures } = this.#parts;
    const { hash } = await this.#version(wish.procedure, wish.version);
    const to = await procedures.of(hash);
    const place = placeOf(cursor);
    const { items, next }: Page<Case> = await store.cases[place.part](wish.procedure, {
      cursor: place.cursor,
      limit: PAGE,
    });
    const found: RecalculatedCase[] = [];
    for (const current of items) {
      const told = await this.#told(to, current, wish, language);
      if (told !== null) found.push(told);
    }
    const isLast = next === null && place.part === parts.at(-1);
    return {
      looked: items.length,
      items: found,
      next: isLast
        ? null
        : cursorOf(next === null ? { part: 'inFlight', cursor: null } : { ...place, cursor: next }),
    };
  }

  /** Every case that comes out otherwise, page by page. */
  async *all(wish: RecalculationWish, language: Language): AsyncGenerator<readonly RecalculatedCase[]> {
    let cursor: string | null = null;
    do {
      const page: RecalculationPage = await this.page(wish, cursor, language);
      yield page.items;
      cursor = page.next;
      await nextTurn();
    } while (cursor !== null);
  }

  async #told(
    to: RunnableProcedure,
    current: Case,
    { since, until }: RecalculationWish,
    language: Language,
  ): Promise<RecalculatedCase | null> {
    if (current.procedure.hash === to.procedure.hash) return null;
    const from = await this.#parts.procedures.of(current.procedure.hash);
    const context = this.#parts.cases.context(to);
    const versions = { from: from.procedure, to: to.procedure };
    const changes = recalculateCase(versions, current, since, context);
    if (changes.length === 0) return null;
    const valueOf = (change: Recalculated) => valueView(to.procedure, current, change, context, language);
    // Only who was granted something was paid by it.
    const grantedAt = current.outcome === 'granted' ? current.endedAt : null;
    const months = until === undefined ? null : monthsOwed(since, until, grantedAt);
    return {
      case: current.id,
      code: current.code ?? current.reference,
      version: current.procedure.version,
      unit: unitOf(to.procedure, current.competentUnit, context).name,
      submittedOn: localDateOf(current.submittedAt),
      endedOn: current.endedAt === null ? null : localDateOf(current.endedAt),
      outcome: current.outcome,
      months,
      values: changes.map((change) => ({
        ...valueOf(change),
        owed: change.kind === 'fee' || months === null ? null : owedOf(change, months),
      })),
    };
  }

  async #version(procedure: string, version: number): Promise<DefinitionRecord> {
    const record = await this.#parts.store.definitions.get(procedure, version);
    if (record === null) throw new RequestError('definition-unknown');
    return record;
  }
}

/** A value as administrators see it: what it is called, what it was and would be, and by how much. */
function valueView(
  procedure: Procedure,
  current: Case,
  change: Recalculated,
  context: EngineContext,
  language: Language,
): Omit<RecalculatedValue, 'owed'> {
  const difference = differenceOf(change);
  if (change.kind === 'fee') {
    const fee = procedure.definition.fees?.find(({ key }) => key === change.key);
    const label = fee ? inLanguage(fee.title, language) : change.key;
    return { label, was: formatMoney(change.was), is: formatMoney(change.is), difference };
  }
  const { form, field, pointer } = change;
  const label = labelOf(field, pointer, language);
  // Amounts are what is looked for; what else says something of a person is read in the case, by who may.
  const isPersonal = difference === null && (field.field.personal ?? 'none') !== 'none';
  if (isPersonal) return { label, was: null, is: null, difference };
  const environment = caseFormEnvironment(procedure, current, form.key, context);
  const shown = (value: unknown): string => displayValue(field, value, language, environment);
  return { label, was: shown(change.was), is: shown(change.is), difference };
}

function definitionOf({ document }: DefinitionRecord): Definition {
  return document as unknown as Definition;
}

/** How much more it is; null where it is no amount. */
function differenceOf({ was, is }: Recalculated): number | null {
  return typeof is === 'number' && (typeof was === 'number' || was === undefined || was === null)
    ? is - (was ?? 0)
    : null;
}

function owedOf(change: Recalculated, months: number): number | null {
  const difference = differenceOf(change);
  return difference === null ? null : difference * months;
}

/** The label of a field; in rows with their numbers, e.g. "Mức hưởng (2)". */
function labelOf({ field }: CompiledField, pointer: string, language: Language): string {
  const rows = pointer.split('/').filter((part) => /^\d+$/.test(part));
  const label = inLanguage(field.label, language);
  return rows.length === 0 ? label : `${label} (${rows.map((row) => Number(row) + 1).join('.')})`;
}

interface Place {
  readonly part: (typeof parts)[number];
  readonly cursor: string | null;
}

/** A cursor that was not given by us begins anew. */
function placeOf(cursor: string | null): Place {
  const [part, ...rest] = (cursor ?? '').split(':');
  const known = parts.find((one) => one === part);
  const inside = rest.join(':');
  return known === undefined
    ? { part: 'ended', cursor: null }
    : { part: known, cursor: inside === '' ? null : inside };
}

function cursorOf({ part, cursor }: Place): string {
  return `${part}:${cursor ?? ''}`;
}
