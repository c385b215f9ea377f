import { localDateOf, type Grant } from '../../../engine/index.ts';
import type { ProcedureLibrary } from '../definitions/procedure-library.ts';
import type { Account, DefinitionSummary, Store, TaskFilter } from '../store/index.ts';
import type { World } from '../world.ts';
import { isAdministrator } from './administrator-role.ts';

/** An official who works in one of the units of another. */
export interface Colleague {
  readonly account: Account;
  /** Whether whoever asks oversees every unit in which the colleague holds a role. */
  readonly isOverseen: boolean;
}

/** Tasks that somebody may look at: those of roles in units, of some procedures where they are named. */
export type TaskReach = Pick<TaskFilter, 'grants' | 'procedures'>;

interface PeopleParts {
  readonly store: Pick<Store, 'accounts' | 'substitutions' | 'definitions'>;
  readonly procedures: ProcedureLibrary;
  readonly world: World;
}

/** The people of the installation with the roles that they hold now. */
export class People {
  readonly #parts: PeopleParts;
  #overseeing: { readonly live: readonly DefinitionSummary[]; readonly roles: ReadonlySet<string> } | null =
    null;

  constructor(parts: PeopleParts) {
    this.#parts = parts;
  }

  /**
   * An account with the roles that it holds today: its own, and those of the people it stands in for. A role that the
   * absent person has lost meanwhile, or only holds in somebody's place, is not among them.
   */
  async find(id: string): Promise<Account | null> {
    const { store, world } = this.#parts;
    const account = await store.accounts.get(id);
    if (account === null || account.grants.length === 0) return account;
    const inForce = await store.substitutions.inForce(id, localDateOf(world.now()));
    const lent = await Promise.all(
      inForce.map(async ({ absent, role, unit }): Promise<Grant[]> => {
        const person = await store.accounts.get(absent.account);
        const { account: of, name } = absent;
        return lentGrants(person?.grants ?? [], role, unit).map((grant) => ({
          ...grant,
          for: { account: of, name },
        }));
      }),
    );
    return { ...account, grants: [...account.grants, ...lent.flat()] };
  }

  /** Units whose tasks and people somebody oversees by a live definition; `*` for all. */
  async overseenUnits(grants: readonly Grant[]): Promise<ReadonlySet<string>> {
    const { store, world } = this.#parts;
    const roles = await this.#supervisors(await store.definitions.listLive(world.now()));
    return new Set(grants.flatMap(({ role, unit }) => (roles.has(role) ? [unit] : [])));
  }

  /** The roles that oversee by a list of live definitions. A store that hands out the same list again means the same. */
  async #supervisors(live: readonly DefinitionSummary[]): Promise<ReadonlySet<string>> {
    if (this.#overseeing?.live === live) return this.#overseeing.roles;
    const roles = new Set<string>();
    for (const { procedure } of await this.#parts.procedures.outlines(live.map(({ hash }) => hash))) {
      for (const role of procedure.definition.supervisors ?? []) roles.add(role);
    }
    this.#overseeing = { live, roles };
    return roles;
  }

  /** Every task of the units that somebody oversees, by the definitions in which they do. */
  async overseenTasks({ grants }: Pick<Account, 'grants'>): Promise<TaskReach> {
    const { store, procedures, world } = this.#parts;
    const reach = { grants: [] as Grant[], procedures: [] as string[] };
    const live = await store.definitions.listLive(world.now());
    for (const { procedure } of await procedures.outlines(live.map(({ hash }) => hash))) {
      const { definition } = procedure;
      const { supervisors = [], roles, id } = definition;
      const units = grants.flatMap(({ role, unit }) => (supervisors.includes(role) ? [unit] : []));
      if (units.length === 0) continue;
      reach.procedures.push(id);
      for (const role of Object.keys(roles)) reach.grants.push(...units.map((unit) => ({ role, unit })));
    }
    return reach;
  }

  /** Officials who share a unit with somebody, that person among them, in the order of names. */
  async colleagues({ grants }: Account): Promise<readonly Colleague[]> {
    const overseen = await this.overseenUnits(grants);
    const units = unitsOf(grants);
    const officials = await this.#parts.store.accounts.officials();
    return officials
      .map((account) => ({ account, own: unitsOf(lentGrants(account.grants, null, null)) }))
      .filter(({ own }) => own.size > 0 && [...own].some((unit) => covers(units, unit) || unit === '*'))
      .map(({ account, own }) => ({ account, isOverseen: [...own].every((unit) => covers(overseen, unit)) }))
      .sort((a, b) => vietnamese.compare(a.account.name, b.account.name));
  }
}

/** The roles of a person that a substitute gets: never that of an administrator. */
export function lentGrants(grants: readonly Grant[], role: string | null, unit: string | null): Grant[] {
  return grants.filter(
    (grant) =>
      !isAdministrator([grant]) &&
      !grant.for &&
      (role === null || grant.role === role) &&
      (unit === null || grant.unit === unit),
  );
}

/** The roles by which somebody deals with cases, their own and those of people they stand in for. */
export function lentOrOwn(grants: readonly Grant[]): Grant[] {
  return grants.filter((grant) => !isAdministrator([grant]));
}

/** Whether a set of units holds one, by name or because it stands for all. */
export function covers(units: ReadonlySet<string>, unit: string): boolean {
  return units.has('*') || units.has(unit);
}

export function unitsOf(grants: readonly Grant[]): ReadonlySet<string> {
  return new Set(grants.map(({ unit }) => unit));
}

const vietnamese = new Intl.Collator('vi');
