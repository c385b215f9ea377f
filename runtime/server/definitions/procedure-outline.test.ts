import { describe, expect, it } from 'vitest';
import type { Json } from '../../../engine/index.ts';
import { isOnline } from '../drafts/online-channel.ts';
import type { DefinitionRecord, DefinitionStore } from '../store/index.ts';
import { calendarLibrary } from '../catalogues/calendar-library.ts';
import { catalogueLibrary } from '../catalogues/catalogue-library.ts';
import { smallProcedure, smallShipped } from '../testing/small-shipped.ts';
import { ProcedureLibrary } from './procedure-library.ts';

const NOW = '2026-11-20T02:15:00.000Z';

function libraryOf(documents: readonly object[], kept = new Map<string, Json>()) {
  let reads = 0;
  const store: Pick<DefinitionStore, 'byHash' | 'listLive' | 'outlines' | 'keepOutline'> = {
    async outlines(hashes) {
      return new Map(hashes.flatMap((hash) => (kept.has(hash) ? [[hash, kept.get(hash) ?? null]] : [])));
    },
    async keepOutline(hash, _shape, outline) {
      kept.set(hash, outline);
    },
    async byHash(hash) {
      reads += 1;
      return { hash, document: documents[Number(hash)] } as unknown as DefinitionRecord;
    },
    async listLive() {
      return documents.map((one, index) => ({
        ...one,
        hash: String(index),
      })) as unknown as DefinitionRecord[];
    },
  };
  const catalogues = catalogueLibrary(smallShipped.catalogues);
  const calendar = calendarLibrary(smallShipped.calendar);
  const library = new ProcedureLibrary(store as DefinitionStore, catalogues, calendar);
  return { library, reads: () => reads };
}

/** A document as a store gives it back. */
function copyOf(document: Json): Json {
  return JSON.parse(JSON.stringify(document)) as Json;
}

describe('the outline of a definition', () => {
  it('says what the definition itself says of its roles, its titles and its channels', async () => {
    const { library } = libraryOf([smallProcedure()]);
    const outline = await library.outline('0');
    const whole = await library.of('0');
    expect(whole.procedure.definition).toMatchObject(outline.procedure.definition);
    expect(outline.procedure.definition.roles).toEqual(smallProcedure().roles);
    expect(isOnline(outline)).toBe(isOnline(whole));
  });

  it('does not hold the document, which is some hundred times as big', async () => {
    const { library } = libraryOf([smallProcedure()]);
    const { definition } = (await library.outline('0')).procedure;
    expect(Object.keys(definition)).not.toContain('forms');
    expect(Object.keys(definition)).not.toContain('workflow');
  });

  it('is read once for each of more definitions than are kept compiled', async () => {
    const many = Array.from({ length: 300 }, () => smallProcedure());
    const { library, reads } = libraryOf(many);
    await library.outlines([...many.keys()].map(String));
    for (const index of many.keys()) await library.outline(String(index));
    expect(reads()).toBe(300);
  });

  it('is kept in the store, so that the next process reads no document for it', async () => {
    const kept = new Map<string, Json>();
    const first = libraryOf([smallProcedure()], kept);
    const made = await first.library.outline('0');
    const second = libraryOf(
      [smallProcedure()],
      new Map([...kept].map(([hash, one]) => [hash, copyOf(one)])),
    );
    const [read] = await second.library.outlines(['0']);
    expect([first.reads(), second.reads()]).toEqual([1, 0]);
    expect(read?.procedure).toEqual(made.procedure);
    expect(read?.counter).toEqual(made.counter);
    expect(read && isOnline(read)).toBe(isOnline(made));
  });
});

describe('the live version of a procedure', () => {
  it('is compiled once, and its document is read once for that', async () => {
    const { library, reads } = libraryOf([smallProcedure(), { ...smallProcedure(), id: 'don-khac' }]);
    const first = await library.live('don-khac', NOW);
    const again = await library.live('don-khac', NOW);
    expect(first?.record).toMatchObject({ id: 'don-khac', hash: '1' });
    expect(first?.procedure.definition).toMatchObject({ id: 'don-khac' });
    expect(again?.procedure).toBe(first?.procedure);
    expect(reads()).toBe(1);
  });

  it('is none where nothing of the procedure is in effect', async () => {
    const { library, reads } = libraryOf([smallProcedure()]);
    expect(await library.live('don-khac', NOW)).toBeNull();
    expect(reads()).toBe(0);
  });
});
