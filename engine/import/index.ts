/** Drafts of definitions from what other systems describe. */
export { importSchema } from './import-schema.ts';
export type { ImportedSchema, ImportOrder } from './import-schema.ts';
