import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { surroundings } from '../../definitions/read-definitions.fixture.ts';
import {
  checkShape,
  compileProcedure,
  functionReference,
  lint,
  parseExpression,
  runScenarios,
} from '../../engine/authoring/index.ts';
import { problemTexts } from '../../engine/index.ts';
import { generateReference } from '../../runtime/build/generate-reference.ts';
import { readSchemaFiles } from '../../runtime/build/schema-files.ts';
import { checkTemplate, templateText } from '../../runtime/server/papers/index.ts';

const page = readFileSync(new URL('../../docs/definition.md', import.meta.url), 'utf8');
const schemas = readSchemaFiles();

interface Block {
  readonly language: string;
  readonly mark: string;
  readonly text: string;
  readonly line: number;
}

const blocks: Block[] = [...page.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map((match) => ({
  language: match[1] ?? '',
  mark: match[2] ?? '',
  text: match[3] ?? '',
  line: page.slice(0, match.index).split('\n').length,
}));
const written = (language: string): Block[] => blocks.filter((block) => block.language === language);

const ajv = new Ajv2020({
  schemas: schemas.map(({ schema }) => schema),
  discriminator: true,
  strictRequired: false,
});
formats.default(ajv);

it('has examples of every sort', () => {
  expect(written('json').length).toBeGreaterThan(25);
  expect(written('feel')).not.toEqual([]);
  expect(written('handlebars')).not.toEqual([]);
});

it.each(written('json').filter(({ mark }) => mark !== 'walk'))(
  'shows $mark as the schema wants it (line $line)',
  ({ mark, text }) => {
    const [file = '', pointer = ''] = mark.split('#');
    const validate = ajv.getSchema(`https://thutuc.example/schemas/${file}#${pointer}`);
    expect(validate, mark).toBeDefined();
    void validate?.(JSON.parse(text));
    expect(validate?.errors ?? []).toEqual([]);
  },
);

describe('the walk-through', () => {
  const pieces = written('json').filter(({ mark }) => mark === 'walk');
  const document: unknown = Object.assign({}, ...pieces.map(({ text }) => JSON.parse(text) as object));

  it('comes to a definition without problems, whose scenario passes', () => {
    expect(lint(document, surroundings)).toEqual([]);
    const shape = checkShape(document);
    if ('problems' in shape) throw new Error(JSON.stringify(shape.problems));
    expect(shape.definition.scenarios).toHaveLength(1);
    expect(runScenarios(compileProcedure(shape.definition, 'walk'), surroundings)).toEqual([]);
    const { template } = shape.definition.papers?.['trich_luc'] ?? {};
    expect(checkTemplate(templateText(template ?? ''))).toEqual([]);
  });
});

it.each(written('feel').flatMap(({ text }) => text.trim().split('\n')))('reads the expression %s', (text) => {
  expect(parseExpression(text).problems).toEqual([]);
});

it.each(written('handlebars'))('shows a template that can be printed (line $line)', ({ text }) => {
  expect(checkTemplate(text)).toEqual([]);
});

it('links to places that are there', () => {
  const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  const anchors = new Set([...headings, ...[...page.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)]);
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, id = '']) => id);
  expect(links.filter((id) => !anchors.has(id))).toEqual([]);
});

it('holds the functions, problems and properties as they are now', () => {
  expect(generateReference(page, schemas, problemTexts, functionReference())).toBe(page);
});

it('does not write over a page that lacks a marker', () => {
  expect(() => generateReference('# Page', schemas, problemTexts, functionReference())).toThrow(
    'reference:functions',
  );
});
