import { describe, expect, it } from 'vitest';
import { checkShape } from '../../engine/authoring/index.ts';
import { stateTree } from '../../engine/workflow/state-tree.ts';
import { documentsIn, readDocument } from '../read-definitions.fixture.ts';

interface Rule {
  readonly when?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, unknown>>;
}
interface SystemDocument {
  readonly id: string;
  readonly does: readonly Rule[];
}

const documents = documentsIn('connectors').map((file) => readDocument(file) as SystemDocument);
const systems = documentsIn('procedures').flatMap((file) => {
  const shape = checkShape(readDocument(file));
  if ('problems' in shape) throw new Error(file);
  const states = [...stateTree(shape.definition.workflow).values()];
  return states.flatMap(({ state }) => (state.meta?.tasks ?? []).flatMap(({ system }) => system ?? []));
});

it('answers for every system that the shipped procedures hand tasks over to', () => {
  expect(systems.length).toBeGreaterThan(0);
  expect(documents.map(({ id }) => id)).toEqual(
    expect.arrayContaining(systems.map(({ connector }) => connector)),
  );
});

describe.each(documents)('the sandbox of $id', ({ id, does }) => {
  it('looks only at what is sent, answers only what is expected, and knows what to do with everything', () => {
    const asked = systems.filter(({ connector }) => connector === id);
    const [sent, expected] = [
      asked.flatMap(({ input }) => Object.keys(input)),
      asked.flatMap(({ output }) => Object.keys(output)),
    ];
    for (const { when = {}, values = {} } of does) {
      expect(sent).toEqual(expect.arrayContaining(Object.keys(when)));
      expect(expected).toEqual(expect.arrayContaining(Object.keys(values)));
    }
    expect(does.at(-1)?.when).toBeUndefined();
  });
});
