import { entryValue } from '../catalogue/index.ts';
import type { Value } from '../feel/index.ts';
import type { Field } from '../generated/definition-types.ts';
import type { CompiledField, CompiledForm } from './compiled-form.ts';
import type { FormEnvironment } from './form-state.ts';
import { isPlainObject } from './plain-object.ts';

type Labels = ReadonlyMap<string, readonly CompiledField[]>;

const known = new WeakMap<CompiledForm, Labels>();

/**
 * The environment with labels of the form's own options, for the `label` function of expressions, and with the
 * entries of the catalogues at hand, for `entry`; others are asked of the environment that was handed in.
 */
export function withOptionLabels(form: CompiledForm, environment: FormEnvironment): FormEnvironment {
  const labels = known.get(form) ?? labelsOf(form);
  known.set(form, labels);
  const entry = environment.entry ?? entriesAtHand(environment);
  return {
    ...environment,
    entry,
    label: (path, value) => {
      for (const { field } of labels.get(path.join('.')) ?? []) {
        const label = labelIn(field, value, entry);
        if (label !== null) return label;
      }
      return environment.label?.(path, value) ?? null;
    },
  };
}

type Entries = NonNullable<FormEnvironment['entry']>;

/** Entries read as they did on the day of submission; before it, as they do today. */
function entriesAtHand({ catalogue, outer, today }: FormEnvironment): Entries {
  const { submittedOn } = (outer['case'] ?? {}) as { submittedOn?: unknown };
  const day = typeof submittedOn === 'string' ? submittedOn : today;
  return (id, code) => {
    const list = catalogue(id);
    return list ? entryValue(list, code, day) : null;
  };
}

function labelIn(field: Field, value: Value, entry: Entries): string | null {
  if (field.type === 'address') return addressIn(field.catalogue, value, entry);
  if (typeof value !== 'string') return null;
  if ('options' in field) return field.options.find(({ code }) => code === value)?.label.vi ?? null;
  const isOfCatalogue = field.type === 'catalogue' || field.type === 'catalogueList';
  return isOfCatalogue ? nameIn(field.catalogue, value, entry) : null;
}

/** An address as it is written on an envelope, or the name of one of its codes. */
function addressIn(catalogue: string, value: Value, entry: Entries): string | null {
  if (typeof value === 'string') return nameIn(catalogue, value, entry);
  if (value === null || !isPlainObject(value)) return null;
  const part = (key: string): string | null => {
    const code = value[key];
    return typeof code === 'string' && code !== '' ? code : null;
  };
  const name = (code: string | null): string | null => code && (nameIn(catalogue, code, entry) ?? code);
  const parts = [part('chi_tiet'), name(part('xa')), name(part('tinh'))].filter((text) => text !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

function nameIn(catalogue: string, code: string, entry: Entries): string | null {
  const found = entry(catalogue, code);
  return isPlainObject(found) && typeof found['label'] === 'string' ? found['label'] : null;
}

/** Fields by every path that may name them: from the top of the form, and from inside their own table or group. */
function labelsOf(form: CompiledForm): Labels {
  const labels = new Map<string, CompiledField[]>();
  const add = (compiled: CompiledField, path: readonly string[]): void => {
    const here = [...path, compiled.field.key];
    for (let from = 0; from < here.length; from++) {
      const name = here.slice(from).join('.');
      labels.set(name, [...(labels.get(name) ?? []), compiled]);
      if (compiled.field.type !== 'address') continue;
      for (const part of ['tinh', 'xa']) {
        labels.set(`${name}.${part}`, [...(labels.get(`${name}.${part}`) ?? []), compiled]);
      }
    }
    for (const inner of compiled.fields) add(inner, here);
  };
  for (const page of form.pages)
    for (const { fields } of page.sections) for (const field of fields) add(field, []);
  return labels;
}
