import type { State, Workflow } from '../generated/definition-types.ts';
import type { MachineSnapshot } from './machine.ts';
import { kindOf } from './state-tree.ts';

/**
 * The snapshot of a machine that is in the named states without having come there by a transition, as when a case moves
 * to another version. Regions of a parallel state of which none is named are at their beginning.
 *
 * @param leaves paths of states without children
 * @returns null where no machine of this workflow can be in all of them at once
 *
 * @example placeStates(workflow, ['xac_minh.hoi'])?.value // { xac_minh: 'hoi' }
 */
export function placeStates(workflow: Workflow, leaves: readonly string[]): MachineSnapshot | null {
  const value = oneOf(workflow.states, null, '', leaves);
  return value === null ? null : { status: 'active', value };
}

/** The value of states of which one is active: the one that is named, or the initial one. */
function oneOf(
  states: Readonly<Record<string, State>>,
  initial: string | null,
  prefix: string,
  leaves: readonly string[],
): unknown {
  const named = Object.keys(states).filter((key) => isWithin(`${prefix}${key}`, leaves));
  const key = named[0] ?? initial;
  const state = key === null ? undefined : states[key];
  if (named.length > 1 || key === null || state === undefined) return null;
  const inner = valueOf(state, `${prefix}${key}`, leaves);
  if (inner === null) return null;
  return isLeaf(state) ? key : { [key]: inner };
}

/** What is active below a state; an empty object where nothing can be. */
function valueOf(state: State, path: string, leaves: readonly string[]): unknown {
  if (isLeaf(state)) return kindOf(state) === 'history' ? null : {};
  // A state with children is no place to be in: one of them must be named.
  if (leaves.includes(path)) return null;
  if (kindOf(state) !== 'parallel')
    return oneOf(state.states ?? {}, state.initial ?? null, `${path}.`, leaves);
  const regions: Record<string, unknown> = {};
  for (const [key, region] of Object.entries(state.states ?? {})) {
    if (kindOf(region) === 'history') continue;
    const value = valueOf(region, `${path}.${key}`, leaves);
    if (value === null) return null;
    regions[key] = value;
  }
  return regions;
}

function isLeaf(state: State): boolean {
  return !['compound', 'parallel'].includes(kindOf(state));
}

function isWithin(path: string, leaves: readonly string[]): boolean {
  return leaves.some((leaf) => leaf === path || leaf.startsWith(`${path}.`));
}
