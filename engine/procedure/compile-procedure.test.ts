import { describe, expect, it } from 'vitest';
import { readDocument } from '../../definitions/read-definitions.fixture.ts';
import { compileDossier } from '../dossier/compiler.ts';
import { compileForm } from '../form/compiler/index.ts';
import type { Definition } from '../generated/definition-types.ts';
import { compileProcedure } from './compile-procedure.ts';

const definition = readDocument('procedures/dang-ky-khai-sinh/1.json') as Definition;

describe('a compiled procedure', () => {
  it('has the forms and the dossier that are compiled with every check', () => {
    const procedure = compileProcedure(definition, 'h');
    for (const [key, form] of Object.entries(definition.forms)) {
      const checked = compileForm(key, form, `/forms/${key}`, new Set(), definition.lookups);
      expect(procedure.forms.get(key)).toEqual(checked.form);
    }
    expect([...procedure.forms.keys()]).toEqual(Object.keys(definition.forms));
    expect(procedure.dossier).toEqual(compileDossier(definition.dossier, '/dossier').dossier);
  });

  it('compiles each part once, and not before it is asked for', () => {
    const broken = {
      ...definition,
      workflow: { ...definition.workflow, on: { SAI: { target: 'khong_co' } } },
    };
    const procedure = compileProcedure(broken, 'h');
    expect(procedure.forms).toBe(procedure.forms);
    expect(procedure.dossier).toBe(procedure.dossier);
    expect(() => procedure.machine).toThrow('No state for target khong_co');
    const whole = compileProcedure(definition, 'h');
    expect(whole.machine).toBe(whole.machine);
  });

  it('parses an expression once that stands in several places', () => {
    const procedure = compileProcedure(definition, 'h');
    const fields = [...procedure.forms.values()].flatMap(({ pages }) =>
      pages.flatMap(({ sections }) => sections.flatMap((section) => section.fields)),
    );
    const rules = fields.flatMap(({ field, rules: { visible } }) =>
      typeof field.visible === 'string' ? [[field.visible, visible] as const] : [],
    );
    expect(new Set(rules.map(([text]) => text)).size).toBeLessThan(rules.length);
    for (const [text, tree] of rules) expect(tree).toBe(procedure.expression(text));
  });
});
