import { compileProcedure, type MigrationPlan } from '../../../engine/authoring/index.ts';
import type { CalendarDocument, Case, CatalogueDocument, Definition } from '../../../engine/index.ts';
import { calendarLibrary } from '../catalogues/calendar-library.ts';
import { catalogueLibrary } from '../catalogues/catalogue-library.ts';
import { documentsBeyond } from '../catalogues/store-documents.ts';
import { surroundingsOf } from '../definitions/context-of.ts';
import type { RunnableProcedure } from '../definitions/procedure-library.ts';
import type { StoreBeside } from '../store/index.ts';
import { tryCases, wayBetween } from './try-cases.ts';
import type { TriedPage, TrialJob, TrialQuestion } from './trial-job.ts';

/**
 * Makes ready to answer the questions of a dry run, by what is in the store and nothing else.
 *
 * Throws where the store lacks what the dry run is about.
 */
export async function answersOfTrial(
  job: TrialJob,
  { cases, definitions, catalogues }: StoreBeside,
  newId: () => string,
): Promise<(question: TrialQuestion) => Promise<TriedPage>> {
  const wanted = new Set(job.documents);
  const isLeftOut = (place: string): boolean => !wanted.has(place);
  const lists = await documentsBeyond<CatalogueDocument>(catalogues, 'catalogue', isLeftOut);
  const library = catalogueLibrary(lists.map(({ document }) => document));
  const calendars = await documentsBeyond<CalendarDocument>(catalogues, 'calendar', isLeftOut);
  const { id, version } = job.calendar;
  const calendar = calendars.find(({ document }) => document.id === id && document.version === version);
  if (!calendar) throw new Error(`the store has no calendar ${id} ${version}`);
  const days = calendarLibrary(calendar.document);
  const runnable = async (hash: string): Promise<RunnableProcedure> => {
    const record = await definitions.byHash(hash);
    if (record === null) throw new Error(`no definition has the hash ${hash}`);
    const definition = record.document as unknown as Definition;
    return {
      procedure: compileProcedure(definition, hash),
      surroundings: surroundingsOf(definition, library, days),
    };
  };
  const plan = job.plan as unknown as MigrationPlan;
  const way = wayBetween(await runnable(job.from), await runnable(job.to), plan);
  const { procedure, order, publicUrl } = job;
  let read: readonly Case[] = [];
  return async (question) => {
    if (question.kind === 'read') {
      const { items, next } = await cases.inFlight(procedure, question.page);
      read = items;
      return { outcomes: [], next };
    }
    const { now } = question;
    return { outcomes: tryCases(way, read, order, { now, newId, publicUrl }), next: null };
  };
}
