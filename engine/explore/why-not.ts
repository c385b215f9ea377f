import { problemTexts, sayProblem, type Problem } from '../problems/index.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { fillText, inLanguage, type Language, type Text } from '../text/text.ts';
import { transitionsOf, type PlacedTransition } from '../workflow/state-tree.ts';
import { destinations, entered } from '../workflow/workflow-graph.ts';
import { eventId, titleOfState, type Place } from './places.ts';
import { whyWords } from './why-words.ts';

/** What a search has tried. */
export interface Attempts {
  /** Events that were open to somebody. */
  readonly offered: Set<string>;
  /** Events that were refused, with the first reason of the last time. */
  readonly refused: Map<string, Problem>;
  /** Deadlines that ran. */
  readonly started: Set<string>;
}

/** Why no path came to a place: the nearest thing that is in the way. */
export function whyNot(
  procedure: Procedure,
  place: Place,
  left: ReadonlySet<string>,
  attempts: Attempts,
  isWhole: boolean,
): Text {
  const why =
    place.kind === 'deadline'
      ? say(attempts.started.has(place.name) ? 'neverOver' : 'notStarted')
      : place.kind === 'event'
        ? whyNoEvent(procedure, place, left, attempts)
        : whyNoState(procedure, place, left);
  return isWhole ? why : both((language) => `${inLanguage(why, language)} ${whyWords.limit[language]}`);
}

function whyNoEvent(
  procedure: Procedure,
  { name, holder }: Place,
  left: ReadonlySet<string>,
  { offered, refused }: Attempts,
): Text {
  if (holder !== null && isMissed(procedure, holder, left))
    return say('holder', { from: titleOfState(procedure, holder) });
  const problem = refused.get(name);
  if (problem !== undefined) return say('refused', { message: message(problem) });
  const guard = guardOf(
    transitionsOf(procedure.definition.workflow, procedure.tree).filter((one) => isOf(one, name, holder)),
  );
  return guard === null || offered.has(name) ? say('notOffered') : say('guard', { guard: { vi: guard } });
}

function whyNoState(procedure: Procedure, { name }: Place, left: ReadonlySet<string>): Text {
  const { tree, definition } = procedure;
  const ways = transitionsOf(definition.workflow, tree).filter((one) =>
    destinations(tree, one).includes(name),
  );
  if (ways.length === 0 && !entered(tree, definition.workflow.initial).includes(name)) return say('noWay');
  const near = ways.filter(({ from }) => from === null || !isMissed(procedure, from, left));
  if (near.length === 0) {
    const from = [...new Set(ways.map((one) => one.from ?? ''))].map((path) => titleOfState(procedure, path));
    return say('onlyFrom', {
      from: both((language) => from.map((title) => inLanguage(title, language)).join(', ')),
    });
  }
  const sent = near.filter(
    ({ from, trigger }) => trigger.kind !== 'event' || !left.has(eventId(from, trigger.name)),
  );
  const guard = guardOf(sent.length > 0 ? sent : near);
  if (sent.length > 0 && guard !== null) return say('guard', { guard: { vi: guard } });
  const [first] = near;
  const label = first?.transition.meta?.label;
  const trigger = first?.trigger.kind === 'event' ? first.trigger.name : (first?.trigger.kind ?? '');
  return say('event', { event: label ?? { vi: trigger } });
}

/** Whether no path came to a state, nor to any inside of it. */
function isMissed({ tree }: Procedure, path: string, left: ReadonlySet<string>): boolean {
  const inside = [...tree.keys()].filter((one) => one === path || one.startsWith(`${path}.`));
  const known = inside.filter((one) => (tree.get(one)?.children.length ?? 0) === 0);
  return known.every((one) => left.has(`state ${one}`));
}

function isOf({ trigger, from }: PlacedTransition, name: string, holder: string | null): boolean {
  return trigger.kind === 'event' && trigger.name === name && from === holder;
}

function guardOf(transitions: readonly PlacedTransition[]): string | null {
  return transitions.find(({ transition }) => transition.guard)?.transition.guard?.params.if ?? null;
}

function message(problem: Problem): Text {
  return both((language) => sayProblem(problem, language, problemTexts).message);
}

function say(word: keyof typeof whyWords, params: Readonly<Record<string, Text>> = {}): Text {
  return both((language) =>
    fillText(
      whyWords[word][language],
      Object.fromEntries(Object.entries(params).map(([name, text]) => [name, inLanguage(text, language)])),
    ),
  );
}

function both(words: (language: Language) => string): Text {
  return { vi: words('vi'), en: words('en') };
}
