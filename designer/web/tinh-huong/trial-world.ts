import {
  checkShape,
  compileProcedure,
  type DraftDocument,
  type ScenarioEnvironment,
} from '../../../engine/authoring/index.ts';
import type {
  CalendarDocument,
  CatalogueDocument,
  Language,
  Procedure,
  Scenario,
} from '../../../engine/index.ts';
import { ProblemError } from '../../../runtime/client/index.ts';
import { checkDraft, CheckSurroundings } from '../checking/check-draft.ts';
import { cataloguesIn, type CheckingClient } from '../checking/draft-checking.ts';
import type { CheckedProblem } from '../draft/found-problem.ts';

/** What trials need of the server. */
export type TrialClient = Pick<CheckingClient, 'wholeCatalogue' | 'wholeCalendar'>;

/** A document of the surroundings, as it is handed on to a worker. */
export type SurroundingDocument =
  | { readonly kind: 'calendar'; readonly document: CalendarDocument }
  | { readonly kind: 'catalogue'; readonly id: string; readonly document: CatalogueDocument | null };

/** A draft that can be played. */
export interface ReadyDraft {
  readonly procedure: Procedure;
  readonly environment: ScenarioEnvironment;
  /** Its scenarios, as far as their shape is right. */
  readonly scenarios: readonly Scenario[];
  readonly problems?: undefined;
}

/** A draft that can be played, or what stands in the way. */
export type Playable =
  ReadyDraft | { readonly problems: readonly CheckedProblem[]; readonly procedure?: undefined };

/** What drafts are played in: the catalogues that they name and the calendar, fetched once each. */
export class TrialWorld {
  readonly #client: TrialClient;
  readonly #surroundings = new CheckSurroundings();
  readonly #fetched = new Map<string, string>();
  #hasCalendar = false;

  constructor(client: TrialClient) {
    this.#client = client;
  }

  /** The catalogues that are here. */
  get catalogue(): CheckSurroundings['catalogue'] {
    return this.#surroundings.catalogue;
  }

  /**
   * Fetches what a draft needs and is not here yet.
   *
   * @returns the documents that are new
   * @throws ProblemError where the server cannot be reached
   */
  async fetchFor(document: DraftDocument): Promise<readonly SurroundingDocument[]> {
    const found: SurroundingDocument[] = [];
    if (!this.#hasCalendar) {
      const calendar = await this.#client.wholeCalendar();
      this.#surroundings.takeCalendar(calendar.document);
      this.#hasCalendar = true;
      found.push({ kind: 'calendar', document: calendar.document });
    }
    for (const { id, version } of cataloguesIn(document)) {
      if (this.#fetched.get(id) === (version ?? '')) continue;
      const whole = await this.#catalogue(id, version);
      this.#fetched.set(id, version ?? '');
      this.#surroundings.takeCatalogue(id, whole);
      found.push({ kind: 'catalogue', id, document: whole });
    }
    return found;
  }

  /** The draft ready to be played, or the errors that keep it from that. */
  playable(document: DraftDocument, language: Language): Playable {
    return playableDraft(document, this.#surroundings, language);
  }

  async #catalogue(id: string, version: string | undefined): Promise<CatalogueDocument | null> {
    try {
      return (await this.#client.wholeCatalogue(id, version)).document;
    } catch (error) {
      if (error instanceof ProblemError && error.code !== 'no-connection') return null;
      throw error;
    }
  }
}

/**
 * A draft ready to be played. Its scenarios are no hindrance, whatever is wrong with them: they are what is to be
 * mended by playing.
 */
export function playableDraft(
  document: DraftDocument,
  surroundings: CheckSurroundings,
  language: Language,
): Playable {
  const { scenarios: _scenarios, ...bare } = document;
  const { problems, definition } = checkDraft(bare, surroundings, language);
  const environment = definition && surroundings.environment(definition);
  if (definition === null || environment === null)
    return { problems: problems.filter(({ severity }) => severity === 'error') };
  const shape = checkShape(document);
  const scenarios = 'problems' in shape ? [] : (shape.definition.scenarios ?? []);
  try {
    const procedure = compileProcedure({ ...definition, scenarios: [...scenarios] }, 'draft');
    return { procedure, environment, scenarios };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { problems: [{ code: 'definition-broken', pointer: '', severity: 'error', message }] };
  }
}
