import { feeRates, serviceLevel, type FeeRate } from '../../../engine/authoring/index.ts';
import {
  deadlineInWords,
  localDateOf,
  outlineOf,
  type Component,
  type Fee,
  type Instant,
  type Text,
} from '../../../engine/index.ts';
import type {
  NamedCode,
  ProcedureComponent,
  ProcedureFee,
  ProcedurePage,
  ProcedureService,
  ProcedureWay,
} from '../../api/index.ts';
import { isOnline } from '../drafts/online-channel.ts';
import type { DefinitionSummary } from '../store/index.ts';
import { componentCondition } from './component-condition.ts';
import type { RunnableProcedure } from './procedure-library.ts';
import { decisionDeadline, publicDeadlines } from './public-deadlines.ts';

/** What the public page of a procedure says (TT 02/2017/TT-VPCP; NĐ 61/2018 and its successors list what must be public). */
export function procedurePage(
  runnable: RunnableProcedure,
  record: DefinitionSummary,
  now: Instant,
): ProcedurePage {
  const { definition } = runnable.procedure;
  const { service } = definition;
  const today = localDateOf(now);
  const channels = runnable.surroundings.catalogue(service.channels);
  const named = (code: string): NamedCode => ({ code, name: channels?.entry(code)?.name ?? { vi: code } });
  return {
    id: definition.id,
    version: definition.version,
    hash: record.hash,
    application: definition.application,
    code: definition.code,
    formerCodes: (definition.formerCodes ?? []).map(({ code }) => code),
    title: definition.title,
    summary: definition.summary,
    sector: definition.sector,
    audience: [...(definition.audience ?? [])],
    conditions: [...(definition.conditions ?? [])],
    legalBasis: definition.legalBasis,
    authority: definition.authority.level,
    steps: outlineOf(runnable.procedure, today).map(({ state, title, byApplicant, deadline, isMain }) => ({
      key: state,
      title,
      byApplicant,
      deadline,
      isMain,
    })),
    dossier: definition.dossier.components.map((component) => componentItem(runnable, component)),
    fees: (definition.fees ?? []).map((fee) => feeItem(runnable, fee, today)),
    deadlines: publicDeadlines(runnable.procedure, today),
    service: serviceItem(runnable, now),
    channels: {
      submit: service.submit.map((code) => wayItem(runnable, named(code), today)),
      pay: (service.pay ?? []).map(named),
      receive: service.receive.map(named),
    },
    results: Object.values(definition.papers ?? {})
      .filter(({ kind }) => kind === 'result')
      .map(({ title }) => title),
    effectiveFrom: record.effectiveFrom,
    online: isOnline(runnable),
  };
}

function componentItem({ procedure }: RunnableProcedure, component: Component): ProcedureComponent {
  const { key, title, kind, copies, required, guidance } = component;
  const need = required === true ? 'always' : required === false ? 'never' : 'sometimes';
  return {
    ...{ key, title, kind, copies: copies ?? 1, required: need, guidance: guidance ?? null },
    condition: componentCondition(procedure, component),
  };
}

/** A fee whose amount is a number, or a parameter with one value today, is told as one amount; any other by its rates. */
function feeItem(runnable: RunnableProcedure, fee: Fee, today: string): ProcedureFee {
  const { key, title, amount, due, note, legalBasis, when } = fee;
  const rates = ratesOf(runnable, fee, today);
  return {
    key,
    title,
    amount: plainAmount(amount.trim(), rates, runnable),
    rates: rates.map((rate) => ({
      title: rate.title,
      rows: rate.rows.map(({ words, ...row }) => ({ words: [...words], ...row })),
    })),
    sometimes: when !== undefined && when !== true,
    due,
    note: note ?? null,
    legalBasis: legalBasis ?? null,
  };
}

function ratesOf({ procedure, surroundings }: RunnableProcedure, fee: Fee, today: string, channel?: string) {
  return feeRates(procedure, fee, {
    today,
    catalogue: (id) => surroundings.catalogue(id),
    ...(channel === undefined ? {} : { channel }),
  });
}

function plainAmount(
  amount: string,
  rates: readonly FeeRate[],
  { procedure }: RunnableProcedure,
): number | null {
  if (/^\d+$/.test(amount)) return Number(amount);
  const parameter = procedure.definition.parameters?.[amount];
  if (parameter === undefined || (parameter.keys ?? []).length > 0) return null;
  return rates[0]?.rows[0]?.amount ?? null;
}

/** How long and how much on one way to submit. */
function wayItem(runnable: RunnableProcedure, { code, name }: NamedCode, today: string): ProcedureWay {
  const { procedure } = runnable;
  const { definition, expression } = procedure;
  const amounts = (definition.fees ?? []).flatMap((fee) => {
    const fixed = /^\d+$/.test(fee.amount.trim()) ? [Number(fee.amount)] : [];
    const rates = ratesOf(runnable, fee, today, code);
    return [...fixed, ...rates.flatMap(({ rows }) => rows.map(({ amount }) => amount))];
  });
  const main = decisionDeadline(procedure);
  return {
    code,
    name,
    deadline: main === null ? null : deadlineInWords(definition, main, { expression, today, channel: code }),
    rates: amounts.length === 0 ? null : { least: Math.min(...amounts), most: Math.max(...amounts) },
  };
}

function serviceItem({ procedure, surroundings }: RunnableProcedure, now: Instant): ProcedureService {
  const { service } = procedure.definition;
  const levels = surroundings.catalogue(service.levels);
  const level = levels ? serviceLevel(service, levels, localDateOf(now)) : null;
  const missing: Text[] = [...(level?.next?.missing ?? [])];
  return {
    level: level && level.code !== '' ? { code: level.code, name: level.name } : null,
    next: level?.next ? { code: '', name: level.next.name } : null,
    missing,
    paperReason: service.paperReason ?? null,
    identityLevel: service.identityLevel,
  };
}
