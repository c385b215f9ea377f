import { isList, isObject, itemsOf, textMember } from '../draft/draft-document.ts';
import { parentOf, valueAt } from '../draft/pointer.ts';
import { freeKey } from '../edits/index.ts';
import { mend, type MendRule, type MendRules } from './mend.ts';

/**
 * Gives the second of two things with one key a key of its own. What names that key means the first one: nothing
 * else changes.
 */
function freed(member: 'key' | 'code', isPlaceOfKey = true): MendRule {
  return (draft, { pointer }) => {
    const at = isPlaceOfKey && parentOf(pointer).key === member ? parentOf(pointer).parent : pointer;
    const { parent, key: index } = parentOf(at);
    const item = valueAt(draft, at);
    const list = valueAt(draft, parent);
    const old = isObject(item) ? textMember(item, member) : undefined;
    if (!isObject(item) || !isList(list) || old === undefined) return [];
    const taken = itemsOf(list).flatMap((one) => textMember(one, member) ?? []);
    const key = freeKey(old, taken);
    return [
      mend(
        `Đổi khóa thành “${key}”`,
        `Change the key to “${key}”`,
        { name: 'removeItem', args: { at } },
        {
          name: 'insertItem',
          args: { at: parent, item: { ...item, [member]: key }, index: Number(index) },
        },
      ),
    ];
  };
}

/** Keys that stand twice. */
export const keyMends: MendRules = {
  'page-key-repeated': freed('key'),
  'section-key-repeated': freed('key'),
  'field-key-repeated': freed('key'),
  'option-code-repeated': freed('code'),
  'component-key-repeated': freed('key'),
  'component-version-repeated': freed('key'),
  'party-duplicate': freed('key'),
  'task-duplicate': freed('key'),
  'rung-duplicate': freed('key'),
  'scenario-duplicate': freed('key'),
  'waiver-duplicate': freed('key'),
};
