import type { Answers } from '../answers/answers.ts';
import type { Scenario, ScenarioStep } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { beginPlay, playOn, type Play, type ScenarioEnvironment } from '../scenario/index.ts';
import type { Text } from '../text/text.ts';
import { coveredBy } from './covered-by.ts';
import { decidingAnswers, guardsOf } from './deciding-answers.ts';
import { firstApplication, type Application } from './first-application.ts';
import type { FillWorld } from './fillings.ts';
import { movesOf, type Move } from './moves.ts';
import { placesOf, type Place } from './places.ts';
import { signatureOf } from './signature.ts';
import { whyNot, type Attempts } from './why-not.ts';

/** A path that was found: a scenario without expectations, and what it comes to. */
export interface ExploredPath {
  readonly scenario: Pick<Scenario, 'answers' | 'submittedAt' | 'channel' | 'files' | 'promised'> & {
    readonly steps: readonly ScenarioStep[];
  };
  /** Ids of the places that it comes to. */
  readonly covers: readonly string[];
  /** Ids of the states in which it ends. */
  readonly ends: readonly string[];
}

/** A place that no path came to, and why, as far as that can be told. */
export interface MissedPlace {
  readonly place: Place;
  readonly why: Text;
}

/** What was found of the ways of a procedure. */
export interface Exploration {
  readonly places: readonly Place[];
  /** Few paths that together come to everything that was come to. */
  readonly paths: readonly ExploredPath[];
  readonly missed: readonly MissedPlace[];
  /** Steps of the engine that this took. */
  readonly steps: number;
  /** False where the limit of steps ended the search before every way was tried. */
  readonly isWhole: boolean;
  /** What is wrong with the best application that was found, where none is accepted; else nothing. */
  readonly problems: readonly Problem[];
}

/** How far paths are sought. */
export interface ExploreOptions {
  /** When applications are handed in, with offset. */
  readonly submittedAt: string;
  /** Greatest number of engine steps. */
  readonly limit?: number;
}

/** Engine steps that a search may take where nobody says another number. */
const MOST_STEPS = 1_500;
/** A way with more steps than this goes in a circle. */
const LONGEST = 40;

interface Node {
  readonly play: Play;
  readonly application: Application;
  readonly step: ScenarioStep | null;
  readonly from: Node | null;
  readonly depth: number;
  /** What the path has come to, with its last step. */
  readonly covered: ReadonlySet<string>;
}

/**
 * Looks for paths that come to every state, event and deadline of a procedure, by doing whatever the case offers:
 * broad first, and never twice from cases that have the same ways before them. Answers come from the rules of the
 * forms; those on which guards depend are varied. Scenarios of the definition help where the rules alone let nothing
 * be found.
 *
 * Nothing of it is by chance, and time is counted in steps of the engine.
 */
export function explorePaths(
  procedure: Procedure,
  environment: ScenarioEnvironment,
  { submittedAt, limit = MOST_STEPS }: ExploreOptions,
): Exploration {
  const search = new Search(procedure, environment, submittedAt, limit);
  search.run();
  return search.result();
}

/** One search, with all that it has seen. */
class Search {
  readonly #procedure: Procedure;
  readonly #environment: ScenarioEnvironment;
  readonly #submittedAt: string;
  readonly #limit: number;
  readonly #places: readonly Place[];
  readonly #guards: readonly string[];
  readonly #world: FillWorld;
  readonly #left: Set<string>;
  readonly #seen = new Set<string>();
  /** Those that came to something new go before the others. */
  readonly #fresh: Node[] = [];
  readonly #waiting: Node[] = [];
  /** The first node at each place. */
  readonly #first = new Map<string, Node>();
  readonly #attempts: Attempts = { offered: new Set(), refused: new Map(), started: new Set() };
  #problems: readonly Problem[] = [];
  #hasCase = false;
  #steps = 0;

