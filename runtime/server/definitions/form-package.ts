import {
  applicationForm,
  type CatalogueDocument,
  type CompiledField,
  type CompiledForm,
} from '../../../engine/index.ts';
import type { FormPackage } from '../../api/index.ts';
import type { CatalogueLibrary } from '../catalogues/catalogue-library.ts';
import type { RunnableProcedure } from './procedure-library.ts';

/** Catalogues up to this many entries travel with the form; larger ones are searched over HTTP. */
const SMALL = 300;

/** A form as a browser runs it, with the catalogues and tables that its rules read. */
export function formPackage(
  { procedure, surroundings }: RunnableProcedure,
  form: CompiledForm,
  library: CatalogueLibrary,
): FormPackage {
  const isApplication = applicationForm(procedure).key === form.key;
  const catalogues = [...catalogueIds(form)].flatMap((id): CatalogueDocument[] => {
    const catalogue = surroundings.catalogue(id);
    const document = catalogue && library.document(id, catalogue.version);
    return document && document.entries.length <= SMALL ? [document] : [];
  });
  return {
    hash: procedure.hash,
    form,
    dossier: isApplication ? procedure.dossier : null,
    parameters: procedure.definition.parameters ?? {},
    catalogues,
  };
}

function catalogueIds(form: CompiledForm): ReadonlySet<string> {
  const ids = new Set<string>();
  const walk = (fields: readonly CompiledField[]): void => {
    for (const { field, fields: inner } of fields) {
      if ('catalogue' in field) ids.add(field.catalogue);
      walk(inner);
    }
  };
  for (const { sections } of form.pages) for (const { fields } of sections) walk(fields);
  return ids;
}
