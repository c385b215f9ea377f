import type { DraftDocument } from '../../../runtime/client/index.ts';

/**
 * The catalogue that a new field of a kind reads: the one that fields of this kind read already, so that a second
 * address asks for the same provinces as the first. Null where there is none: which one is meant, a person says.
 *
 * @example catalogueOfKind(draft, 'address') // 'don-vi-hanh-chinh'
 */
export function catalogueOfKind(draft: DraftDocument, type: string): string | null {
  const found = (node: unknown): string | null => {
    if (typeof node !== 'object' || node === null) return null;
    const { type: kind, catalogue } = node as { readonly type?: unknown; readonly catalogue?: unknown };
    if (kind === type && typeof catalogue === 'string') return catalogue;
    for (const inner of Object.values(node)) {
      const deeper = found(inner);
      if (deeper !== null) return deeper;
    }
    return null;
  };
  return found(draft['forms']);
}
