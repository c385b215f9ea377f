import type { CallNode } from '../expression.ts';
import type { FeelType, TypeScope } from '../feel-type.ts';
import type { Checking } from './checking.ts';

/**
 * The type of `entry("catalogue", code)`: what the entries of that catalogue hold. The catalogue is written as a
 * text, since its version is pinned with the definition and it may have to be sent to a browser.
 */
export function typeOfEntry(node: CallNode, scope: TypeScope | undefined, checking: Checking): FeelType {
  const id = node[2];
  if (typeof id !== 'string') {
    checking.note('feel-catalogue-not-written', node, 2);
    return 'any';
  }
  const catalogues = cataloguesOf(scope);
  if (catalogues === undefined) return 'any';
  const type = catalogues(id);
  if (type === undefined) checking.note('feel-no-such-catalogue', node, 2, { name: id });
  return type ?? 'any';
}

function cataloguesOf(scope: TypeScope | undefined): TypeScope['catalogues'] {
  for (let layer = scope; layer; layer = layer.outer) if (layer.catalogues) return layer.catalogues;
  return undefined;
}
