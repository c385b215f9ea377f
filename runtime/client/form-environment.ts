import {
  compileCatalogue,
  lookUpParameter,
  withOptionLabels,
  type Catalogue,
  type FormEnvironment,
} from '../../engine/index.ts';
import type { FormFacts, FormPackage } from '../api/index.ts';

/**
 * What a form's rules read in a browser: the facts that the server told, the small catalogues and the parameter
 * tables that came with the form.
 */
export function formEnvironment(shipped: FormPackage, facts: FormFacts): FormEnvironment {
  const compiled = new Map<string, Catalogue>();
  const { saved, ...rest } = facts;
  return withOptionLabels(shipped.form, {
    ...rest,
    ...(saved === null ? {} : { saved }),
    lookup: (table, keys) => lookUpParameter(shipped.parameters, submittedOn(facts), table, keys),
    catalogue: (id) => {
      const known = compiled.get(id);
      if (known !== undefined) return known;
      const document = shipped.catalogues.find((one) => one.id === id);
      const catalogue = document && compileCatalogue(document);
      if (catalogue !== undefined) compiled.set(id, catalogue);
      return catalogue;
    },
  });
}

/** Tables are read as of the day of submission; before it, as of today. */
function submittedOn({ outer, today }: FormFacts): string {
  const { submittedOn: day } = (outer['case'] ?? {}) as { submittedOn?: unknown };
  return typeof day === 'string' ? day : today;
}
