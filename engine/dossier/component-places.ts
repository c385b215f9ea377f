import type { Answers } from '../answers/answers.ts';
import type { Component } from '../generated/definition-types.ts';
import { lookUp, type ContextValue, type Scope, type Value } from '../feel/index.ts';
import { rowIdOf } from '../form/index.ts';
import { canonicalJson } from '../procedure/canonical-json.ts';
import type { Text } from '../text/text.ts';
import type { CompiledComponent, CompiledVersion, ComponentRows } from './compiled-dossier.ts';
import { fingerprint } from './fingerprint.ts';

/** The row of the form to which a paper belongs. */
export interface ComponentRow {
  readonly id: string;
  /** Where it stands now, from 0. */
  readonly index: number;
  /** What people call it, e.g. "Địa điểm 2: Cửa hàng 2". */
  readonly label: Text;
  /** The name of the paper apart from the row. */
  readonly paper: Text;
}

/** A place of the dossier where files are handed in: a component, for one row, in one version. */
export interface ComponentPlace {
  /** The key of the component, with the row's id and the version where there are any: `RU03[k3f].cong_khai`. */
  readonly key: string;
  readonly compiled: CompiledComponent;
  readonly row: ComponentRow | null;
  readonly version: CompiledVersion | null;
  /** What the conditions of the component see there. */
  readonly scope: Scope;
}

/** The component of a place: what stands before the bracket and the dot. */
export function componentOf(place: string): string {
  return /^[^[.]*/.exec(place)?.[0] ?? place;
}

/** The version of a place: what stands after the dot; null where it names none. */
export function versionOf(place: string): string | null {
  return /\.([^[\].]+)$/.exec(place)?.[1] ?? null;
}

/** Whether a name has the shape of a place for one row, whatever its version. */
export function isRowPlace(place: string): boolean {
  return /^[^[\].]+\[[0-9A-Za-z_-]{1,40}\](\.[^[\].]+)?$/.test(place);
}

/** Whether a component has such a place: for a row where it has rows, in a version where it has versions. */
export function isPlaceOf({ key, forEach, versions }: Component, place: string): boolean {
  const version = versionOf(place);
  const isVersion = versions === undefined ? version === null : versions.some((one) => one.key === version);
  const base = version === null ? place : place.slice(0, -version.length - 1);
  return isVersion && (forEach === undefined ? base === key : isRowPlace(base) && componentOf(base) === key);
}

/**
 * The places of a component with these answers: one, or one for each row of its table; of each as many as there are
 * versions. A row is known by its id and
 * never by where it stands, so that files stay with it when rows are moved, put in or taken out. A row without an id
 * is known by what it says: other words make it another row, which has no files yet.
 *
 * @param answers the stored answers of the application form: they hold the ids
 */
export function placesOf(compiled: CompiledComponent, scope: Scope, answers: Answers): ComponentPlace[] {
  return rowPlaces(compiled, scope, answers).flatMap((place) =>
    (compiled.versions ?? [null]).map((version) =>
      version === null ? place : { ...place, version, key: `${place.key}.${version.version.key}` },
    ),
  );
}

function rowPlaces(compiled: CompiledComponent, scope: Scope, answers: Answers): ComponentPlace[] {
  const { component, forEach } = compiled;
  if (forEach === null) return [{ key: component.key, compiled, row: null, version: null, scope }];
  const stored = listAt(forEach.path, (key) => (Object.hasOwn(answers, key) ? answers[key] : null));
  const seen = new Set<string>();
  return listAt(forEach.path, (key) => lookUp(scope, key)).map((row, index): ComponentPlace => {
    const values = (row ?? {}) as ContextValue;
    const own = rowIdOf(stored[index]);
    const id = own === null || seen.has(own) ? idByWords(values, seen) : own;
    seen.add(id);
    return {
      key: `${component.key}[${id}]`,
      compiled,
      version: null,
      row: { id, index, label: labelOf(forEach, values, index), paper: component.title },
      scope: { values, outer: scope },
    };
  });
}

function listAt([key = '', ...rest]: readonly string[], read: (key: string) => unknown): readonly unknown[] {
  const value = rest.reduce<unknown>((group, step) => ownOf(group, step), read(key));
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function ownOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
  return (value as Readonly<Record<string, unknown>>)[key];
}

/** Rows that say the same count on, since one is as good as the other. */
function idByWords(values: ContextValue, seen: ReadonlySet<string>): string {
  const mark = `_${fingerprint(canonicalJson(values))}`;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? mark : `${mark}-${count}`;
    if (!seen.has(id)) return id;
  }
}

function labelOf({ rowLabel, nameFrom }: ComponentRows, values: ContextValue, index: number): Text {
  const name: Value =
    nameFrom !== null && Object.hasOwn(values, nameFrom) ? (values[nameFrom] ?? null) : null;
  const known = typeof name === 'string' && name !== '' ? `: ${name}` : '';
  const { vi, en } = rowLabel ?? plainRow;
  return {
    vi: `${vi} ${index + 1}${known}`,
    ...(en === undefined ? {} : { en: `${en} ${index + 1}${known}` }),
  };
}

const plainRow: Text = { vi: 'Dòng', en: 'Row' };
