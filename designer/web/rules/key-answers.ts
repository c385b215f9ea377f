import { keyFromLabel, type Expression, type ReadableScope } from '../../../engine/authoring/index.ts';
import { flatNames, kindOfType, nameOf, type FlatName } from './rule-frame.ts';

/**
 * What answers the key of a table at a place: the channel, or a field that is called like the key, by its own key or
 * by the first words of its label. Undefined where nothing is, or where several are and nobody can tell which is meant.
 *
 * @example answerOfKey('kenh', scope) // ['path', ['name', 'case'], 'channel'], “Kênh nộp hồ sơ”
 */
export function answerOfKey(key: string, scope: ReadableScope): Expression | undefined {
  const names = flatNames(scope).filter(({ name }) => ['choice', 'string'].includes(kindOfType(name.type)));
  const own = names.filter(({ name }) => name.path.at(-1) === key);
  const found =
    own.find(({ name }) => name.path.length === 1) ??
    only(own) ??
    only(
      names.filter(({ name }) => isChosen(name.path, kindOfType(name.type)) && isCalled(name.label.vi, key)),
    );
  return found === undefined ? undefined : nameOf(found.name.path);
}

function only(names: readonly FlatName[]): FlatName | undefined {
  return names.length === 1 ? names[0] : undefined;
}

/** Whether a value is one of a closed list. Channels are codes of a catalogue, which the type does not tell. */
function isChosen(path: readonly string[], kind: string): boolean {
  return kind === 'choice' || path.join('.') === 'case.channel';
}

function isCalled(label: string, key: string): boolean {
  return `${keyFromLabel(label)}_`.startsWith(`${key}_`);
}
