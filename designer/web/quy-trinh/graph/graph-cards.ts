import { fillText } from '../../../../engine/index.ts';
import { valueAt } from '../../draft/value-at.ts';
import { sourceChoices } from '../../parts/source-choices.ts';
import { labelIn, nameOfState, thingsOf } from '../../parts/thing-names.ts';
import type { Machine, Step, Way } from '../machine.ts';
import type { FlowContext } from '../panel/flow-context.ts';
import { nameOfWay, targetsOfWay } from '../way-words.ts';
import { isArrow, type Sizes } from './graph-layout.ts';
import type { Size } from './graph-shapes.ts';
import { lineHeights, measuredText } from './measured-text.ts';

/** What stands on the card of a state. */
export interface Card extends Size {
  readonly name: string;
  /** National status code, its own; empty where it has none. */
  readonly status: string;
  /** What it is, where it is no ordinary step. */
  readonly kind: string;
  /** How a case has ended here; empty where none does. */
  readonly outcome: string;
  /** Who does its tasks, where, by when. */
  readonly tasks: readonly string[];
  /** Ways that are no arrows: those that stay, or lead into what is inside or around. */
  readonly rows: readonly { readonly way: Way; readonly text: string }[];
}

/** What stands on an arrow for one way. */
interface Label extends Size {
  readonly name: string;
  /** From where it comes; empty where the arrow says it. */
  readonly from: string;
}

/** Cards and labels of a workflow, with the room that they need. */
export interface GraphContent extends Sizes {
  readonly card: (step: Step) => Card;
  readonly text: (way: Way, step: Step, isLifted: boolean) => Label;
}

const CARD = 240;
/** Inside of a card: left and right edges, and the sign of the status. */
const EDGES = 24;
const SIGN = 34;
const LABEL = 168;
/** Stands for every state; no state is called so. */
const EVERYWHERE = '*';

/** What is drawn of a workflow, in the language of the screen. */
export function graphContent(context: FlowContext): GraphContent {
  const { session, language, machine, texts } = context;
  const { document } = session;
  const people = sourceChoices(document, 'people', language);
  const deadlines = thingsOf(document, 'deadlines', language);
  const names = { document, language, texts };
  const wordAt = (at: string): string => {
    const value = valueAt(document, at);
    return typeof value === 'string' ? value : '';
  };
  const cards = new Map<string, Card>();
  const card = (step: Step): Card => {
    const known = cards.get(step.at);
    if (known !== undefined) return known;
    const outcome = wordAt(`${step.at}/meta/outcome`);
    const parts = {
      name: step.at === '/workflow' ? texts.everywhere : nameOfState(document, step.at, language),
      status: wordAt(`${step.at}/meta/status`),
      kind: step.kind === 'plain' ? '' : texts.kinds[step.kind],
      outcome,
      tasks: step.tasks.flatMap((at) => {
        const role = wordAt(`${at}/role`);
        const deadline = wordAt(`${at}/deadline`);
        const who = role === '' ? texts.roleNone : labelIn(people, role);
        const where = wordAt(`${at}/unit`) === '' ? '' : ` (${texts.otherUnit})`;
        const until = fillText(texts.until, { name: labelIn(deadlines, deadline) });
        return [who + where, ...(deadline === '' ? [] : [until])];
      }),
      rows: rowsOf(step, machine).map((way) => {
        const name = nameOfWay(way, names);
        const isStaying = way.targets.length === 0;
        return { way, text: isStaying ? name : `${name} → ${targetsOfWay(way, machine, names)}` };
      }),
    };
    const made = { ...parts, ...sizeOfCard(parts, step) };
    cards.set(step.at, made);
    return made;
  };
  const text = (way: Way, step: Step, isLifted: boolean): Label => {
    const name = nameOfWay(way, names);
    const from = isLifted ? fillText(texts.fromStep, { step: nameOfState(document, step.at, language) }) : '';
    const main = measuredText(name + (way.hasGuard ? '\u00a0◇' : ''), 'small', LABEL - 20);
    const second = from === '' ? { lines: 0, width: 0 } : measuredText(from, 'small', LABEL - 20);
    return {
      name,
      from,
      width: Math.max(main.width, second.width) + 20,
      height: (main.lines + second.lines) * lineHeights.small + 12,
    };
  };
  return { card, text, step: card, label: text };
}

/** The workflow as it is drawn: what is possible in every state begins at a card of its own. */
export function drawnMachine(machine: Machine): Machine {
  if (machine.everywhere.length === 0) return machine;
  const everywhere: Step = {
    at: '/workflow',
    path: EVERYWHERE,
    key: '',
    depth: 0,
    kind: 'plain',
    isInitial: false,
    isMet: true,
    tasks: [],
    ways: machine.everywhere,
  };
  return { ...machine, steps: [...machine.steps, everywhere] };
}

/** The ways of a state that are not drawn as arrows. */
function rowsOf(step: Step, machine: Machine): readonly Way[] {
  return step.ways.filter((way) => !way.targets.some((target) => isArrow(step, target, machine)));
}

function sizeOfCard({ name, tasks, kind, rows, outcome }: Omit<Card, keyof Size>, step: Step): Size {
  const isFrame = step.kind === 'compound' || step.kind === 'parallel';
  const { lines } = measuredText(name, 'title', CARD - EDGES - SIGN);
  const small = tasks.length + (kind === '' && outcome === '' && !step.isInitial ? 0 : 1);
  const height = 20 + Math.max(30, lines * lineHeights.title) + small * lineHeights.small + rows.length * 33;
  return { width: CARD, height: Math.max(isFrame ? 40 : 48, height) };
}
