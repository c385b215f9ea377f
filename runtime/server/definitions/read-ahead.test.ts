import { describe, expect, it } from 'vitest';
import { readDocument, surroundings } from '../../../definitions/read-definitions.fixture.ts';
import { compileProcedure } from '../../../engine/authoring/index.ts';
import type { Definition, Procedure } from '../../../engine/index.ts';
import type { DefinitionSummary } from '../store/index.ts';
import { readAhead } from './read-ahead.ts';

const ID = 'xac-nhan-tinh-trang-hon-nhan';
const definition = readDocument(`procedures/${ID}/1.json`) as Definition;
const conditions = definition.dossier.components.flatMap(({ required }) =>
  typeof required === 'string' ? [required] : [],
);

/** Reads ahead where so many definitions are live; what was done, in order, with a mark at each turn of the others. */
async function doneAhead(count: number, isStopped: (done: readonly string[]) => boolean = () => false) {
  const done: string[] = [];
  const parsed = new Set<string>();
  const procedure: Procedure = compileProcedure(definition, 'h');
  const told = Object.create(procedure, {
    expression: {
      value: (text: string) => {
        if (!parsed.has(text)) done.push(`parse ${text}`);
        parsed.add(text);
        return procedure.expression(text);
      },
    },
  }) as Procedure;
  const live = Array.from({ length: count }, (_, index): DefinitionSummary => ({
    ...{ id: ID, version: 1, title: definition.title, code: definition.code, hash: String(index), note: '' },
    ...{ publishedBy: '', proposedBy: '', status: 'active', publishedAt: '', effectiveFrom: '' },
  }));
  await readAhead(
    {
      world: { now: () => '2026-11-24T03:00:00.000Z' },
      store: { definitions: { listLive: async () => live } },
      procedures: {
        of: async (hash) => {
          done.push(`find ${hash}`);
          return { procedure: told, surroundings };
        },
      },
      procedureList: {
        readAhead: async (hashes) => {
          done.push(`outlines ${hashes[0] ?? ''} to ${hashes.at(-1) ?? ''}`);
        },
      },
    },
    () => isStopped(done),
    async () => done.push('turn'),
  );
  return done;
}

describe('what is done after a start before anybody asks', () => {
  it('is done in small steps, and others have their turn after each', async () => {
    const done = await doneAhead(1);
    expect(conditions.length).toBeGreaterThan(1);
    expect(done.slice(0, 4)).toEqual(['outlines 0 to 0', 'turn', 'find 0', 'turn']);
    const texts = [...new Set(conditions)];
    const steps = done
      .slice(4)
      .join('\n')
      .split('turn')
      .map((step) => step.trim());
    for (const [index, text] of texts.entries()) expect(steps[index]).toBe(`parse ${text}`);
  });

  it('is the outlines of all, fifty at a time, and the pages of six', async () => {
    const done = await doneAhead(120);
    expect(done.filter((step) => /^(outlines|find)/.test(step))).toEqual([
      ...['outlines 0 to 49', 'outlines 50 to 99', 'outlines 100 to 119'],
      ...['find 0', 'find 1', 'find 2', 'find 3', 'find 4', 'find 5'],
    ]);
  });

  it('ends with the step at which the server stops', async () => {
    expect(await doneAhead(120, (done) => done.includes('turn'))).toEqual(['outlines 0 to 49', 'turn']);
    expect((await doneAhead(1, (done) => done.includes('find 0'))).at(-2)).toBe('find 0');
  });
});
