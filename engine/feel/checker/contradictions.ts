import { order } from '../compare.ts';
import {
  isLiteral,
  type Expression,
  type Literal,
  type LogicNode,
  type Node,
  type Test,
} from '../expression.ts';
import type { Checking } from './checking.ts';

/** What one simple condition says about one thing, as far as it can be decided: literals only. */
interface Claim {
  /** The thing, as text: equal things have equal texts. */
  readonly about: string;
  readonly says: OneOf | NoneOf | Bound;
}

interface OneOf {
  readonly oneOf: readonly Literal[];
}
interface NoneOf {
  readonly noneOf: readonly Literal[];
}
interface Bound {
  readonly bound: '<' | '<=' | '>' | '>=';
  readonly limit: Literal;
}

/**
 * Notes an `and` whose parts cannot all hold (`x = "A" and x = "B"`), and an `or` of which one part always holds
 * (`x != "A" or x != "B"`, nearly always meant as `and`).
 */
export function notedContradictions(node: LogicNode, checking: Checking): void {
  const isOr = node[0] === 'or';
  const byThing = new Map<string, Claim['says'][]>();
  for (let index = 1; index < node.length; index++) {
    for (const { about, says } of claimsOf(node[index] as Expression, isOr)) {
      const claims = [...(byThing.get(about) ?? []), says];
      byThing.set(about, claims);
      if (canHold(claims)) continue;
      if (isOr) checking.note('feel-or-always-true', node, index, {}, 'warning');
      else checking.note('feel-contradiction', node, index);
      return;
    }
  }
}

/** The claims of a condition (of its opposite, when negated). */
function claimsOf(condition: Expression, negated: boolean): readonly Claim[] {
  if (condition === null || typeof condition !== 'object') return [];
  switch (condition[0]) {
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(condition[0], condition[1], condition[2], negated);
    case 'between':
      if (negated) return [];
      return [
        ...comparison('>=', condition[1], condition[2], false),
        ...comparison('<=', condition[1], condition[3], false),
      ];
    case 'in':
      return membership(condition[1], condition.slice(2) as readonly Test[], negated);
    case 'call':
      return condition[1] === 'not' && condition.length === 3 ? claimsOf(condition[2] ?? null, !negated) : [];
    case 'name':
    case 'path':
      return [{ about: JSON.stringify(condition), says: { oneOf: [!negated] } }];
    default:
      return [];
  }
}

const opposites = { '=': '!=', '!=': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;
const mirrored = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

function comparison(
  operator: keyof typeof opposites,
  left: Expression,
  right: Expression,
  negated: boolean,
): readonly Claim[] {
  if (isLiteral(left)) return isLiteral(right) ? [] : comparison(mirrored[operator], right, left, negated);
  if (!isLiteral(right)) return [];
  const about = JSON.stringify(left);
  const effective = negated ? opposites[operator] : operator;
  if (effective === '=') return [{ about, says: { oneOf: [right] } }];
  if (effective === '!=') return [{ about, says: { noneOf: [right] } }];
  return [{ about, says: { bound: effective, limit: right } }];
}

function membership(subject: Node | Literal, tests: readonly Test[], negated: boolean): readonly Claim[] {
  if (isLiteral(subject)) return [];
  const literals: Literal[] = [];
  for (const test of tests) {
    const [only] = test[0] === 'is' ? [test[1]] : [];
    const items = only !== undefined && !isLiteral(only) && only[0] === 'list' ? only.slice(1) : [only];
    for (const item of items as readonly (Expression | undefined)[]) {
      if (item === undefined || !isLiteral(item)) return [];
      literals.push(item);
    }
  }
  const about = JSON.stringify(subject);
  return [{ about, says: negated ? { noneOf: literals } : { oneOf: literals } }];
}

/** Whether some value satisfies all claims. */
function canHold(claims: readonly Claim['says'][]): boolean {
  const lists = claims.filter((claim): claim is OneOf => 'oneOf' in claim);
  const [shortest] = [...lists].sort((left, right) => left.oneOf.length - right.oneOf.length);
  if (shortest) return shortest.oneOf.some((value) => claims.every((claim) => allows(claim, value)));
  const bounds = claims.filter((claim): claim is Bound => 'bound' in claim);
  return bounds.every((low) => bounds.every((high) => leaveRoom(low, high)));
}

function allows(claim: Claim['says'], value: Literal): boolean {
  if ('oneOf' in claim) return claim.oneOf.includes(value);
  if ('noneOf' in claim) return !claim.noneOf.includes(value);
  const difference = order(value, claim.limit);
  if (difference === null) return false;
  switch (claim.bound) {
    case '<':
      return difference < 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '>=':
      return difference >= 0;
  }
}

function leaveRoom(low: Bound, high: Bound): boolean {
  if (!low.bound.startsWith('>') || !high.bound.startsWith('<')) return true;
  const difference = order(low.limit, high.limit);
  if (difference === null) return false;
  return low.bound === '>=' && high.bound === '<=' ? difference <= 0 : difference < 0;
}
