import type { Answers } from '../answers/answers.ts';
import type { AttachedFile } from '../case/attached-file.ts';
import { evaluate, FuelError, type Environment, type Scope } from '../feel/index.ts';
import { checkFiles, fileRules, readFiles } from '../fields/index.ts';
import type { CompiledCondition } from '../form/index.ts';
import type { ComponentKind, GroupRule } from '../generated/definition-types.ts';
import type { Problem } from '../problems/problem.ts';
import type { Text } from '../text/text.ts';
import type { CompiledDossier, CompiledGroup } from './compiled-dossier.ts';
import { placesOf, type ComponentPlace, type ComponentRow } from './component-places.ts';

/** What a dossier must hold now, and what it holds. */
export interface DossierState {
  readonly components: readonly ComponentState[];
  /** Files that count, by place (see `ComponentState.key`): those of components that are listed, and no others. */
  readonly files: Readonly<Record<string, readonly AttachedFile[]>>;
  readonly problems: readonly Problem[];
}

/** One paper of the dossier with the answers given now. */
export interface ComponentState {
  /** The place of its files: the key of the component, with the row's id where there is one: `RU03[k3f]`. */
  readonly key: string;
  /** The key of the component in the definition. */
  readonly component: string;
  /** The row of the form for which it is handed in; null where it is handed in once. */
  readonly row: ComponentRow | null;
  readonly title: Text;
  readonly kind: ComponentKind;
  readonly copies: number;
  readonly guidance: Text | null;
  readonly legalBasis: string | null;
  readonly required: boolean;
  readonly visible: boolean;
  /** What stands for the paper: files, the paper itself, the form, data of a database; null while nothing does. */
  readonly satisfied: 'file' | 'paper' | 'form' | 'data' | null;
  readonly accept: readonly string[];
  /** Greatest size of one file in bytes. */
  readonly maxSize: number;
  readonly maxFiles: number;
  readonly files: readonly AttachedFile[];
  /** The group of which the paper is a member. */
  readonly group: GroupState | null;
}

/** A group of papers of which one is enough, or only one is wanted. */
export interface GroupState {
  readonly key: string;
  readonly title: Text;
  readonly rule: GroupRule;
  readonly required: boolean;
}

/** What was brought for the dossier, as the client says. */
export interface Brought {
  /** Files by place. */
  readonly files: unknown;
  /** The stored answers of the application form, in which rows have their ids. */
  readonly answers?: Answers;
  /** Components that were handed in on paper, where the channel allows it. */
  readonly handedIn?: readonly string[];
  /** Components that somebody asked for: listed, and their files kept, whatever the answers call for. */
  readonly asked?: readonly string[];
}

/**
 * What the dossier must hold with these answers, and what is wrong with it. Files of components that do not
 * apply, and of components that nobody knows, are left out; so is paper where a component is unknown.
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
  const components = dossier.components
    .flatMap((compiled) => placesOf(compiled, scope, brought.answers ?? {}))
    .map((place) => stateOf(place, groups, brought, judge));
  for (const component of components) problems.push(...problemsOf(component));
  for (const group of groups) problems.push(...problemsOfGroup(group, components));
  const withFiles = components.filter(({ files }) => files.length > 0);
  return {
    components: components.filter(({ visible }) => visible),
    files: Object.fromEntries(withFiles.map(({ key, files }) => [key, files])),
    problems,
  };
}

type Judge = (rule: CompiledCondition, pointer: string, within?: Scope) => boolean;

function groupStateOf({ group, required }: CompiledGroup, judge: Judge): GroupState {
  const { key, title, rule } = group;
  return { key, title, rule, required: judge(required, `/dossier/${key}`) };
}

function stateOf(
  { key, compiled, row, scope }: ComponentPlace,
  groups: readonly GroupState[],
  brought: Brought,
  judge: Judge,
): ComponentState {
  const { component } = compiled;
  const { kind } = component;
  const isAmong = (keys: readonly string[] = []): boolean =>
    keys.includes(key) || (row !== null && keys.includes(component.key));
  const holds = (rule: CompiledCondition): boolean => judge(rule, `/dossier/${key}`, scope);
  const required = holds(compiled.required);
  const visible =
    compiled.visible === null ? required || compiled.required === false : holds(compiled.visible);
  const listed = visible || required || isAmong(brought.asked);
  const files = listed && kind !== 'form' ? (readFiles(own(brought.files, key)) ?? []) : [];
  const isData = compiled.satisfiedBy !== null && holds(compiled.satisfiedBy);
  const onPaper = isAmong(brought.handedIn);
  return {
    key,
    component: component.key,
    row,
    kind,
    title: row === null ? component.title : titleForRow(row),
    copies: component.copies ?? 1,
    guidance: component.guidance ?? null,
    legalBasis: component.legalBasis ?? null,
    required,
    // A paper that is needed is always listed, whatever hides it: nobody could give it otherwise.
    visible: listed,
    satisfied:
      kind === 'form' ? 'form' : files.length > 0 ? 'file' : isData ? 'data' : onPaper ? 'paper' : null,
    ...fileRules(component),
    files,
    group: groups.find((group) => group.key === component.group) ?? null,
  };
}

function titleForRow({ paper: { vi, en }, label }: ComponentRow): Text {
  return {
    vi: `${vi} – ${label.vi}`,
    ...(en === undefined ? {} : { en: `${en} – ${label.en ?? label.vi}` }),
  };
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
  const papers = given.filter(({ satisfied }) => satisfied === 'file' || satisfied === 'paper');
  if (group.rule === 'exactlyOne' && papers.length > 1) {
    return [{ code: 'component-group-too-many', pointer, severity: 'error', params }];
  }
  return [];
}

function own(files: unknown, key: string): unknown {
  if (typeof files !== 'object' || files === null || !Object.hasOwn(files, key)) return null;
  return (files as Readonly<Record<string, unknown>>)[key];
}