  constructor(
    procedure: Procedure,
    environment: ScenarioEnvironment,
    submittedAt: string,
    limit: number,
  ) {
    this.#procedure = procedure;
    this.#environment = environment;
    this.#submittedAt = submittedAt;
    this.#limit = limit;
    this.#places = placesOf(procedure);
    this.#left = new Set(this.#places.map(({ id }) => id));
    this.#guards = guardsOf(procedure);
    this.#world = {
      procedure,
      deciding: decidingAnswers(procedure),
      known: knownAnswers(procedure),
      found: new Map(),
    };
  }

  run(): void {
    for (const application of this.#applications()) {
      this.#begin(application);
      this.#follow();
      if (this.#left.size === 0 || this.#steps >= this.#limit) return;
    }
  }

  result(): Exploration {
    const isWhole = this.#steps < this.#limit || this.#left.size === 0;
    const missed = this.#places.filter(({ id }) => this.#left.has(id));
    return {
      places: this.#places,
      paths: this.#paths(),
      missed: missed.map((place) => ({
        place,
        why: whyNot(this.#procedure, place, this.#left, this.#attempts, isWhole),
      })),
      steps: this.#steps,
      isWhole,
      problems: this.#hasCase ? [] : this.#problems,
    };
  }

  /** Applications to begin with: the likeliest, those of scenarios where it is refused, then those with other answers. */
  *#applications(): Generator<Application> {
    const procedure = this.#procedure;
    const wish = { submittedAt: this.#submittedAt };
    const first = firstApplication(procedure, wish, this.#environment);
    this.#problems = first.problems;
    if (first.problems.length === 0) yield first.application;
    if (!this.#hasCase) {
      for (const { answers, files, promised, channel } of procedure.definition.scenarios ?? []) {
        yield {
          submittedAt: this.#submittedAt,
          answers,
          ...(files === undefined ? {} : { files }),
          ...(promised === undefined ? {} : { promised }),
          ...(channel === undefined ? {} : { channel }),
        };
        if (this.#hasCase) break;
      }
    }
    const { application } = procedure.definition;
    for (const [path, values] of this.#world.deciding.get(application) ?? []) {
      for (const value of values) {
        const other = firstApplication(procedure, { ...wish, fixed: { [`/${path}`]: value } }, this.#environment);
        if (other.problems.length === 0) yield other.application;
      }
    }
    if (!this.#guards.some((text) => text.includes('case.channel'))) return;
    for (const channel of procedure.definition.service.submit) {
      const other = firstApplication(procedure, { ...wish, channel }, this.#environment);
      if (other.problems.length === 0) yield other.application;
    }
  }

  #begin(application: Application): void {
    this.#steps += 1;
    const scenario = { key: 'thu', title: { vi: '' }, ...application };
    const play = attempt(() => beginPlay(this.#procedure, scenario, this.#environment));
    if (play === null) return;
    if (play.decision.kind === 'refused' && !this.#hasCase) this.#problems = play.decision.problems;
    this.#add({ play, application, step: null, from: null, depth: 0, covered: new Set() });
  }

  #follow(): void {
    while (this.#steps < this.#limit && this.#left.size > 0) {
      const node = this.#fresh.shift() ?? this.#waiting.shift();
      if (node === undefined) return;
      for (const move of attempt(() => movesOf(this.#world, node.play)) ?? []) {
        if (this.#steps >= this.#limit || this.#left.size === 0) return;
        this.#try(node, move);
      }
    }
  }

  #try(node: Node, { step, offer }: Move): void {
    this.#steps += 1;
    if (offer?.event != null) this.#attempts.offered.add(offer.event);
    const play = attempt(() => playOn(node.play, step));
    if (play === null) return;
    if (play.decision.kind === 'refused') {
      const [problem] = play.decision.problems;
      if (step.event !== undefined && problem) this.#attempts.refused.set(step.event, problem);
      return;
    }
    const { application } = node;
    this.#add({ play, application, step, from: node, depth: node.depth + 1, covered: node.covered });
  }

  #add(bare: Node): void {
    const { play } = bare;
    if (play.case === null) return;
    this.#hasCase = true;
    for (const { deadline } of play.case.clocks) this.#attempts.started.add(deadline);
    for (const { due } of play.case.tasks) if (due) this.#attempts.started.add(due.deadline);
    const here = coveredBy(play.procedure, play.case, play.context.now);
    const node = { ...bare, covered: new Set([...bare.covered, ...here]) };
    const news = [...here].filter((id) => this.#left.delete(id));
    for (const id of news) this.#first.set(id, node);
    const mark = signatureOf(play.procedure, play.case, this.#guards, play.context);
    const isNew = !this.#seen.has(mark);
    this.#seen.add(mark);
    if (node.depth >= LONGEST || (!isNew && news.length === 0)) return;
    (news.length > 0 ? this.#fresh : this.#waiting).push(node);
  }

  /** Few paths: the longest first, each only for what those before it did not come to. */
  #paths(): readonly ExploredPath[] {
    const wanted = new Set(this.#first.keys());
    const nodes = [...new Set(this.#first.values())].sort(
      (one, other) => count(other.covered, wanted) - count(one.covered, wanted) || one.depth - other.depth,
    );
    const chosen: Node[] = [];
    while (wanted.size > 0) {
      const best = nodes.reduce<Node | null>(
        (most, node) =>
          most === null || count(node.covered, wanted) > count(most.covered, wanted) ? node : most,
        null,
      );
      if (best === null || count(best.covered, wanted) === 0) break;
      chosen.push(best);
      for (const id of best.covered) wanted.delete(id);
    }
    const known = new Set(this.#places.map(({ id }) => id));
    return chosen.map((node) => ({
      scenario: { ...node.application, steps: stepsTo(node) },
      covers: [...node.covered].filter((id) => known.has(id)),
      ends: (node.play.case?.states ?? []).map((path) => `state ${path}`),
    }));
  }
}

function count(covered: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  let number = 0;
  for (const id of covered) if (wanted.has(id)) number += 1;
  return number;
}

function stepsTo(node: Node): readonly ScenarioStep[] {
  const steps: ScenarioStep[] = [];
  for (let at: Node | null = node; at !== null; at = at.from) if (at.step) steps.unshift(at.step);
  return steps;
}

/** What scenarios of the definition filled in, by event, task and system. */
function knownAnswers({ definition }: Procedure): ReadonlyMap<string, readonly Answers[]> {
  const known = new Map<string, Answers[]>();
  for (const { steps = [] } of definition.scenarios ?? []) {
    for (const { event, task, system, answers } of steps) {
      const name = system ?? event ?? task;
      if (name === undefined || answers === undefined) continue;
      const list = known.get(name) ?? [];
      if (list.length < 4) known.set(name, [...list, answers as Answers]);
    }
  }
  return known;
}

/** A rule that throws ends one way, not the search. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
