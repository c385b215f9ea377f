import type { Json } from '../../../engine/index.ts';

/** How a unit is found: by an address of the application, always the same one, or by a rule. */
export type UnitRule =
  | { readonly how: 'none' }
  | { readonly how: 'address'; readonly path: string; readonly level: 'xa' | 'tinh' }
  | { readonly how: 'fixed'; readonly code: string }
  | { readonly how: 'rule' };

/**
 * What an expression says of a unit, as far as it is one of the ordinary ways.
 *
 * @param addresses how expressions read the addresses of the application
 * @example unitRule('dia_chi.xa', ['dia_chi']) // { how: 'address', path: 'dia_chi', level: 'xa' }
 */
export function unitRule(text: Json | undefined, addresses: readonly string[]): UnitRule {
  if (typeof text !== 'string') return { how: 'none' };
  const [, code] = /^\s*"([^"\\]*)"\s*$/.exec(text) ?? [];
  if (code !== undefined) return { how: 'fixed', code };
  const [, path = '', level] = /^\s*([^\s()"]+)\.(xa|tinh)\s*$/.exec(text) ?? [];
  const isKnown = addresses.includes(path);
  return isKnown ? { how: 'address', path, level: level === 'tinh' ? 'tinh' : 'xa' } : { how: 'rule' };
}
