import { unitOf, type Grant } from '../../../engine/index.ts';
import type { NamedGrant } from '../../api/index.ts';
import type { Services } from '../services.ts';

/** Names the roles and units of grants, by the live definitions; a code that none of them knows stays a code. */
export async function grantNames({
  store,
  procedures,
  cases,
  world,
}: Pick<Services, 'store' | 'procedures' | 'cases' | 'world'>): Promise<(grant: Grant) => NamedGrant> {
  const live = await store.definitions.listLive(world.now());
  const runnables = await Promise.all(live.map(({ hash }) => procedures.of(hash)));
  return ({ role, unit }) => {
    const known = runnables.find(({ procedure }) => Object.hasOwn(procedure.definition.roles, role));
    const place = known && unit !== '*' ? unitOf(known.procedure, unit, cases.context(known)).name : unit;
    return {
      role: { code: role, name: known?.procedure.definition.roles[role] ?? { vi: role } },
      unit: { code: unit, name: { vi: place } },
    };
  };
}
