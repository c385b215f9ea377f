import type { Definition, Rung } from '../generated/definition-types.ts';
import { fillText, type Text } from '../text/text.ts';
import { unitNames } from './deadline-in-words.ts';

const before: Text = { vi: 'còn {amount} trước khi hết hạn', en: '{amount} before the end' };
const lastDay: Text = { vi: 'ngày cuối của thời hạn', en: 'the last day' };
const after: Text = { vi: 'quá hạn {amount}', en: '{amount} late' };
const end: Text = { vi: 'hết hạn', en: 'the end' };
const share: Text = { vi: 'đã dùng {amount} thời hạn', en: '{amount} of the time used' };

/**
 * A rung as people read it.
 *
 * @example rungInWords(definition, 'giai_quyet', { key: 'nhac', share: 0.8 }).vi // 'đã dùng 80 % thời hạn'
 */
export function rungInWords(definition: Definition, deadline: string, rung: Rung): Text {
  if (rung.share !== undefined) return filled(share, percent(rung.share));
  const unit = unitNames[rung.unit ?? definition.deadlines[deadline]?.unit ?? 'workingDay'];
  const amount = (number: number): Text => ({
    vi: `${String(number).replace('.', ',')} ${unit.vi}`,
    en: `${number} ${unit.en}`,
  });
  if (rung.after !== undefined) return rung.after === 0 ? end : filled(after, amount(rung.after));
  return (rung.before ?? 0) === 0 ? lastDay : filled(before, amount(rung.before ?? 0));
}

/** A share in whole per cent, or with one decimal. */
function percent(part: number): Text {
  const number = Math.round(part * 1000) / 10;
  return { vi: `${String(number).replace('.', ',')} %`, en: `${number} %` };
}

function filled(pattern: Text, amount: Text): Text {
  return {
    vi: fillText(pattern.vi, { amount: amount.vi }),
    en: fillText(pattern.en ?? '', { amount: amount.en ?? amount.vi }),
  };
}
