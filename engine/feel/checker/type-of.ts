import type { Binding, Expression, FilterNode, Node, Test } from '../expression.ts';
import type { FeelType, TypeScope } from '../feel-type.ts';
import { fieldOf, typeOfName } from '../feel-type.ts';
import { fits, union } from '../type-relations.ts';
import { typeOfCall } from './calls.ts';
import type { Checking } from './checking.ts';
import { notedCondition } from './conditions.ts';
import { notedContradictions } from './contradictions.ts';
import { checkComparison, checkTest, typeOfArithmetic, typeOfNegation } from './operators.ts';
import { typeOfPart } from './parts.ts';
import { typeParams } from './type-words.ts';

/** The type of an expression in a scope; what is wrong with it is noted. */
export function typeOfExpression(expression: Expression, scope: TypeScope, checking: Checking): FeelType {
  if (expression === null) return 'null';
  if (typeof expression === 'boolean') return 'boolean';
  if (typeof expression === 'number') return 'number';
  if (typeof expression === 'string') return { enum: [{ code: expression }], literal: true };
  return typeOfNode(expression, scope, checking);
}

function typeOfNode(node: Node, scope: TypeScope, checking: Checking): FeelType {
  const of = (part: Expression, inner = scope): FeelType => typeOfExpression(part, inner, checking);
  switch (node[0]) {
    case 'name': {
      const type = typeOfName(scope, node[1]);
      if (type === undefined) checking.noteUnknown('feel-unknown-name', node, 1, node[1], namesIn(scope));
      return type ?? 'any';
    }
    case 'path':
      return typeOfPart(node, of(node[1]), checking);
    case 'filter':
      return typeOfFilter(node, scope, checking);
    case 'and':
    case 'or':
      for (let index = 1; index < node.length; index++) {
        checkCondition(node[index] as Expression, node, index, scope, checking);
      }
      notedContradictions(node, checking);
      return 'boolean';
    case '=':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      checkComparison(node[0], of(node[1]), of(node[2]), node, checking, 2);
      return 'boolean';
    case '+':
    case '-':
    case '*':
    case '/':
    case '**':
      return typeOfArithmetic(node, of(node[1]), of(node[2]), checking);
    case 'neg':
      return typeOfNegation(node, of(node[1]), checking);
    case 'between': {
      const subject = of(node[1]);
      checkComparison('>=', subject, of(node[2]), node, checking, 2);
      checkComparison('<=', subject, of(node[3]), node, checking, 3);
      return 'boolean';
    }
    case 'in': {
      const subject = of(node[1]);
      for (const test of node.slice(2) as readonly Test[]) checkTest(subject, test, of, checking);
      return 'boolean';
    }
    case 'if':
      checkCondition(node[1], node, 1, scope, checking);
      return union(of(node[2]), of(node[3]));
    case 'for':
      return { list: of(node[2], scopeOfBindings(node[1], scope, checking)) };
    case 'some':
    case 'every':
      checkCondition(node[2], node, 2, scopeOfBindings(node[1], scope, checking), checking);
      return 'boolean';
    case 'range':
      return { list: 'number' };
    case 'list':
      return { list: (node.slice(1) as readonly Expression[]).map((item) => of(item)).reduce(union, 'null') };
    case 'context':
      return typeOfContext(node.slice(1) as readonly Binding[], scope, checking);
    case 'label': {
      const type = of(node[1]);
      if (!fits(type, 'string') && !isAddress(type)) checking.note('feel-label-of-no-field', node, 1);
      return 'string';
    }
    case 'call':
      return typeOfCall(node, of, checking, scope);
  }
}

/** An address has a label too: as it is written on an envelope. */
function isAddress(type: FeelType): boolean {
  return typeof type === 'object' && 'context' in type && fieldOf(type, 'tinh') !== undefined;
}

/** Checks that something is a condition, and one that can come out either way. */
function checkCondition(
  condition: Expression,
  parent: Node,
  part: number,
  scope: TypeScope,
  checking: Checking,
): void {
  const type = typeOfExpression(condition, scope, checking);
  if (!fits(type, 'boolean')) checking.note('feel-not-a-condition', parent, part, typeParams('found', type));
  else notedCondition(condition, parent, part, checking);
}

function typeOfFilter(node: FilterNode, scope: TypeScope, checking: Checking): FeelType {
  const list = typeOfExpression(node[1], scope, checking);
  const item: FeelType = typeof list === 'object' && 'list' in list ? list.list : list;
  const named: TypeScope = { names: { item }, outer: scope };
  const inner: TypeScope =
    typeof item === 'object' && 'context' in item
      ? { names: item.context, outer: named }
      : item === 'any' || item === 'null'
        ? { names: {}, open: true, outer: named }
        : named;
  const condition = typeOfExpression(node[2], inner, checking);
  if (condition === 'number') return item;
  if (!fits(condition, 'boolean'))
    checking.note('feel-not-a-filter', node, 2, typeParams('found', condition));
  else notedCondition(node[2], node, 2, checking);
  return list === 'any' ? 'any' : { list: item };
}

function scopeOfBindings(bindings: readonly Binding[], scope: TypeScope, checking: Checking): TypeScope {
  let inner = scope;
  for (const binding of bindings) {
    const [name, source] = binding;
    const type = itemTypeOfSource(source, binding, inner, checking);
    inner = { names: { [name]: type }, outer: inner };
  }
  return inner;
}

function itemTypeOfSource(
  source: Expression,
  binding: Binding,
  scope: TypeScope,
  checking: Checking,
): FeelType {
  if (Array.isArray(source) && source[0] === 'range') {
    for (const part of [1, 2]) {
      const type = typeOfExpression(source[part] as Expression, scope, checking);
      if (!fits(type, 'number')) checking.note('feel-not-a-number', source, part, typeParams('found', type));
    }
    return 'number';
  }
  const type = typeOfExpression(source, scope, checking);
  if (typeof type === 'object' && 'list' in type) return type.list;
  if (type !== 'any' && type !== 'null')
    checking.note('feel-not-a-list', binding, 1, typeParams('found', type));
  return 'any';
}

function typeOfContext(entries: readonly Binding[], scope: TypeScope, checking: Checking): FeelType {
  const fields: [string, FeelType][] = [];
  let inner = scope;
  for (const [key, part] of entries) {
    const type = typeOfExpression(part, inner, checking);
    fields.push([key, type]);
    inner = { names: { [key]: type }, outer: inner };
  }
  return { context: Object.fromEntries(fields) };
}

function namesIn(scope: TypeScope): readonly string[] {
  const names: string[] = [];
  for (let layer: TypeScope | undefined = scope; layer; layer = layer.outer)
    names.push(...Object.keys(layer.names));
  return names;
}
