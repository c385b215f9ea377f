import type { AttachedFile } from '../case/attached-file.ts';
import { evaluate, FuelError, type Environment, type Scope } from '../feel/index.ts';
import { checkFiles } from '../fields/index.ts';
import type { PromisedWay } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import type { Brought } from './brought.ts';
import type { CompiledDossier, CompiledGroup } from './compiled-dossier.ts';
import { placesOf } from './component-places.ts';
import type { ComponentState, GroupState } from './component-state.ts';
import { stateOfPlace, type Judge } from './state-of-place.ts';

/** What a dossier must hold now, and what it holds. */
export interface DossierState {
  readonly components: readonly ComponentState[];
  /** Files that count, by place (see `ComponentState.key`): those of components that are listed, and no others. */
  readonly files: Readonly<Record<string, readonly AttachedFile[]>>;
  /** Promises that count, by place. */
  readonly promised: Readonly<Record<string, PromisedWay>>;
  readonly problems: readonly Problem[];
}

/**
 * What the dossier must hold with these answers, and what is wrong with it. Files of components that do not
 * apply, and of components that nobody knows, are left out; so are promises of such, and of ways that are not open.
 *
 * @param scope names that the conditions read: the answers (see `FormState.values`), then `case`, parameters
 * @example dossierState(dossier, scopeOf(state.values, outer), env, { files: { HN02: [file] } })
 */
export function dossierState(
  dossier: CompiledDossier,
  scope: Scope,
  environment: Environment,
  brought: Brought,
): DossierState {
  const problems: Problem[] = [];
  const judge: Judge = (rule, pointer, within = scope) => {
    try {
      return typeof rule === 'boolean' ? rule : evaluate(rule, within, environment) === true;
    } catch (error) {
      if (!(error instanceof FuelError)) throw error;
      problems.push({ code: 'rule-too-expensive', pointer, severity: 'error' });
      return false;
    }
  };
  const groups = dossier.groups.map((compiled) => groupStateOf(compiled, judge));
  const components = dossier.components.flatMap((compiled) =>
    withVersions(
      placesOf(compiled, scope, brought.answers ?? {}).map((place) => ({
        state: stateOfPlace(place, groups, brought, judge),
        // Once one version was handed in, the others that are called for are needed too.
        isWanted:
          place.version !== null && judge(place.version.required, `/dossier/${place.key}`, place.scope),
      })),
    ),
  );
  for (const component of components) problems.push(...problemsOf(component));
  for (const group of groups) problems.push(...problemsOfGroup(group, components));
  const withFiles = components.filter(({ files }) => files.length > 0);
  return {
    components: components.filter(({ visible }) => visible),
    files: Object.fromEntries(withFiles.map(({ key, files }) => [key, files])),
    promised: Object.fromEntries(
      components.flatMap(({ key, receipt }) => (receipt?.promised ? [[key, receipt.promised]] : [])),
    ),
    problems,
  };
}

function groupStateOf({ group, required }: CompiledGroup, judge: Judge): GroupState {
  const { key, title, rule } = group;
  return { key, title, rule, required: judge(required, `/dossier/${key}`) };
}

interface JudgedPlace {
  readonly state: ComponentState;
  readonly isWanted: boolean;
}

/** The places of one component, where each version that is called for is needed once another one was handed in. */
function withVersions(places: readonly JudgedPlace[]): ComponentState[] {
  const given = new Set(places.flatMap(({ state }) => (isHandedIn(state) ? [state.row?.id ?? ''] : [])));
  return places.map(({ state, isWanted }) =>
    isWanted && given.has(state.row?.id ?? '') ? { ...state, required: true, visible: true } : state,
  );
}

function isHandedIn({ satisfied }: ComponentState): boolean {
  return satisfied === 'file' || satisfied === 'paper' || satisfied === 'promised';
}

function problemsOf(component: ComponentState): Problem[] {
  const { key, title, required, satisfied, files } = component;
  const pointer = `/dossier/${key}`;
  if (required && satisfied === null) {
    return [{ code: 'component-missing', pointer, severity: 'error', params: { title: title.vi } }];
  }
  if (files.length === 0) return [];
  return checkFiles(files, component).map(({ code, params, severity = 'error' }) => ({
    code,
    pointer,
    severity,
    ...(params ? { params } : {}),
  }));
}

function problemsOfGroup(group: GroupState, components: readonly ComponentState[]): Problem[] {
  const pointer = `/dossier/${group.key}`;
  const given = components.filter((component) => component.group === group && component.satisfied !== null);
  const params = { title: group.title.vi };
  if (given.length === 0 && group.required) {
    return [{ code: 'component-group-missing', pointer, severity: 'error', params }];
  }
  // Data that a database has anyway is no second paper.
  const papers = new Set(given.filter(isHandedIn).map(({ component }) => component));
  if (group.rule === 'exactlyOne' && papers.size > 1) {
    return [{ code: 'component-group-too-many', pointer, severity: 'error', params }];
  }
  return [];
}
