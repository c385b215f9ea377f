import { parser, trackVariables } from 'lezer-feel';
import { signatures } from '../signatures/index.ts';

/** A node of the syntax tree, as far as we use it. */
export interface Syntax {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly children: readonly Syntax[];
  /** Whether the parser put it here to go on after a mistake. */
  readonly isError: boolean;
}

/** Names of functions hold words like `in`, `or` and `between`: the parser must know them to read on. */
const multiWordFunctions = Object.fromEntries(
  Object.keys(signatures)
    .filter((name) => name.includes(' '))
    .map((name) => [name, true]),
);

const feel = parser.configure({
  top: 'Expression',
  contextTracker: trackVariables(multiWordFunctions),
});

interface LezerNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly type: { readonly isError: boolean };
  readonly firstChild: LezerNode | null;
  readonly nextSibling: LezerNode | null;
}

/** Reads a text into a syntax tree; comments are left out. Nodes deeper than `depth` become errors. */
export function syntaxOf(text: string, depth: number): Syntax {
  return copy(feel.parse(text).topNode, depth);
}

function copy(node: LezerNode, depth: number): Syntax {
  const children: Syntax[] = [];
  for (let child = node.firstChild; child && depth > 0; child = child.nextSibling) {
    if (!child.name.endsWith('Comment')) children.push(copy(child, depth - 1));
  }
  const tooDeep = depth === 0 && node.firstChild !== null;
  return {
    name: tooDeep ? 'TooDeep' : node.name,
    from: node.from,
    to: node.to,
    children,
    isError: node.type.isError,
  };
}
