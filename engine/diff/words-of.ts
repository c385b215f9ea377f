import type { Json } from '../answers/answers.ts';
import { isList, isObject, textMember, type JsonObject } from '../draft/draft-document.ts';
import type { Text } from '../text/text.ts';
import { fillText, inLanguage } from '../text/text.ts';
import { formatNumber } from '../words/index.ts';
import { formWords } from './form-words.ts';
import { partWords } from './part-words.ts';
import { thingWords } from './thing-words.ts';
import { diffSentences, valueWords } from './value-words.ts';
import { workflowWords } from './workflow-words.ts';

const memberWords: Readonly<Record<string, Text>> = { ...partWords, ...workflowWords, ...formWords };
const things: Readonly<Record<string, Text>> = thingWords;

/** What a member of an object is called. @param title the kind of object, as its schema calls it */
export function memberWord(title: string, name: string): Text {
  return wordIn(memberWords, title, name) ?? wordIn(things, title, name) ?? { vi: name };
}

/**
 * What a name of the format is called by people, be it a member, the items of a list or a value; undefined where it has
 * no words.
 *
 * @example wordOf('collects')?.vi // 'khoản thu tại quầy'
 */
export function wordOf(name: string): Text | undefined {
  const own = Object.hasOwn(valueWords, name) ? valueWords[name] : undefined;
  return wordIn(memberWords, '', name) ?? wordIn(things, '', name) ?? own;
}

/** What the items of a list or map are called. */
export function thingWord(title: string, name: string): Text {
  return wordIn(things, title, name) ?? wordIn(memberWords, title, name) ?? { vi: name };
}

/** Whether the member has words of its own, so that no technical name is read. */
export function hasWords(title: string, name: string): boolean {
  return (wordIn(memberWords, title, name) ?? wordIn(things, title, name)) !== undefined;
}

function wordIn(words: Readonly<Record<string, Text>>, title: string, name: string): Text | undefined {
  const candidates = [`${title}.${name}`, ...(title.endsWith('Field') ? [`FieldBase.${name}`] : []), name];
  const found = candidates.find((one) => Object.hasOwn(words, one));
  return found === undefined ? undefined : words[found];
}

/** Says a value of a member that may be the name of something else. */
type SayName = (member: string, value: Json | undefined) => Text;

/** What the author called a thing, or else what it does, or its key. */
export function nameOfThing(
  value: Json | undefined,
  key: string,
  say: SayName = (_member, one) => sayValue(one),
): Text {
  if (isText(value)) return value;
  if (!isObject(value)) return { vi: typeof value === 'string' ? value : key };
  for (const holder of [value, value['meta']]) {
    for (const name of ['title', 'label', 'message', 'reason']) {
      const text = isObject(holder) ? holder[name] : undefined;
      if (isText(text) && text.vi.length <= MOST) return text;
    }
  }
  const { params, subject } = value;
  if (isText(subject) && subject.vi.length <= MOST) return withoutReadings(subject);
  if (isObject(params)) {
    const parts = Object.entries(params).map(([name, one]) => bare(say(name, isList(one) ? one[0] : one)));
    const type = bare(sayValue(value['type']));
    return joined([type, ...parts]);
  }
  const row = ['key', 'value', 'from', 'may', 'group', 'fields', 'roles'].flatMap((name) => {
    const one = value[name];
    return one === undefined || (name === 'key' && !isList(one))
      ? []
      : (isList(one) ? one : [one]).map((item) => bare(say(name, item)));
  });
  const plain = ['document', 'key', 'code', 'id', 'target', 'that'].flatMap(
    (name) => textMember(value, name) ?? [],
  );
  return plain[0] !== undefined ? { vi: plain[0] } : row.length > 0 ? joined(row) : { vi: key };
}

/** A subject as a name: what it reads of the case is known only when the message is sent. */
export function withoutReadings(subject: Text): Text {
  return both((language) => inLanguage(subject, language).replaceAll(/\{\{[^}]*\}\}/g, '…'));
}

function joined(parts: readonly Text[]): Text {
  return both((language) =>
    parts
      .map((part) => inLanguage(part, language))
      .filter((part) => part !== '')
      .join(', '),
  );
}

/** Without the marks of a quotation, since it stands in one. */
export function bare(text: Text): Text {
  return both((language) => inLanguage(text, language).replace(/^“(.*)”$/u, '$1'));
}

/** The thing with what it is: `trường “Họ tên”`. */
export function sayThing(word: Text, name: Text): Text {
  return both((language) => {
    const text = inLanguage(name, language);
    return text === '' ? inLanguage(word, language) : `${inLanguage(word, language)} “${text}”`.trim();
  });
}

/** Longer texts are not read out: that they were rewritten is enough. */
const MOST = 80;

/** A value as people read it. */
export function sayValue(value: Json | undefined): Text {
  if (isText(value)) return both((language) => `“${inLanguage(value, language)}”`);
  if (typeof value === 'number') return { vi: formatNumber(value), en: String(value) };
  const known = typeof value === 'string' || typeof value === 'boolean' ? String(value) : null;
  if (known !== null && Object.hasOwn(valueWords, known)) return valueWords[known] ?? { vi: known };
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(known ?? '') ?? [];
  if (year !== undefined) return { vi: `${day}/${month}/${year}`, en: known ?? '' };
  if (known !== null) return { vi: `“${known}”` };
  return { vi: '' };
}

/** Whether a value can be read out in a sentence. */
export function isShort(value: Json | undefined): boolean {
  if (value === undefined) return true;
  if (isText(value)) return value.vi.length <= MOST;
  return (
    (typeof value === 'string' && value.length <= MOST) ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  );
}

/** Whether a value is a text for people. */
export function isText(value: Json | undefined): value is JsonObject & Text {
  return (
    isObject(value) &&
    typeof value['vi'] === 'string' &&
    Object.keys(value).every((key) => key === 'vi' || key === 'en')
  );
}

/** A sentence with its places filled, in both languages, beginning with a capital. */
export function sentence(name: keyof typeof diffSentences, params: Readonly<Record<string, Text>>): Text {
  return both((language) => {
    const said = Object.fromEntries(
      Object.entries(params).map(([key, text]) => [key, inLanguage(text, language)]),
    );
    const text = fillText(inLanguage(diffSentences[name], language), said);
    return text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  });
}

/** A text made in each language. */
export function both(make: (language: 'vi' | 'en') => string): Required<Text> {
  return { vi: make('vi'), en: make('en') };
}
