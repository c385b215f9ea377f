import { channelKind, findUnit, type EngineContext } from '../../../engine/index.ts';
import type { CounterProcedure, NamedUnit } from '../../api/index.ts';
import type { ProcedureOutline } from '../definitions/procedure-outline.ts';
import type { Account } from '../store/index.ts';

/**
 * A procedure as a clerk may take it in: in which of their units, by which channels, and why not where it is for their
 * unit and still cannot be; null where it is none of theirs. A role in every unit names no unit, and counts for none.
 */
export function counterProcedure(
  { procedure, surroundings, counter }: ProcedureOutline,
  clerk: Account,
  now: EngineContext['now'],
): CounterProcedure | null {
  const { definition } = procedure;
  const context = { catalogue: surroundings.catalogue, now };
  const codes = new Set(
    clerk.grants.flatMap(({ role, unit }) => (counter.roles.includes(role) ? [unit] : [])),
  );
  const units = [...codes].flatMap((code): NamedUnit[] => {
    const unit = findUnit(procedure, code, context);
    return unit === null ? [] : [{ code, name: unit.name }];
  });
  if (units.length === 0) return null;
  const channels = definition.service.submit.flatMap((code) => {
    const kind = channelKind(procedure, code, context);
    const name = context.catalogue(definition.service.channels)?.entry(code)?.name ?? { vi: code };
    return kind === 'online' ? [] : [{ code, name, isDirect: kind === 'direct' }];
  });
  const obstacle = !counter.isOpen ? 'together' : channels.length === 0 ? 'online' : null;
  const { id, code, title, sector } = definition;
  return { id, code, title, sector, units, channels, ...(obstacle === null ? {} : { obstacle }) };
}
