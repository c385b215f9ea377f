import { describe, expect, it } from 'vitest';
import { checkShape, compileProcedure, lint, runScenario } from '../../engine/authoring/index.ts';
import { checkTemplate, templateText } from '../../runtime/server/papers/index.ts';
import { documentsIn, readDocument, surroundings } from '../read-definitions.fixture.ts';

describe.each(documentsIn('procedures'))('the definition %s', (file) => {
  const document = readDocument(file);
  const shape = checkShape(document);
  if ('problems' in shape) throw new Error(`${file}: ${JSON.stringify(shape.problems)}`);
  const { definition } = shape;

  it('lies where its id and version say', () => {
    expect(file).toBe(`procedures/${definition.id}/${definition.version}.json`);
  });

  it('has nothing for the linter to say', () => {
    expect(lint(document, surroundings)).toEqual([]);
  });

  it('writes its templates in the closed subset', () => {
    const problems = Object.values(definition.papers ?? {}).flatMap(({ template }) =>
      template === undefined ? [] : checkTemplate(templateText(template)),
    );
    expect(problems).toEqual([]);
  });

  it('names only shared paper templates that exist', () => {
    const used = Object.values(definition.papers ?? {}).flatMap(({ use }) => use ?? []);
    expect(documentsIn('papers')).toEqual(expect.arrayContaining(used.map((id) => `papers/${id}.json`)));
  });

  it('is written in composed Unicode', () => {
    const text = JSON.stringify(document);
    expect(text).toBe(text.normalize('NFC'));
  });

  const procedure = compileProcedure(definition, 'test');
  it.each((definition.scenarios ?? []).map((scenario) => [scenario.key, scenario] as const))(
    'passes its scenario %s',
    (_key, scenario) => {
      expect(runScenario(procedure, scenario, surroundings)).toEqual([]);
    },
  );
});
