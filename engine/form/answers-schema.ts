import { kindOf } from '../fields/index.ts';
import type { CompiledField, CompiledForm } from './compiled-form.ts';

/**
 * JSON Schema (2020-12) of the answers of a form as they are stored, for types, API documents and other systems.
 * No answer is required in it: what is needed depends on conditions, which the form itself checks.
 */
export function answersSchema(form: CompiledForm): Readonly<Record<string, unknown>> {
  const fields = form.pages.flatMap(({ sections }) => sections.flatMap((section) => section.fields));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: form.title.vi,
    type: 'object',
    properties: propertiesOf(fields),
    additionalProperties: false,
  };
}

function propertiesOf(fields: readonly CompiledField[]): Record<string, object> {
  return Object.fromEntries(
    fields
      .filter(({ field }) => kindOf(field.type).stores)
      .map(({ field, fields: members }) => [
        field.key,
        { title: field.label.vi, ...kindOf(field.type).schema(field, propertiesOf(members)) },
      ]),
  );
}
