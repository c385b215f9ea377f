import type { DefinitionDraftStart } from '../../../runtime/api/index.ts';

/**
 * What an imported document is, by its shape: a signed package, a JSON Schema, or else a definition. A schema says
 * so itself, or describes an object and is no definition of ours.
 */
export function startOrder(document: object): DefinitionDraftStart {
  if ('package' in document && 'signature' in document) return { from: 'package', package: { ...document } };
  return isSchema(document)
    ? { from: 'schema', schema: { ...document } }
    : { from: 'document', document: { ...document } };
}

function isSchema(document: object): boolean {
  if ('format' in document || 'workflow' in document) return false;
  const { $schema } = document as { readonly $schema?: unknown };
  if (typeof $schema === 'string' && $schema.includes('json-schema.org')) return true;
  return 'properties' in document || '$defs' in document || 'allOf' in document;
}
