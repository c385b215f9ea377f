import type { Procedure } from '../procedure/procedure.ts';
import type { Case } from './case.ts';
import type { EngineContext } from './context.ts';
import type { Reach } from './rights.ts';
import { roleName } from './role-name.ts';
import { unitOf } from './unit-of.ts';
import type { FilingView, NamedCode } from './view-types.ts';

/** A channel of the procedure's catalogue with its name. */
export function channelView(
  { definition }: Pick<Procedure, 'definition'>,
  code: string,
  context: Pick<EngineContext, 'catalogue'>,
): NamedCode {
  const entry = context.catalogue(definition.service.channels)?.entry(code);
  return { code, name: entry?.name ?? { vi: code } };
}

/**
 * How a case was filed by a clerk, for those who may know: null where the applicant filed it, and for a unit that is
 * only asked. The applicant is told the unit, not the person; a clerk sees the end of the number that was shown.
 */
export function filingView(
  procedure: Procedure,
  { filedBy, channel }: Case,
  reach: Reach,
  context: EngineContext,
): FilingView | null {
  if (filedBy === undefined || (reach !== 'clerk' && reach !== 'applicant')) return null;
  const { name, role, unit, identityShown, signed } = filedBy;
  return {
    channel: channelView(procedure, channel, context),
    by: reach === 'clerk' ? name : '',
    role: role === null ? null : roleName(procedure, role),
    unit: unit === null ? null : { vi: unitOf(procedure, unit, context).name },
    identity: {
      kind: identityShown.kind,
      number: reach === 'applicant' ? identityShown.number : endOf(identityShown.number),
    },
    signed,
  };
}

/** The last signs of a number: enough to compare it with the paper in one's hand. */
export function endOf(number: string): string {
  const shown = number.slice(-3);
  return `${'•'.repeat(Math.max(3, number.length - shown.length))}${shown}`;
}
