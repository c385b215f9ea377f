import { pointerOf } from '../draft/pointer.ts';
import { inLanguage, type Text } from '../text/text.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { kindOf, listOf, pointerOfState, type StateNode } from '../workflow/state-tree.ts';

/** Something that paths are to come to: a state that a case can rest in, an event where it is held, a deadline. */
export interface Place {
  /** Unlike that of every other place. */
  readonly id: string;
  readonly kind: 'state' | 'event' | 'deadline';
  /** Path of the state, name of the event, or key of the deadline. */
  readonly name: string;
  /** The state that holds the event, null for the whole workflow; null for what is no event. */
  readonly holder: string | null;
  /** JSON pointer in the definition. */
  readonly at: string;
  readonly title: Text;
}

/** Everything that paths of a procedure are to come to. */
export function placesOf(procedure: Procedure): readonly Place[] {
  const { definition, tree } = procedure;
  const states = [...tree.values()].filter(canRest).map(({ path }): Place => ({
    id: `state ${path}`,
    kind: 'state',
    name: path,
    holder: null,
    at: pointerOfState(path),
    title: titleOfState(procedure, path),
  }));
  const holders = [
    { holder: null, at: '/workflow', on: definition.workflow.on ?? {} },
    ...[...tree.values()].map(({ path, state }) => ({
      holder: path,
      at: pointerOfState(path),
      on: state.on ?? {},
    })),
  ];
  const events = holders.flatMap(({ holder, at, on }) =>
    Object.entries(on).map(([name, transitions]): Place => ({
      id: eventId(holder, name),
      kind: 'event',
      name,
      holder,
      at: `${at}/on/${name}`,
      title: titleOfEvent(procedure, holder, listOf(transitions).find(({ meta }) => meta)?.meta?.label, name),
    })),
  );
  const deadlines = Object.entries(definition.deadlines).map(([name, { title }]): Place => ({
    id: `deadline ${name}`,
    kind: 'deadline',
    name,
    holder: null,
    at: pointerOf(['deadlines', name]),
    title,
  }));
  return [...states, ...events, ...deadlines];
}

/** The id of an event by the state that holds it. */
export function eventId(holder: string | null, name: string): string {
  return `event ${holder ?? ''} ${name}`;
}

/** The state by its title, or that of the state around it. */
export function titleOfState({ tree }: Pick<Procedure, 'tree'>, path: string): Text {
  for (let node = tree.get(path); node; node = tree.get(node.parent ?? '')) {
    const title = node.state.meta?.title;
    if (title !== undefined) return title;
  }
  return { vi: path };
}

function titleOfEvent(
  procedure: Procedure,
  holder: string | null,
  label: Text | undefined,
  name: string,
): Text {
  const own = label ?? { vi: name };
  if (holder === null) return own;
  const state = titleOfState(procedure, holder);
  return {
    vi: `${own.vi} – ${state.vi}`,
    en: `${inLanguage(own, 'en')} – ${inLanguage(state, 'en')}`,
  };
}

/** A case rests in states without children; one that is left by itself as soon as it is entered is none of them. */
function canRest({ state }: StateNode): boolean {
  const kind = kindOf(state);
  if (kind !== 'atomic' && kind !== 'final') return false;
  return !listOf(state.always).some(({ guard }) => guard === undefined);
}
