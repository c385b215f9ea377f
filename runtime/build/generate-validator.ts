import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { SchemaFile } from './schema-files.ts';

// Both packages are CommonJS with a `default` of their own; Node and the bundler disagree on which one an import gives.
const addFormats = 'default' in formatsPlugin ? formatsPlugin.default : formatsPlugin;
const standalone = 'default' in standaloneCode ? standaloneCode.default : standaloneCode;

/** The validators that the engine carries: exported name to schema id. */
const validators = {
  validateDefinition: 'https://thutuc.example/schemas/definition.json',
  validateFragment: 'https://thutuc.example/schemas/fragment.json',
  validatePaperTemplate: 'https://thutuc.example/schemas/paper-template.json',
  validateCatalogue: 'https://thutuc.example/schemas/catalogue.json',
  validateCalendar: 'https://thutuc.example/schemas/calendar.json',
};

/**
 * Compiles the schemas of the format to plain functions, so that no `eval` is needed where they run:
 * a browser under a strict Content-Security-Policy checks a definition as the server does.
 */
export function generateValidator(files: readonly SchemaFile[]): string {
  const ajv = new Ajv2020({
    schemas: files.map((file) => file.schema),
    code: { source: true, esm: true },
    allErrors: true,
    discriminator: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    verbose: false,
  });
  addFormats(ajv);
  const code = standalone(ajv, validators);
  return `// Generated from definitions/schemas by \`npm run generate\`. Do not edit.\n${withImports(code)}\n`;
}

/** Ajv writes `require` into its ES modules; imports work in Node and in every bundler. */
function withImports(code: string): string {
  const imports = new Map<string, string>();
  const body = code.replace(
    /require\("([^"]+)"\)((?:\.[\w$]+|\["[^"]+"\])*)/g,
    (_all, module: string, path: string) => {
      const name = imports.get(module) ?? `module${imports.size}`;
      imports.set(module, name);
      return `${name}${path.replace(/^\.default/, '')}`;
    },
  );
  const lines = [...imports].map(
    ([module, name]) =>
      `import * as ${name}Namespace from '${module}.js';\nconst ${name} = ${name}Namespace.default?.default ?? ${name}Namespace.default ?? ${name}Namespace;`,
  );
  return `${lines.join('\n')}\n${body}`;
}
