import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { propertyTextsOf } from '../../language/property-texts-of.ts';
import type { Property } from '../../parts/property-kinds.ts';
import {
  depthOfHistory,
  endOfState,
  entryOfState,
  eventProperties,
  guardProperty,
  namesOfState,
  noteOf,
  taskProperties as propertiesOfTask,
  wayProperties,
} from './flow-properties.ts';

const taskProperties = propertiesOfTask([], 'vi');

interface Shape {
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
}

const schema = (name: string): Shape & { readonly $defs: Readonly<Record<string, Shape>> } =>
  JSON.parse(readFileSync(`definitions/schemas/${name}.json`, 'utf8')) as never;
const { $defs } = schema('workflow');
const stateProperties = [...namesOfState, ...endOfState, ...depthOfHistory, ...entryOfState, ...noteOf];

/** Properties with those behind headings. */
const flat = (properties: readonly Property[]): readonly Property[] =>
  properties.flatMap((one) => (one.kind === 'more' ? flat(one.properties) : [one]));
const names = (properties: readonly Property[]): string[] =>
  flat(properties).map(({ name }) => name.split('/').at(-1) ?? name);
const inside = (properties: readonly Property[], part: string): readonly Property[] => {
  const found = flat(properties).find(({ name }) => name === part);
  if (found?.kind !== 'part') throw new Error(`There is no part ${part}`);
  return found.properties;
};
const members = (shape: Shape | undefined): string[] => Object.keys(shape?.properties ?? {});

describe('whatever the format says of a workflow can be edited', () => {
  // What the panels themselves, the drawing and the forms for new things deal with.
  const drawn = 'type target initial states on always after onDone meta'.split(' ');

  test.each([
    [
      'state',
      members($defs['state']),
      [...stateProperties.flatMap((one) => one.name.split('/')[0] ?? []), ...drawn],
    ],
    ['state meta', members($defs['stateMeta']), [...names(stateProperties), 'status', 'tasks']],
    ['task', members($defs['task']), names(taskProperties)],
    ['for each', members($defs['forEach']), names(inside(taskProperties, 'forEach'))],
    ['payment', members($defs['payTask']), names(inside(taskProperties, 'pay'))],
    ['system', members(schema('system-task')), names(inside(taskProperties, 'system'))],
    ['event', members($defs['eventMeta']), names(eventProperties)],
    [
      'transition',
      members($defs['transition']),
      [...names([guardProperty, ...wayProperties]), 'target', 'meta'],
    ],
    ['guard', members($defs['guard']?.properties?.['params']), names(inside([guardProperty], 'guard'))],
  ])('%s', (_what, wanted, offered) => {
    expect(wanted.filter((name) => !offered.includes(name))).toEqual([]);
  });

  test('by the words of the format', () => {
    const wordsOf = (properties: readonly Property[], wanted: string): readonly string[] => {
      const found = flat(properties).find(({ name }) => name.endsWith(wanted));
      return found?.kind === 'words' ? found.words : [];
    };
    const enumOf = (definition: string, member: string): readonly string[] =>
      $defs[definition]?.properties?.[member]?.enum ?? [];
    expect(wordsOf(stateProperties, 'outcome')).toEqual(enumOf('stateMeta', 'outcome'));
    expect(wordsOf(stateProperties, 'history')).toEqual(enumOf('state', 'history'));
    expect(wordsOf(eventProperties, 'tone')).toEqual(enumOf('eventMeta', 'tone'));
    const forEach = inside(taskProperties, 'forEach');
    expect(wordsOf(forEach, 'complete')).toEqual(enumOf('forEach', 'complete'));
    expect(wordsOf(forEach, 'silence')).toEqual(enumOf('forEach', 'silence'));
  });

  test.each(['vi', 'en'] as const)('and is called something (%s)', (language) => {
    const { labels, choices } = propertyTextsOf(language);
    const missing: string[] = [];
    const look = (properties: readonly Property[]): void => {
      for (const one of properties) {
        const name = one.name.split('/').at(-1) ?? one.name;
        if (labels[one.called ?? name] === undefined) missing.push(one.called ?? name);
        if (one.kind === 'words')
          missing.push(...one.words.filter((word) => choices[`${name}.${word}`] === undefined));
        if (one.kind === 'part' || one.kind === 'more') look(one.properties);
      }
    };
    look([...stateProperties, ...taskProperties, ...eventProperties, guardProperty, ...wayProperties]);
    expect(missing).toEqual([]);
  });
});
