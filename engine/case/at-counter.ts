import type { Definition } from '../generated/definition-types.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Applicant } from './case.ts';
import type { Actor } from './command.ts';
import type { EngineContext } from './context.ts';
import { counterRoles } from './counter-roles.ts';
import { refuse, type Refused } from './decision.ts';
import type { FiledBy, IdentityShown, SignedPrint } from './filed-by.ts';
import type { Standing } from './standing.ts';
import { findUnit } from './unit-of.ts';

/** What a clerk says when they file for somebody else. */
export interface CounterSubmission {
  readonly clerk: Actor;
  /** Unit that takes the application in. */
  readonly unit: string;
  readonly identityShown: IdentityShown;
  readonly signed: SignedPrint | null;
}

/** What kind of channel a code of the procedure's catalogue stands for: `online`, `direct`, `post`, or another. */
export function channelKind(
  { definition }: { readonly definition: Pick<Definition, 'service'> },
  code: string,
  context: Pick<EngineContext, 'catalogue'>,
): string {
  const entry = context.catalogue(definition.service.channels)?.entry(code);
  return String(entry?.attributes?.['channel'] ?? '');
}

/**
 * How a person may take an application in at the counter of a unit, null where they may not: a role of
 * `counterRoles`, held there by themselves or by somebody in whose place they act.
 */
export function counterStanding(
  procedure: Pick<Procedure, 'definition' | 'tree'>,
  { grants }: Pick<Actor, 'grants'>,
  unit: string,
): Standing | null {
  const roles = counterRoles(procedure);
  const held = grants.filter(
    (grant) => roles.includes(grant.role) && (grant.unit === unit || grant.unit === '*'),
  );
  const way = held.find((grant) => !grant.for) ?? held[0];
  return way ? { role: way.role, unit, for: way.for ?? null } : null;
}

/** Whether a procedure can be filed by a clerk: not where several people apply together and each confirms. */
export function isForCounter({ definition }: Pick<Procedure, 'definition'>): boolean {
  return (definition.parties ?? []).filter(({ confirms }) => confirms !== false).length < 2;
}

/** Who files what was handed in at the counter, or why they may not. Nobody files for themselves as an official. */
export function filingOf(
  procedure: Procedure,
  submission: {
    readonly applicant: Applicant;
    readonly channel: string;
    readonly atCounter: CounterSubmission;
  },
  context: EngineContext,
): FiledBy | Refused {
  const { applicant, channel, atCounter } = submission;
  const { clerk, unit, identityShown, signed } = atCounter;
  const kind = channelKind(procedure, channel, context);
  if (kind === 'online') return refuse('channel-closed', '/channel');
  if (!isForCounter(procedure)) return refuse('counter-together');
  const standing = counterStanding(procedure, clerk, unit);
  if (standing === null || findUnit(procedure, unit, context) === null) return refuse('counter-not-yours');
  if ([clerk.account, standing.for?.account].includes(applicant.account)) return refuse('counter-own');
  const number = identityShown.number.trim();
  if (number === '') return refuse('counter-identity', '/identityShown/number');
  if (kind === 'direct' && signed === null) return refuse('counter-unsigned', '/signed');
  const { role, for: absent } = standing;
  return {
    account: clerk.account,
    name: clerk.name,
    role,
    unit,
    ...(absent && { for: absent }),
    identityShown: { ...identityShown, number },
    signed,
  };
}
