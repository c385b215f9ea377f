import type { FeelFunction } from '../environment.ts';
import { member } from '../member.ts';
import { isContext, isList, type Value } from '../values.ts';

/** Functions on conditions, missing values and contexts. */
export const logicFunctions = {
  not: ([condition]) => (typeof condition === 'boolean' ? !condition : null),
  'is defined': ([value = null]) => value !== null,
  coalesce: (args) => args.find((value) => value !== null) ?? null,
  'get or else': ([value = null, otherwise = null]) => value ?? otherwise,
  'get value': ([context = null, key = null], { meter }) => {
    if (!isContext(context)) return null;
    if (typeof key === 'string') return member(context, key, meter);
    return isList(key) ? key.reduce<Value>((found, part) => step(found, part), context) : null;
  },
  lookup: ([table = null, ...keys], { env }) =>
    typeof table === 'string' ? (env.lookup?.(table, keys) ?? null) : null,
  entry: ([catalogue, code], { env }) =>
    typeof catalogue === 'string' && typeof code === 'string' ? (env.entry?.(catalogue, code) ?? null) : null,
} satisfies Record<string, FeelFunction>;

function step(found: Value, part: Value): Value {
  return isContext(found) && typeof part === 'string' && Object.hasOwn(found, part)
    ? (found[part] ?? null)
    : null;
}
