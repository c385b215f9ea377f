import { formatNumber } from '../words/index.ts';
import type { FractionField } from '../generated/definition-types.ts';
import type { FieldKind } from './field-kind.ts';
import { ownPart } from './own-part.ts';
import { oneLine } from './typed-text.ts';

/** No estate or land is divided finer; it also keeps exact sums short. */
const MAX_DENOMINATOR = 1_000_000;
const PARTS = ['numerator', 'denominator'] as const;

/**
 * A share of a whole, {numerator, denominator} of whole numbers, stored as it was written: 2/6 stays 2/6. It is
 * above nothing and at most the whole.
 */
export const fraction: FieldKind<FractionField> = {
  type: 'fraction',
  stores: true,
  empty: null,
  composed: true,
  asks: 'write',
  feelType: () => ({ context: { numerator: 'number', denominator: 'number' } }),
  normalise(value) {
    if (typeof value === 'string') return fromText(value);
    if (typeof value !== 'object' || value === null) return value ?? null;
    if (Array.isArray(value)) return value.length === 0 ? null : '?';
    const parts = PARTS.map((name) => [name, readPart(ownPart(value, name))] as const);
    const given = parts.filter(([, part]) => part !== null);
    return given.length === 0 ? null : Object.fromEntries(given);
  },
  check(value) {
    if (typeof value !== 'object' || value === null) return [{ code: 'fraction-unreadable' }];
    const [numerator, denominator] = PARTS.map((name) => ownPart(value, name));
    if (!isWhole(numerator)) return [{ code: 'fraction-unreadable', at: '/numerator' }];
    if (!isWhole(denominator)) return [{ code: 'fraction-unreadable', at: '/denominator' }];
    if (denominator > MAX_DENOMINATOR) {
      const max = formatNumber(MAX_DENOMINATOR);
      return [{ code: 'fraction-too-fine', at: '/denominator', params: { max } }];
    }
    return numerator > denominator ? [{ code: 'fraction-above-one', at: '/numerator' }] : [];
  },
  display(value) {
    if (typeof value !== 'object' || value === null) return typeof value === 'string' ? value : '';
    const [numerator, denominator] = PARTS.map((name) => ownPart(value, name));
    if (!isWhole(numerator) || !isWhole(denominator)) return `${text(numerator)}/${text(denominator)}`;
    return `${numerator}/${denominator} (${percentOf(numerator, denominator)})`;
  },
  schema: () => ({
    type: 'object',
    properties: {
      numerator: { type: 'integer', minimum: 1 },
      denominator: { type: 'integer', minimum: 1, maximum: MAX_DENOMINATOR },
    },
    required: [...PARTS],
    additionalProperties: false,
  }),
};

/**
 * A share in percent with two decimals, marked where it had to be rounded.
 *
 * @example percentOf(1, 4) // '25%'
 * @example percentOf(1, 3) // '≈ 33,33%'
 */
export function percentOf(numerator: number, denominator: number): string {
  const hundredths = (numerator * 10_000) / denominator;
  const isExact = (numerator * 10_000) % denominator === 0;
  return `${isExact ? '' : '≈ '}${formatNumber(Math.round(hundredths) / 100)}%`;
}

/** "1/3" as people write it. */
function fromText(value: string): unknown {
  const line = oneLine(value);
  const match = typeof line === 'string' ? /^(\d{1,9}) ?[/⁄:] ?(\d{1,9})$/.exec(line) : null;
  return match ? { numerator: Number(match[1]), denominator: Number(match[2]) } : line;
}

/** A whole number where it is one, else the text that was typed. */
function readPart(value: unknown): number | string | null {
  const part = typeof value === 'number' && Number.isFinite(value) ? String(value + 0) : oneLine(value);
  if (part === null) return null;
  if (typeof part !== 'string') return '?';
  return /^\d{1,9}$/.test(part) ? Number(part) : part;
}

function isWhole(part: unknown): part is number {
  return typeof part === 'number' && part > 0;
}

function text(part: unknown): string {
  return typeof part === 'number' || typeof part === 'string' ? String(part) : '?';
}
