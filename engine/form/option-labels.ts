import type { CompiledField, CompiledForm } from './compiled-form.ts';
import type { FormEnvironment } from './form-state.ts';

type Labels = ReadonlyMap<string, readonly CompiledField[]>;

const known = new WeakMap<CompiledForm, Labels>();

/**
 * The environment with labels of the form's own options, for the `label` function of expressions; other labels
 * are asked of the environment that was handed in.
 */
export function withOptionLabels(form: CompiledForm, environment: FormEnvironment): FormEnvironment {
  const labels = known.get(form) ?? labelsOf(form);
  known.set(form, labels);
  return {
    ...environment,
    label: (path, value) => {
      if (typeof value !== 'string') return environment.label?.(path, value) ?? null;
      for (const { field } of labels.get(path.join('.')) ?? []) {
        if ('options' in field) {
          const option = field.options.find(({ code }) => code === value);
          if (option) return option.label.vi;
        } else if (field.type === 'catalogue') {
          const catalogue = environment.catalogue(field.catalogue);
          if (catalogue?.entry(value)) return catalogue.name(value);
        }
      }
      return environment.label?.(path, value) ?? null;
    },
  };
}

/** Fields by every path that may name them: from the top of the form, and from inside their own table or group. */
function labelsOf(form: CompiledForm): Labels {
  const labels = new Map<string, CompiledField[]>();
  const add = (compiled: CompiledField, path: readonly string[]): void => {
    const here = [...path, compiled.field.key];
    for (let from = 0; from < here.length; from++) {
      const name = here.slice(from).join('.');
      labels.set(name, [...(labels.get(name) ?? []), compiled]);
    }
    for (const inner of compiled.fields) add(inner, here);
  };
  for (const page of form.pages)
    for (const { fields } of page.sections) for (const field of fields) add(field, []);
  return labels;
}
