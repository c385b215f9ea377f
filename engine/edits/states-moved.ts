import { changeAt } from '../draft/change-at.ts';
import { isList, itemsOf, memberOf, type DraftDocument } from '../draft/draft-document.ts';
import { draftNames, targetPath, type DraftState } from '../references/index.ts';
import type { Json } from '../answers/answers.ts';

/** How a state names another as the target of a transition: by its key where both stand side by side, else by its path. */
export function writtenTarget(from: DraftState | null, path: string): string {
  const parent = from?.parent?.path ?? '';
  const around = path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '';
  if (from === null) return path.includes('.') ? `#${path}` : path;
  return parent === around ? path.slice(path.lastIndexOf('.') + 1) : `#${path}`;
}

/**
 * The draft in which states have other paths, with every target and every expected path written anew where it would
 * lead elsewhere.
 *
 * @param before the draft with the states where they were
 * @param after the same with the states where they are now
 * @param paths old path to new path; what is inside a state goes with it
 */
export function statesMoved(
  before: DraftDocument,
  after: DraftDocument,
  paths: ReadonlyMap<string, string>,
): DraftDocument {
  const old = draftNames(before);
  const now = draftNames(after);
  const movedPath = (path: string): string => {
    for (const [from, to] of paths) {
      if (path === from) return to;
      if (path.startsWith(`${from}.`)) return to + path.slice(from.length);
    }
    return path;
  };
  // The walk meets transitions state by state; a state that moved is found by where it is now.
  const transitions = new Map(
    now.transitions.map((one) => [nameOf(one.from, one.trigger, one.name, indexIn(one.at)), one]),
  );
  let draft = after;
  for (const { from, trigger, name, transition, at } of old.transitions) {
    const path = from === null ? null : movedPath(from.path);
    const found = transitions.get(`${path ?? ''} ${trigger} ${name} ${indexIn(at)}`);
    if (found === undefined) continue;
    const write = (target: Json): Json => {
      if (typeof target !== 'string') return target;
      const wanted = movedPath(targetPath(from, target));
      return targetPath(found.from, target) === wanted ? target : writtenTarget(found.from, wanted);
    };
    const { target } = transition;
    if (target === undefined) continue;
    const next = isList(target) ? target.map(write) : write(target);
    if (JSON.stringify(next) !== JSON.stringify(target))
      draft = changeAt(draft, `${found.at}/target`, () => next) ?? draft;
  }
  for (const state of old.states) {
    // Where a history state leads when nothing is remembered.
    const { target } = state.state;
    const found = now.states.find(({ path }) => path === movedPath(state.path));
    if (typeof target !== 'string' || found === undefined) continue;
    const wanted = movedPath(targetPath(state, target));
    if (targetPath(found, target) === wanted) continue;
    draft = changeAt(draft, `${found.at}/target`, () => writtenTarget(found, wanted)) ?? draft;
  }
  return expectationsMoved(draft, movedPath);
}

function nameOf(from: DraftState | null, trigger: string, name: string, index: string): string {
  return `${from?.path ?? ''} ${trigger} ${name} ${index}`;
}

/** The place of a transition in its list; empty where it stands alone. */
function indexIn(at: string): string {
  return /\/(\d+)$/.exec(at)?.[1] ?? '';
}

/** The active states that scenarios expect. */
function expectationsMoved(draft: DraftDocument, movedPath: (path: string) => string): DraftDocument {
  let now = draft;
  itemsOf(draft['scenarios']).forEach((scenario, index) => {
    const places = [
      { holder: scenario, at: `/scenarios/${index}` },
      ...itemsOf(memberOf(scenario, 'steps')).map((holder, step) => ({
        holder,
        at: `/scenarios/${index}/steps/${step}`,
      })),
    ];
    for (const { holder, at } of places) {
      itemsOf(memberOf(memberOf(holder, 'expect'), 'states')).forEach((path, place) => {
        const next = typeof path === 'string' ? movedPath(path) : path;
        if (next !== path) now = changeAt(now, `${at}/expect/states/${place}`, () => next) ?? now;
      });
    }
  });
  return now;
}
