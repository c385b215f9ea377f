import { daysBetween, localDateOf, type Instant, type Problem } from '../../../engine/index.ts';
import type { SubstitutionOrder } from '../../api/index.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Account, Store, Substitution } from '../store/index.ts';
import { covers, lentGrants, unitsOf, type People } from './people.ts';

/** Longest time for which somebody can be named at once, in days. */
const longest = 366;

/**
 * Makes out who stands in for whom: somebody for themselves, or for a person of the units that they oversee. Throws
 * what is wrong with the order.
 */
export async function nameSubstitute(
  { store, people }: { readonly store: Pick<Store, 'accounts'>; readonly people: People },
  by: Account,
  order: SubstitutionOrder,
  now: Instant,
): Promise<Substitution> {
  const { absent: away = by.id, substitute: other, role = null, unit = null, from, until } = order;
  const [absent, substitute] = await Promise.all([store.accounts.get(away), store.accounts.get(other)]);
  const lent = lentGrants(absent?.grants ?? [], role, unit);
  const units = unitsOf(lent);
  const problems: Problem[] = [];
  if (absent === null || lent.length === 0) problems.push(problem('substitution-empty', '/absent'));
  const own = unitsOf(substitute?.grants ?? []);
  const isColleague = substitute !== null && away !== other && [...units].every((one) => covers(own, one));
  if (!isColleague) problems.push(problem('substitute-unfit', '/substitute'));
  const today = localDateOf(now);
  if (until < from || until < today || daysBetween(from, until) > longest) {
    problems.push(problem('substitution-period', '/until'));
  }
  if (problems.length > 0 || absent === null || substitute === null) {
    throw new RequestError('substitution-refused', { problems });
  }
  if (away !== by.id) {
    const overseen = await people.overseenUnits(by.grants);
    if (![...units].every((one) => covers(overseen, one))) throw new RequestError('role-missing');
  }
  return {
    id: order.id,
    absent: { account: absent.id, name: absent.name },
    substitute: { account: substitute.id, name: substitute.name },
    role,
    unit,
    from,
    until,
    reason: order.reason.trim(),
    grantedBy: { account: by.id, name: by.name },
    grantedAt: now,
    ended: null,
  };
}

function problem(code: string, pointer: string): Problem {
  return { code, pointer, severity: 'error' };
}
