import type { Asks } from '../fields/index.ts';
import type { Text } from '../text/text.ts';
import { fillText } from '../text/text.ts';

/** What a missing answer asks for, by how one answers. */
const missing: Readonly<Record<Asks, Required<Text>>> = {
  write: { vi: 'Nhập {label}', en: 'Enter {label}' },
  choose: { vi: 'Chọn {label}', en: 'Choose {label}' },
  tick: { vi: 'Đánh dấu vào ô “{label}” để tiếp tục', en: 'Tick “{label}” to go on' },
  attach: { vi: 'Đính kèm tệp cho mục “{label}”', en: 'Attach a file for “{label}”' },
  addRows: { vi: 'Thêm ít nhất một dòng vào “{label}”', en: 'Add at least one row to “{label}”' },
};

/**
 * The message of a missing answer, which names the field.
 *
 * @example requiredMessage('write', { vi: 'Họ tên' }).vi // 'Nhập họ tên'
 */
export function requiredMessage(asks: Asks, label: Text): Text {
  const quoted = asks !== 'write' && asks !== 'choose';
  const fill = (template: string, name: string): string =>
    fillText(template, { label: quoted ? name : lowerFirst(name) });
  return { vi: fill(missing[asks].vi, label.vi), en: fill(missing[asks].en, label.en ?? label.vi) };
}

/** The first letter small, as inside a sentence; abbreviations such as CCCD stay. */
function lowerFirst(text: string): string {
  const [first = '', second = ''] = text;
  return second !== '' && second === second.toUpperCase() && second !== second.toLowerCase()
    ? text
    : first.toLowerCase() + text.slice(first.length);
}
