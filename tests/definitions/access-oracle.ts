import type { AccessRight, Case, Definition } from '../../engine/index.ts';

/** A field at the top of a form, as the document writes it. */
interface WrittenField {
  readonly key: string;
  readonly personal?: string;
  readonly mask?: unknown;
  readonly fields?: readonly WrittenField[];
}

/** What the access rules of a definition say, read from the document alone: nothing of the engine is asked. */
export function accessOracle(definition: Definition) {
  const fieldsOf = (form: string, group?: string): WrittenField[] => {
    const [page, section] = group?.split('/') ?? [];
    const found: WrittenField[] = [];
    for (const one of definition.forms[form]?.pages ?? []) {
      if (page !== undefined && one.key !== page) continue;
      for (const part of one.sections) {
        if (section === undefined || part.key === section) found.push(...(part.fields as WrittenField[]));
      }
    }
    return found;
  };
  const may = (
    right: AccessRight,
    role: string,
    states: readonly string[],
    form: string,
    key: string,
  ): boolean => {
    for (const rule of definition.access ?? []) {
      if (rule.may !== right || (rule.form ?? definition.application) !== form) continue;
      const inGroup =
        rule.group !== undefined && fieldsOf(form, rule.group).some((field) => field.key === key);
      if (!inGroup && !(rule.fields ?? []).includes(key)) continue;
      const active = states.join('.').split('.');
      if (rule.states && !rule.states.some((state) => active.includes(state))) continue;
      if (!rule.roles.includes(role)) return false;
    }
    return true;
  };
  return {
    fields: (form: string): string[] => fieldsOf(form).map(({ key }) => key),
    field: (form: string, key: string): WrittenField | undefined =>
      fieldsOf(form).find((one) => one.key === key),
    reads: (role: string, current: Case, form: string, key: string): boolean =>
      may('read', role, current.states, form, key),
    writes: (role: string, current: Case, form: string, key: string): boolean =>
      may('read', role, current.states, form, key) && may('write', role, current.states, form, key),
    unmasks: (role: string, current: Case, form: string, key: string): boolean =>
      role === 'applicant' || may('unmask', role, current.states, form, key),
    /** The roles that take applications in at the counter: receivers, else the first officials with a task. */
    counterRoles(): ReadonlySet<string> {
      const { receivers } = definition.dossier;
      if (receivers) return new Set(receivers);
      const seen = new Set<string>();
      for (let level = [definition.workflow.initial]; level.length > 0;) {
        const states = level.map((path) => definition.workflow.states[path]);
        const roles = states.flatMap((state) => (state?.meta?.tasks ?? []).map(({ role }) => role));
        const official = roles.filter((role) => role !== 'applicant');
        if (official.length > 0) return new Set(official);
        level.forEach((path) => seen.add(path));
        const written = JSON.stringify(states.map((state) => [state?.on, state?.always, state?.after]));
        level = [...written.matchAll(/"target":"([^"]+)"/g)]
          .map(([, target = '']) => target)
          .filter((target) => !seen.has(target));
      }
      return new Set();
    },
    /** Whether a paper is for a role that has to do with the case. */
    readsPaper(role: string, paper: string): boolean {
      const written = definition.papers?.[paper];
      if (written?.kind === 'internal' && role === 'applicant') return false;
      return written?.readers?.includes(role) ?? true;
    },
    /** The roles that the active states let send an event, guards aside. */
    rolesOf(current: Case, event: string): ReadonlySet<string> {
      const roles = new Set<string>();
      for (const path of current.states) {
        for (const state of statesAround(definition, path)) {
          const tasks = (state.meta?.tasks ?? []).map(({ role }) => role);
          const list = [state.on?.[event] ?? []].flat();
          for (const { meta } of list)
            for (const role of meta?.roles ?? allTasks(definition, path, tasks)) roles.add(role);
        }
      }
      for (const { meta } of [definition.workflow.on?.[event] ?? []].flat())
        for (const role of meta?.roles ?? current.states.flatMap((path) => allTasks(definition, path, [])))
          roles.add(role);
      return roles;
    },
  };
}

type State = NonNullable<Definition['workflow']['states'][string]>;

/** The states of a path, the innermost last. */
function statesAround(definition: Definition, path: string): State[] {
  const found: State[] = [];
  let level: Readonly<Record<string, State | undefined>> = definition.workflow.states;
  for (const part of path.split('.')) {
    const state = level[part];
    if (!state) throw new Error(`no state ${path}`);
    found.push(state);
    level = state.states ?? {};
  }
  return found;
}

function allTasks(definition: Definition, path: string, own: readonly string[]): string[] {
  const around = statesAround(definition, path).flatMap((state) => state.meta?.tasks ?? []);
  return [...own, ...around.map(({ role }) => role)];
}
