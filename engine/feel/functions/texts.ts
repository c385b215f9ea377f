import type { FeelFunction } from '../environment.ts';
import { isList } from '../values.ts';

const ofText =
  (change: (text: string) => string | number | null): FeelFunction =>
  ([text], { meter }) => {
    if (typeof text !== 'string') return null;
    meter.text(text);
    return change(text);
  };

const ofTwo =
  (question: (text: string, part: string) => boolean): FeelFunction =>
  ([text, part], { meter }) =>
    typeof text === 'string' && typeof part === 'string' ? question(meter.text(text), part) : null;

/** Functions on texts. Letters are counted as people see them in the text, not as bytes. */
export const textFunctions = {
  'string length': ofText((text) => [...text].length),
  'upper case': ofText((text) => text.toUpperCase()),
  'lower case': ofText((text) => text.toLowerCase()),
  trim: ofText((text) => text.trim()),
  contains: ofTwo((text, part) => text.includes(part)),
  'starts with': ofTwo((text, part) => text.startsWith(part)),
  'ends with': ofTwo((text, part) => text.endsWith(part)),
  substring: ([text, start, length = null], { meter }) => {
    if (typeof text !== 'string' || !Number.isInteger(start) || start === 0) return null;
    if (length !== null && !(Number.isInteger(length) && (length as number) >= 0)) return null;
    const letters = [...meter.text(text)];
    const from =
      (start as number) > 0 ? (start as number) - 1 : Math.max(0, letters.length + (start as number));
    return letters.slice(from, length === null ? undefined : from + (length as number)).join('');
  },
  split: ([text, separator], { meter }) => {
    if (typeof text !== 'string' || typeof separator !== 'string' || separator === '') return null;
    const parts = meter.text(text).split(separator);
    meter.burn(parts.length);
    return parts;
  },
  'string join': ([list = null, separator = null], { meter }) => {
    if (!isList(list) || (separator !== null && typeof separator !== 'string')) return null;
    meter.burn(list.length);
    // A missing item is left out, as FEEL says; anything else that is no text makes the whole unknown.
    const texts = list.filter((item) => item !== null);
    if (!texts.every((item) => typeof item === 'string')) return null;
    const length = texts.reduce((total, text) => total + text.length + (separator?.length ?? 0), 0);
    meter.burn(length >> 6);
    return meter.text(texts.join(separator ?? ''));
  },
} satisfies Record<string, FeelFunction>;
