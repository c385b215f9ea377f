import { fileURLToPath } from 'node:url';
import { generateTypes } from '../build/generate-types.ts';
import { readSchemaFiles, type SchemaFile } from '../build/schema-files.ts';

/** Types of the engine that the schemas of the API name by `tsType`, since the engine already defines them. */
const engineTypes = [
  'CalendarDocument',
  'CaseView',
  'CatalogueDocument',
  'CompiledDossier',
  'CompiledForm',
  'ComponentState',
  'Definition',
  'PaymentView',
  'DisplayRow',
  'Field',
  'HandedWay',
  'HandResult',
  'PaperNote',
  'PublicView',
  'RegistryAnswer',
  'TaskView',
];

const folder = fileURLToPath(new URL('./schemas/', import.meta.url));

/** Writes one TypeScript type for every titled schema of the API; texts and codes are those of the format. */
export async function generateApiTypes(format: readonly SchemaFile[]): Promise<string> {
  const api = readSchemaFiles(folder).map(({ path, schema }) => ({ path: `api/${path}`, schema }));
  const types = await generateTypes([...format, ...api], (path) => path.startsWith('api/'));
  const [banner = '', ...rest] = types.split('\n');
  const imports = `import type { Text, ${engineTypes.join(', ')} } from '../../../engine/index.ts';`;
  return [banner.replace('definitions/schemas', 'runtime/api/schemas'), imports, ...rest].join('\n');
}
