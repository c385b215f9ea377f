import { unitOf, type Grant } from '../../../engine/index.ts';
import type { NamedGrant } from '../../api/index.ts';
import type { RunnableProcedure } from '../definitions/procedure-library.ts';
import type { Services } from '../services.ts';

/** Names the roles and units of grants, by the live definitions; a code that none of them knows stays a code. */
export async function grantNames({
  store,
  procedures,
  cases,
  world,
}: Pick<Services, 'store' | 'procedures' | 'cases' | 'world'>): Promise<(grant: Grant) => NamedGrant> {
  const live = await store.definitions.listLive(world.now());
  const byRole = new Map<string, string>();
  for (const { hash } of live) {
    const { definition } = (await procedures.outline(hash)).procedure;
    for (const role of Object.keys(definition.roles)) if (!byRole.has(role)) byRole.set(role, hash);
  }
  // Many definitions have the same roles, so that few are needed whole.
  const whole = new Map<string, RunnableProcedure>();
  for (const hash of new Set(byRole.values())) whole.set(hash, await procedures.of(hash));
  return ({ role, unit }) => {
    const known = whole.get(byRole.get(role) ?? '');
    const place = known && unit !== '*' ? unitOf(known.procedure, unit, cases.context(known)).name : unit;
    return {
      role: { code: role, name: known?.procedure.definition.roles[role] ?? { vi: role } },
      unit: { code: unit, name: { vi: place } },
    };
  };
}
