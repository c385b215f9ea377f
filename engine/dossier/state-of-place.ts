import type { AttachedFile } from '../case/attached-file.ts';
import { fileRules, readFiles } from '../fields/index.ts';
import type { CompiledCondition, FieldSource } from '../form/index.ts';
import type { Component, PromisedWay } from '../generated/definition-types.ts';
import type { Text } from '../text/text.ts';
import type { Scope } from '../feel/index.ts';
import type { Brought } from './brought.ts';
import type { CompiledComponent } from './compiled-dossier.ts';
import type { ComponentPlace, ComponentRow } from './component-places.ts';
import type { ComponentState, GroupState } from './component-state.ts';
import {
  handedOver,
  hasCome,
  isHandedNow,
  promiseOf,
  type HandedWay,
  type PaperReceipt,
} from './paper-receipt.ts';

/** Whether a condition holds. */
export type Judge = (rule: CompiledCondition, pointer: string, within?: Scope) => boolean;

/** A place of the dossier as it stands. Whether its version is needed is settled with the other versions. */
export function stateOfPlace(
  { key, compiled, row, version, scope }: ComponentPlace,
  groups: readonly GroupState[],
  brought: Brought,
  judge: Judge,
): ComponentState {
  const { component } = compiled;
  const { kind } = component;
  const holds = (rule: CompiledCondition): boolean => judge(rule, `/dossier/${key}`, scope);
  const required = holds(compiled.required);
  const visible =
    compiled.visible === null ? required || compiled.required === false : holds(compiled.visible);
  const isAsked = (brought.asked ?? []).some((one) =>
    [key, component.key, `${component.key}[${row?.id ?? ''}]`].includes(one),
  );
  const listed = visible || required || isAsked;
  const deliver = waysOf(component, brought.atCounter === true);
  const files = listed && deliver.includes('file') ? (readFiles(own(brought.files, key)) ?? []) : [];
  const isData = compiled.satisfiedBy !== null && holds(compiled.satisfiedBy);
  const receipt = listed ? receiptOf(component, { key, deliver }, brought, files, isData) : null;
  const title = row === null ? component.title : titleWith(row.paper, row.label);
  return {
    key,
    component: component.key,
    row,
    kind,
    version:
      version === null
        ? null
        : {
            key: version.version.key,
            title: version.version.title,
            paper: title,
            guidance: version.version.guidance ?? null,
            confidential: version.version.readers !== undefined,
          },
    title: version === null ? title : titleWith(title, version.version.title),
    copies: component.copies ?? 1,
    guidance: component.guidance ?? null,
    legalBasis: component.legalBasis ?? null,
    required: required && (version === null || holds(version.required)),
    // A paper that is needed is always listed, whatever hides it: nobody could give it otherwise.
    visible: listed,
    satisfied: satisfied(component, files, isData, receipt),
    sources: isData ? sourcesOf(compiled, row, brought.sources ?? {}) : [],
    ...fileRules(component),
    files,
    withheld: false,
    deliver,
    receipt,
    group: groups.find((group) => group.key === component.group) ?? null,
  };
}

/**
 * The ways in which a component may be handed in; none where nothing is.
 *
 * @param atCounter whether the applicant stands before a clerk who files for them
 * @example waysOf({ kind: 'copy' }, true) // ['file', 'received', 'shown']
 */
export function waysOf(
  {
    kind,
    deliver,
  }: { readonly kind: Component['kind']; readonly deliver?: readonly HandedWay[] | undefined },
  atCounter: boolean,
): readonly HandedWay[] {
  if (kind === 'form' || kind === 'data') return [];
  // Who stands before the clerk promises nothing: whatever the definition says of those who file online.
  if (atCounter) return kind === 'electronicCopy' ? ['file'] : ['file', 'received', 'shown'];
  return deliver ?? ['file'];
}

function satisfied(
  { kind }: Component,
  files: readonly AttachedFile[],
  isData: boolean,
  receipt: PaperReceipt | null,
): ComponentState['satisfied'] {
  if (kind === 'form') return 'form';
  if (files.length > 0) return 'file';
  if (isData) return 'data';
  if (receipt === null || receipt.state === 'missing') return null;
  return hasCome(receipt) ? 'paper' : 'promised';
}

/** What an official noted; else what the applicant promises, as long as neither a file nor data make it needless. */
function receiptOf(
  { copies = 1 }: Component,
  { key, deliver }: { readonly key: string; readonly deliver: readonly HandedWay[] },
  { receipts = {}, promised }: Brought,
  files: readonly AttachedFile[],
  isData: boolean,
): PaperReceipt | null {
  const noted = Object.hasOwn(receipts, key) ? receipts[key] : undefined;
  if (noted !== undefined) return noted;
  const way = own(promised, key);
  // Beside the file of a copy, its original is shown.
  if (isHandedNow(way)) return deliver.includes(way) ? handedOver(way, copies) : null;
  if (files.length > 0 || isData || !isPromise(way) || !deliver.includes(way)) return null;
  return promiseOf(way);
}

function isPromise(way: unknown): way is PromisedWay {
  return way === 'counter' || way === 'post';
}

/** The sources of what was read, each registry and each moment once. */
function sourcesOf(
  { satisfiedReads, forEach }: CompiledComponent,
  row: ComponentRow | null,
  sources: Readonly<Record<string, FieldSource>>,
): FieldSource[] {
  const inRow = row === null || forEach === null ? null : `/${forEach.path.join('/')}/${row.index}`;
  const read = satisfiedReads.map((path) => `/${path.join('/')}`);
  const places = [...read, ...(inRow === null ? [] : read.map((path) => `${inRow}${path}`))];
  const found = Object.entries(sources).filter(([pointer]) =>
    places.some((place) => isWithin(pointer, place) || isWithin(place, pointer)),
  );
  const once = new Map(
    found.map(([, source]) => [source.kind === 'identity' ? '' : `${source.title.vi} ${source.at}`, source]),
  );
  return [...once.values()];
}

function isWithin(place: string, around: string): boolean {
  return place === around || place.startsWith(`${around}/`);
}

function titleWith(paper: Text, part: Text): Text {
  const { vi, en } = paper;
  return {
    vi: `${vi} – ${part.vi}`,
    ...(en === undefined ? {} : { en: `${en} – ${part.en ?? part.vi}` }),
  };
}

function own(record: unknown, key: string): unknown {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, key)) return null;
  return (record as Readonly<Record<string, unknown>>)[key];
}
