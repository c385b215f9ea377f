import type { Language } from '../../../engine/index.ts';
import { ProblemError, type WholeDesignerClient, type DraftDocument } from '../../../runtime/client/index.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import type { CheckedProblem, ScenarioResult } from '../draft/found-problem.ts';
import { valueAt } from '../draft/value-at.ts';
import type { CheckOrder, CheckReply } from './check-messages.ts';
import { onePerScenario } from './one-per-scenario.ts';

/** What checking asks of the server. */
export type CheckingClient = Pick<
  WholeDesignerClient,
  'wholeCatalogue' | 'wholeCalendar' | 'checkDefinitionDraft'
>;

/** The worker, as far as checking needs it. */
export type CheckWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

interface CheckingParts {
  readonly session: DraftSession;
  readonly client: CheckingClient;
  readonly worker: CheckWorker;
  readonly language: () => Language;
  readonly later: (millis: number, work: () => void) => () => void;
}

/** A draft is looked at so long after its last change, in milliseconds. */
const CHECK_AFTER = 300;

/**
 * Looks at a draft after every change: at once in a worker what a browser can say, and after saving what only the
 * server knows (templates, connectors, versions). Tells `change` when scenarios were played.
 */
export class DraftChecking extends EventTarget {
  readonly #parts: CheckingParts;
  readonly #sent = new Map<string, string>();
  #number = 0;
  #looked: DraftDocument | null = null;
  #found: readonly CheckedProblem[] = [];
  #scenarios: readonly ScenarioResult[] | null = null;
  /** What the server alone found, in the last document that it saw. */
  #served: readonly CheckedProblem[] = [];
  #asked: DraftDocument | null = null;
  #stop: () => void = () => undefined;

  constructor(parts: CheckingParts) {
    super();
    this.#parts = parts;
    parts.worker.addEventListener('message', this.#handleReply as (event: Event) => void);
    parts.session.addEventListener('change', this.#handleChange);
    void this.#start();
  }

  /** What became of the scenarios; null while they were not played, as where errors are in their way. */
  get scenarios(): readonly ScenarioResult[] | null {
    return this.#scenarios;
  }

  close(): void {
    this.#stop();
    this.#parts.session.removeEventListener('change', this.#handleChange);
    this.#parts.worker.terminate();
  }

  async #start(): Promise<void> {
    const calendar = await this.#ask(() => this.#parts.client.wholeCalendar());
    if (calendar !== null) this.#post({ kind: 'calendar', document: calendar.document });
    await this.#check();
  }

  readonly #handleChange = (): void => {
    const { session, later } = this.#parts;
    if (session.document !== this.#looked) {
      this.#stop();
      this.#stop = later(CHECK_AFTER, () => void this.#check());
    } else if (session.saving === 'saved') void this.#askServer();
  };

  async #check(): Promise<void> {
    const { session, language } = this.#parts;
    const { document } = session;
    this.#looked = document;
    await this.#sendCatalogues(document);
    if (session.document !== document) return;
    this.#number += 1;
    this.#post({ kind: 'check', number: this.#number, document, language: language() });
  }

  /** The worker gets each catalogue that the draft names once, in the version that it names. */
  async #sendCatalogues(document: DraftDocument): Promise<void> {
    for (const { id, version } of cataloguesIn(document)) {
      if (this.#sent.get(id) === (version ?? '')) continue;
      this.#sent.set(id, version ?? '');
      const whole = await this.#ask(() => this.#parts.client.wholeCatalogue(id, version));
      this.#post({ kind: 'catalogue', id, document: whole?.document ?? null });
    }
  }

  async #askServer(): Promise<void> {
    const { session, client } = this.#parts;
    const { document } = session;
    if (this.#asked === document || session.saving !== 'saved') return;
    this.#asked = document;
    const check = await this.#ask(() => client.checkDefinitionDraft(session.id));
    // What has been changed meanwhile is looked at again when it is saved.
    if (check === null || session.document !== document) return;
    const own = new Set(this.#found.map(placeOf));
    const played = new Set((this.#scenarios ?? []).flatMap(({ problems }) => problems.map(placeOf)));
    // What is wrong with the shape the browser has found itself, and told at a place of its own.
    this.#served = check.problems.filter(
      (problem) =>
        !problem.code.startsWith('shape-') && !own.has(placeOf(problem)) && !played.has(placeOf(problem)),
    );
    this.#tell();
  }

  readonly #handleReply = ({ data }: MessageEvent<CheckReply>): void => {
    if (data.number !== this.#number) return;
    if (data.kind === 'problems') {
      this.#found = data.problems;
      this.#scenarios = null;
      this.#tell();
      void this.#askServer();
    } else {
      this.#scenarios = data.scenarios;
      const failed = new Set(data.scenarios.flatMap(({ problems }) => problems.map(placeOf)));
      this.#served = this.#served.filter((problem) => !failed.has(placeOf(problem)));
      this.#tell();
    }
  };

  #tell(): void {
    const played = (this.#scenarios ?? []).flatMap(({ problems }) => problems);
    const known = new Set([...this.#found, ...played].map(placeOf));
    const served = this.#served.filter((problem) => !known.has(placeOf(problem)));
    const { session } = this.#parts;
    const problems = onePerScenario([...this.#found, ...played, ...served]);
    session.takeProblems(problems, this.#looked ?? session.document);
    this.dispatchEvent(new Event('change'));
  }

  #post(order: CheckOrder): void {
    this.#parts.worker.postMessage(order);
  }

  /** What the server says; null where it cannot be asked, since editing goes on without it. */
  async #ask<A>(question: () => Promise<A>): Promise<A | null> {
    try {
      return await question();
    } catch (error) {
      if (error instanceof ProblemError) return null;
      throw error;
    }
  }
}

/**
 * One problem at one place is one problem, whoever found it, and in whichever words: the screens have their own, the
 * server speaks to whoever writes the document.
 */
function placeOf({ code, pointer }: CheckedProblem): string {
  return `${code} ${pointer}`;
}

/** The catalogues that a draft names, anywhere: in its list, in its service, in its fields. */
export function cataloguesIn(
  document: DraftDocument,
): readonly { readonly id: string; readonly version?: string }[] {
  const named = new Map<string, string | undefined>();
  const note = (id: unknown, version?: unknown): void => {
    if (typeof id !== 'string' || (named.has(id) && version === undefined)) return;
    named.set(id, typeof version === 'string' ? version : undefined);
  };
  for (const at of ['/service/levels', '/service/channels', '/authority/units', '/workflow/statusCatalogue'])
    note(valueAt(document, at));
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (!Array.isArray(node))
      for (const name of CATALOGUE_MEMBERS) note((node as Readonly<Record<string, unknown>>)[name]);
    Object.values(node).forEach(walk);
  };
  walk(document['forms']);
  const list = document['catalogues'];
  if (Array.isArray(list)) {
    for (const entry of list as readonly unknown[]) {
      const { id, version } = (entry ?? {}) as { readonly id?: unknown; readonly version?: unknown };
      note(id, version);
    }
  }
  return [...named].map(([id, version]) => ({ id, ...(version === undefined ? {} : { version }) }));
}

/** Members of fields that name a catalogue. */
const CATALOGUE_MEMBERS = ['catalogue', 'meridians', 'units'];
