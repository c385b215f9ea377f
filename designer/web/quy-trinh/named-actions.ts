import type { Json } from '../../../engine/index.ts';

/** Actions that do no more than name one thing. */
export type NamingAction = 'issuePaper' | 'sendMessage';

/** Which parameter of an action names the thing. */
export type NamedThing = 'paper' | 'message';

/** The keys that actions of a kind name, in their order. @example namedBy(actions, 'issuePaper', 'paper') // ['giay_hen'] */
export function namedBy(actions: Json | undefined, type: NamingAction, thing: NamedThing): string[] {
  return listOf(actions).flatMap((action) => nameIn(action, type, thing) ?? []);
}

/** The actions with one more, at the end. */
export function withNamed(
  actions: Json | undefined,
  type: NamingAction,
  thing: NamedThing,
  name: string,
): readonly Json[] {
  return [...listOf(actions), { type, params: { [thing]: name } }];
}

/** The actions without those that name a thing; undefined where none is left. */
export function withoutNamed(
  actions: Json | undefined,
  type: NamingAction,
  thing: NamedThing,
  name: string,
): readonly Json[] | undefined {
  const left = listOf(actions).filter((action) => nameIn(action, type, thing) !== name);
  return left.length === 0 ? undefined : left;
}

function listOf(actions: Json | undefined): readonly Json[] {
  return Array.isArray(actions) ? (actions as readonly Json[]) : [];
}

function nameIn(action: Json, type: NamingAction, thing: NamedThing): string | null {
  const { type: kind, params } = (action ?? {}) as { readonly type?: Json; readonly params?: Json };
  const name = ((params ?? {}) as Readonly<Record<string, Json>>)[thing];
  return kind === type && typeof name === 'string' ? name : null;
}
