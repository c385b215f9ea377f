import type { Json } from '../answers/answers.ts';
import { changeAt } from '../draft/change-at.ts';
import {
  isObject,
  itemsOf,
  memberOf,
  membersOf,
  textMember,
  type DraftDocument,
  type JsonObject,
} from '../draft/draft-document.ts';
import { done, refuse, type EditOutcome } from './edit-outcome.ts';

/** A right over fields, for one role. */
export interface SetAccessArgs {
  /** Form of the fields; the application where absent. */
  readonly form?: string;
  /** All fields of a page or section of the form, as rules name it; absent for one field. */
  readonly group?: string;
  /** One field at the top of the form. */
  readonly field?: string;
  readonly may: 'read' | 'write' | 'unmask';
  /** The states in which it is to hold; absent: always. */
  readonly states?: readonly string[];
  readonly role: string;
  /** Whether the role is to have the right. */
  readonly admits: boolean;
}

/**
 * Gives a role a right over fields, or takes it away, by the rule that is about these very fields, this right and
 * these states. A rule is begun with the first role that is barred, and goes when everybody is admitted again. What
 * another rule bars stays barred: there is nothing to admit then, and the edit is refused.
 */
export function setAccess(draft: DraftDocument, args: SetAccessArgs): EditOutcome {
  const { may, states, role, admits } = args;
  if ((args.group === undefined) === (args.field === undefined))
    return refuse('edit-does-not-fit', '/access');
  const rules = itemsOf(draft['access']);
  const everybody = ['applicant', ...membersOf(draft['roles']).map(([key]) => key)];
  const index = rules.findIndex((rule) => isAbout(draft, rule, args));
  const rule = rules[index];
  if (!isObject(rule)) {
    if (admits) return refuse('edit-nothing-there', '/access');
    const { form } = args;
    const begun: JsonObject = {
      ...(form === undefined || form === draft['application'] ? {} : { form }),
      ...(args.group === undefined ? { fields: [args.field ?? ''] } : { group: args.group }),
      roles: everybody.filter((one) => one !== role),
      ...(states === undefined ? {} : { states: [...states] }),
      may,
    };
    return withRules(draft, [...rules, begun], rules.length);
  }
  const admitted = itemsOf(rule['roles']).flatMap((one) => (typeof one === 'string' ? [one] : []));
  const others = admitted.filter((one) => one !== role);
  const roles = admits ? [...others, role] : others;
  if (everybody.every((one) => roles.includes(one))) return withRules(draft, rules.toSpliced(index, 1), null);
  // In the order in which roles are listed, so that the same rights are always the same rule.
  const known = everybody.filter((one) => roles.includes(one));
  const foreign = roles.filter((one) => !everybody.includes(one));
  return withRules(draft, rules.toSpliced(index, 1, { ...rule, roles: [...known, ...foreign] }), index);
}

/** Whether a rule is about these very fields, this right and these states. */
function isAbout(
  draft: DraftDocument,
  rule: Json,
  { form, group, field, may, states }: SetAccessArgs,
): boolean {
  const application = textMember(draft, 'application');
  const fields = memberOf(rule, 'fields');
  const isOfFields =
    group === undefined
      ? textMember(rule, 'group') === undefined && isSame(itemsOf(fields), [field ?? ''])
      : textMember(rule, 'group') === group && fields === undefined;
  const named = memberOf(rule, 'states');
  return (
    isOfFields &&
    textMember(rule, 'may') === may &&
    (textMember(rule, 'form') ?? application) === (form ?? application) &&
    (states === undefined ? named === undefined : named !== undefined && isSame(itemsOf(named), states))
  );
}

function isSame(some: readonly Json[], others: readonly string[]): boolean {
  return some.length === others.length && others.every((one) => some.includes(one));
}

function withRules(draft: DraftDocument, rules: readonly Json[], index: number | null): EditOutcome {
  const after = changeAt(draft, '/access', () => (rules.length === 0 ? undefined : rules));
  return after === null
    ? refuse('edit-nothing-there', '/access')
    : done(after, index === null ? null : `/access/${index}`);
}
