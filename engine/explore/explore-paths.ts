import type { Answers } from '../answers/answers.ts';
import type { Problem } from '../problems/problem.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { beginPlay, playOn, type ScenarioEnvironment } from '../scenario/index.ts';
import type { Text } from '../text/text.ts';
import { transitionsOf } from '../workflow/state-tree.ts';
import { reachable } from '../workflow/workflow-graph.ts';
import { coveredBy } from './covered-by.ts';
import { fewPaths, type ExploredPath, type Node } from './few-paths.ts';
import { decidingAnswers, guardsOf } from './deciding-answers.ts';
import { firstApplication, type Application, type ApplicationWish } from './first-application.ts';
import type { FillWorld } from './fillings.ts';
import { movesOf, type Move } from './moves.ts';
import { Nearness } from './nearness.ts';
import { placesOf, type Place } from './places.ts';
import { signatureOf } from './signature.ts';
import { whyNot, type Attempts } from './why-not.ts';

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
const MOST_STEPS = 1_000;
/** After so many steps without anything new other applications are begun. */
const PATIENCE = 60;
/** After so many more the search is given up. */
const LAST_PATIENCE = 300;
/** A way with more steps than this goes in a circle. */
const LONGEST = 40;

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
  /** What no transition leads to. */
  readonly #hopeless: ReadonlySet<string>;
  readonly #seen = new Set<string>();
  readonly #waiting: Node[] = [];
  readonly #nearness: Nearness;
  /** How often cases of the same kind were gone on from. */
  readonly #gone = new Map<string, number>();
  /** Steps since a path came to anything new. */
  #idle = 0;
  /** The first application that was accepted has led as far as it leads at once. */
  #isStuck = false;
  #gaveUp = false;
  /** The first node at each place. */
  readonly #first = new Map<string, Node>();
  readonly #attempts: Attempts = { offered: new Set(), refused: new Map(), started: new Set() };
  #problems: readonly Problem[] = [];
  #hasCase = false;
  #steps = 0;

  constructor(procedure: Procedure, environment: ScenarioEnvironment, submittedAt: string, limit: number) {
    this.#procedure = procedure;
    this.#environment = environment;
    this.#submittedAt = submittedAt;
    this.#limit = limit;
    this.#places = placesOf(procedure);
    this.#hopeless = unreachableIn(procedure, this.#places);
    this.#left = new Set(this.#places.map(({ id }) => id).filter((id) => !this.#hopeless.has(id)));
    this.#guards = guardsOf(procedure);
    this.#nearness = new Nearness(procedure, this.#left);
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
      if (this.#isOver()) return;
      if (!this.#isStuck) {
        this.#follow(PATIENCE);
        this.#isStuck = this.#hasCase;
      }
      if (this.#isOver()) return;
    }
    this.#follow(LAST_PATIENCE);
    this.#gaveUp = this.#waiting.length > 0 && this.#left.size > 0;
  }

  result(): Exploration {
    const isWhole = this.#left.size === 0 || (this.#steps < this.#limit && !this.#gaveUp);
    const left = new Set([...this.#left, ...this.#hopeless]);
    const missed = this.#places.filter(({ id }) => left.has(id));
    return {
      places: this.#places,
      paths: fewPaths([...new Set(this.#first.values())], this.#places),
      missed: missed.map((place) => ({
        place,
        why: whyNot(this.#procedure, place, left, this.#attempts, isWhole || this.#hopeless.has(place.id)),
      })),
      steps: this.#steps,
      isWhole,
      problems: this.#hasCase ? [] : this.#problems,
    };
  }

  /** Applications to begin with: the likeliest, those with other deciding answers, those of scenarios. */
  *#applications(): Generator<Application> {
    const procedure = this.#procedure;
    const seen = new Set<string>();
    const find = (wish: Omit<ApplicationWish, 'submittedAt'>): readonly Application[] => {
      const submittedAt = this.#submittedAt;
      const found = firstApplication(procedure, { submittedAt, ...wish }, this.#environment);
      if (!this.#hasCase && this.#problems.length === 0) this.#problems = found.problems;
      const mark = JSON.stringify(found.application);
      if (found.problems.length > 0 || seen.has(mark)) return [];
      seen.add(mark);
      return [found.application];
    };
    const [first] = find({});
    if (first !== undefined) yield first;
    const like = first === undefined ? {} : { like: first };
    const { application, service, scenarios = [] } = procedure.definition;
    for (const [path, values] of this.#world.deciding.get(application) ?? [])
      for (const value of values) yield* find({ ...like, fixed: { [`/${path}`]: value } });
    if (this.#guards.some((text) => text.includes('case.channel')))
      for (const channel of service.submit) yield* find({ ...like, channel });
    // Each at its own moment: what its answers say may hold then only.
    for (const { submittedAt, answers, files, promised, channel } of scenarios) {
      yield {
        submittedAt,
        answers,
        ...(files === undefined ? {} : { files }),
        ...(promised === undefined ? {} : { promised }),
        ...(channel === undefined ? {} : { channel }),
      };
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

  /** Goes on from whatever waits, as long as that comes to something new now and then. */
  #follow(patience: number): void {
    this.#idle = 0;
    while (!this.#isOver() && this.#idle < patience) {
      const node = this.#next();
      if (node === null) return;
      for (const move of attempt(() => movesOf(this.#world, node.play, this.#left)) ?? []) {
        if (this.#isOver()) return;
        this.#try(node, move);
      }
    }
  }

  #isOver(): boolean {
    return this.#steps >= this.#limit || this.#left.size === 0;
  }

  /** The node that is nearest to what is left; those whose like was gone on from before come later. */
  #next(): Node | null {
    const cost = (node: Node): number => {
      const states = node.play.case?.states ?? [];
      return this.#nearness.of(states) + 2 * (this.#gone.get(node.kind) ?? 0) + node.depth / LONGEST;
    };
    let best: { readonly node: Node; readonly cost: number; readonly index: number } | null = null;
    for (const [index, node] of this.#waiting.entries()) {
      const own = cost(node);
      if (best === null || own < best.cost) best = { node, cost: own, index };
    }
    if (best === null) return null;
    this.#waiting.splice(best.index, 1);
    const { kind } = best.node;
    this.#gone.set(kind, (this.#gone.get(kind) ?? 0) + 1);
    return best.node;
  }

  #try(node: Node, { step, offer }: Move): void {
    this.#steps += 1;
    this.#idle += 1;
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

  #add(bare: Omit<Node, 'kind'>): void {
    const { play } = bare;
    if (play.case === null) return;
    this.#hasCase = true;
    for (const { deadline } of play.case.clocks) this.#attempts.started.add(deadline);
    for (const { due } of play.case.tasks) if (due) this.#attempts.started.add(due.deadline);
    const here = coveredBy(play.procedure, play.case, play.context.now);
    const mark = signatureOf(play.procedure, play.case, this.#guards, play.context);
    const node: Node = { ...bare, covered: new Set([...bare.covered, ...here]), kind: mark.kind };
    const news = [...here].filter((id) => this.#left.delete(id));
    this.#idle = news.length > 0 ? 0 : this.#idle;
    if (news.length > 0) this.#nearness.forget();
    for (const id of news) this.#first.set(id, node);
    const isNew = !this.#seen.has(mark.whole);
    this.#seen.add(mark.whole);
    if (node.depth >= LONGEST || (!isNew && news.length === 0)) return;
    this.#waiting.push(node);
  }
}

/** Ids of the states that no transition leads to from the first one, whatever guards say, and of their events. */
function unreachableIn({ definition, tree }: Procedure, places: readonly Place[]): ReadonlySet<string> {
  const { workflow } = definition;
  const reached = reachable({ workflow, tree, transitions: transitionsOf(workflow, tree) });
  const lost = places.filter(({ kind, name, holder }) => {
    const state = kind === 'state' ? name : holder;
    return state !== null && kind !== 'deadline' && !reached.has(state);
  });
  return new Set(lost.map(({ id }) => id));
}

/** What scenarios of the definition filled in, by event, task and system. */
function knownAnswers({ definition }: Procedure): ReadonlyMap<string, readonly Answers[]> {
  const known = new Map<string, Answers[]>();
  for (const { steps = [] } of definition.scenarios ?? []) {
    for (const { event, task, system, answers } of steps) {
      const name = system ?? event ?? task;
      if (name === undefined || answers === undefined) continue;
      const list = known.get(name) ?? [];
      if (list.length < 4) known.set(name, [...list, answers]);
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
