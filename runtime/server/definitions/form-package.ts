import {
  applicationForm,
  factsRead,
  type CatalogueDocument,
  type CompiledField,
  type CompiledForm,
  type FactsRead,
} from '../../../engine/index.ts';
import type { FormPackage } from '../../api/index.ts';
import type { CatalogueLibrary } from '../catalogues/catalogue-library.ts';
import type { RunnableProcedure } from './procedure-library.ts';

/** Catalogues up to this many entries travel with the form; larger ones are searched over HTTP. */
const SMALL = 300;

/** What the rules of a form read in a browser: those of the dossier are worked out there with the application. */
export function readsOf({ procedure }: RunnableProcedure, form: CompiledForm): FactsRead {
  if (applicationForm(procedure).key !== form.key) return form.reads;
  const dossier = factsRead(procedure.dossier);
  return {
    catalogues: [...new Set([...form.reads.catalogues, ...dossier.catalogues])],
    calendar: form.reads.calendar || dossier.calendar,
    functions: [...new Set([...(form.reads.functions ?? []), ...(dossier.functions ?? [])])],
  };
}

/** A form as a browser runs it, with the catalogues and tables that its rules read. */
export function formPackage(
  runnable: RunnableProcedure,
  form: CompiledForm,
  library: CatalogueLibrary,
): FormPackage {
  const { procedure, surroundings } = runnable;
  const isApplication = applicationForm(procedure).key === form.key;
  const reads = readsOf(runnable, form);
  const ids = new Set([...catalogueIds(form), ...reads.catalogues]);
  const catalogues = [...ids].flatMap((id): CatalogueDocument[] => {
    const catalogue = surroundings.catalogue(id);
    const document = catalogue && library.document(id, catalogue.version);
    return document && document.entries.length <= SMALL ? [document] : [];
  });
  return {
    hash: procedure.hash,
    form: { ...form, reads },
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
      const meridians = 'meridians' in field ? field.meridians : undefined;
      if (meridians !== undefined) ids.add(meridians);
      walk(inner);
    }
  };
  for (const { sections } of form.pages) for (const { fields } of sections) walk(fields);
  return ids;
}
