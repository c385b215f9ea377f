import { serviceLevel } from '../../../engine/authoring/index.ts';
import {
  deadlineInWords,
  localDateOf,
  outlineOf,
  type Component,
  type Definition,
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
} from '../../api/index.ts';
import { isOnline } from '../drafts/online-channel.ts';
import type { DefinitionSummary } from '../store/index.ts';
import type { RunnableProcedure } from './procedure-library.ts';

/** What the public page of a procedure says (NĐ 61/2018 and its successors list what must be public). */
export function procedurePage(
  runnable: RunnableProcedure,
  record: DefinitionSummary,
  now: Instant,
): ProcedurePage {
  const { definition } = runnable.procedure;
  const { service } = definition;
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
    legalBasis: definition.legalBasis,
    authority: definition.authority.level,
    steps: outlineOf(definition).map(({ state, title, roles, deadline, isMain }) => ({
      key: state,
      title,
      roles: [...roles],
      deadline,
      isMain,
    })),
    dossier: definition.dossier.components.map(componentItem),
    fees: (definition.fees ?? []).map((fee) => feeItem(definition, fee, localDateOf(now))),
    rates: ratesOf(definition, localDateOf(now)),
    deadlines: Object.entries(definition.deadlines).map(([key, { title, effect }]) => ({
      key,
      title,
      words: deadlineInWords(definition, key),
      effect,
    })),
    service: serviceItem(runnable, now),
    channels: {
      submit: service.submit.map(named),
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

function componentItem({ key, title, kind, copies, required, guidance }: Component): ProcedureComponent {
  const need = required === true ? 'always' : required === false ? 'never' : 'sometimes';
  return { key, title, kind, copies: copies ?? 1, required: need, guidance: guidance ?? null };
}

/** A fee whose amount is a number, or a parameter with one value today, is told; any other is a rule. */
function feeItem(definition: Definition, fee: Fee, today: string): ProcedureFee {
  const { key, title, amount, note, legalBasis } = fee;
  return {
    key,
    title,
    amount: plainAmount(definition, amount.trim(), today),
    note: note ?? null,
    legalBasis: legalBasis ?? null,
  };
}

/** The plain amounts that fees are computed from, as they are today. */
function ratesOf(definition: Definition, today: string): ProcedurePage['rates'] {
  return Object.entries(definition.parameters ?? {}).flatMap(([name, { title, type }]) => {
    const amount = type === 'money' ? plainAmount(definition, name, today) : null;
    return amount === null ? [] : [{ title, amount }];
  });
}

function plainAmount(definition: Definition, amount: string, today: string): number | null {
  if (/^\d+$/.test(amount)) return Number(amount);
  const parameter = Object.hasOwn(definition.parameters ?? {}, amount)
    ? definition.parameters?.[amount]
    : undefined;
  if (!parameter || (parameter.keys ?? []).length > 0) return null;
  const row = parameter.rows.find(({ from, to }) => (from ?? today) <= today && today <= (to ?? today));
  return typeof row?.value === 'number' ? row.value : null;
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
