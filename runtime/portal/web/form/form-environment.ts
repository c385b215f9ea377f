import {
  compileCatalogue,
  withOptionLabels,
  type Answers,
  type Catalogue,
  type FormEnvironment,
} from '../../../../engine/index.ts';
import type { FormFacts, FormPackage } from '../../../api/index.ts';

/** What a form's rules read: the facts that the server told, and the small catalogues that came with the form. */
export function formEnvironment(shipped: FormPackage, facts: FormFacts): FormEnvironment {
  const compiled = new Map<string, Catalogue>();
  const { saved, ...rest } = facts;
  return withOptionLabels(shipped.form, {
    ...rest,
    ...(saved === null ? {} : { saved: saved }),
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
