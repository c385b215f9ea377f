import type { Binding, Expression, Node, Test } from './expression.ts';

/** The expressions directly inside a node, in the order of the text. */
export function childrenOf(node: Node): readonly Expression[] {
  switch (node[0]) {
    case 'name':
      return [];
    case 'path':
    case 'label':
      return [node[1]];
    case 'call':
      return node.slice(2);
    case 'for':
    case 'some':
    case 'every':
      return [...node[1].map(([, source]) => source), node[2]];
    case 'context':
      return (node.slice(1) as readonly Binding[]).map(([, value]) => value);
    case 'in':
      return [node[1], ...(node.slice(2) as readonly Test[]).flatMap(operandsOf)];
    default:
      return node.slice(1);
  }
}

function operandsOf(test: Test): readonly Expression[] {
  switch (test[0]) {
    case 'is':
      return [test[1]];
    case 'than':
      return [test[2]];
    case 'within':
      return [test[2], test[3]];
  }
}
