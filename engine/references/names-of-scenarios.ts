import type { Json } from '../answers/answers.ts';
import {
  isList,
  isObject,
  itemsOf,
  memberOf,
  membersOf,
  textMember,
  type JsonObject,
} from '../draft/draft-document.ts';
import { escapedKey, keysOf } from '../draft/pointer.ts';
import type { DraftNames } from './draft-names.ts';
import type { DraftTask } from './draft-states.ts';
import { partsOfPath, tellKey, tellOwn, tellParts, tellValue, type NameWalk } from './name-walk.ts';
import { readKeyExpression } from './names-in-expression.ts';
import { tellAll } from './names-of-workflow.ts';
import type { Layer, Named } from './reference.ts';

/** Tells the names in scenarios: what they answer, send and expect. */
export function readScenarios(walk: NameWalk): void {
  const { draft, forms, application } = walk.names;
  itemsOf(draft['scenarios']).forEach((scenario, index) => {
    const at = `/scenarios/${index}`;
    const key = textMember(scenario, 'key');
    if (key !== undefined) tellOwn(walk, 'scenario', key, `${at}/key`, 'value');
    if (!walk.touches(scenario)) return;
    readAnswers(walk, memberOf(scenario, 'answers'), `${at}/answers`, forms.get(application)?.names);
    readRegistry(walk, memberOf(scenario, 'registry'), `${at}/registry`);
    tellAll(walk, 'party', memberOf(scenario, 'unconfirmed'), `${at}/unconfirmed`);
    readFiles(walk, scenario, at);
    for (const [name] of membersOf(memberOf(scenario, 'parameters'))) {
      tellKey(walk, 'parameter', name, `${at}/parameters/${escapedKey(name)}`);
    }
    readExpectation(walk, memberOf(scenario, 'expect'), `${at}/expect`);
    itemsOf(memberOf(scenario, 'steps')).forEach((step, number) => {
      if (isObject(step)) readStep(walk, step, `${at}/steps/${number}`);
    });
  });
}

/** What registries say, by look-up. */
function readRegistry(walk: NameWalk, registry: Json | undefined, at: string): void {
  for (const [lookup, values] of membersOf(registry)) {
    const place = `${at}/${escapedKey(lookup)}`;
    tellKey(walk, 'lookup', lookup, place);
    for (const [name] of membersOf(values)) {
      tellKey(walk, 'lookupValue', `${lookup}.${name}`, `${place}/${escapedKey(name)}`);
    }
  }
}

function readStep(walk: NameWalk, step: JsonObject, at: string): void {
  tellValue(walk, 'event', step['event'], `${at}/event`);
  tellValue(walk, 'task', step['task'], `${at}/task`);
  tellValue(walk, 'connector', step['system'], `${at}/system`);
  tellValue(walk, 'paper', step['signed'], `${at}/signed`);
  readPlace(walk, memberOf(step['paper'], 'component'), `${at}/paper/component`);
  readFiles(walk, step, at);
  readRegistry(walk, step['registry'], `${at}/registry`);
  const compared = textMember(step['check'], 'place');
  if (compared?.startsWith('/')) readFieldPointer(walk, compared, `${at}/check/place`);
  else readPlace(walk, compared, `${at}/check/place`);
  itemsOf(step['supplement']).forEach((item, index) => {
    readPlace(walk, memberOf(item, 'component'), `${at}/supplement/${index}/component`);
    const field = textMember(item, 'field');
    if (field !== undefined) readFieldPointer(walk, field, `${at}/supplement/${index}/field`);
  });
  const fields = fieldsOfStep(walk.names, step);
  readAnswers(walk, step['answers'], `${at}/answers`, fields);
  readExpectation(walk, step['expect'], `${at}/expect`);
}

function readFiles(walk: NameWalk, holder: Json, at: string): void {
  itemsOf(memberOf(holder, 'files')).forEach((place, index) =>
    readPlace(walk, place, `${at}/files/${index}`),
  );
  for (const [place] of membersOf(memberOf(holder, 'promised'))) {
    readPlace(walk, place, `${at}/promised/${escapedKey(place)}`, 'key');
  }
}

/** A component by its key, with a row in brackets and a version behind a dot where it has them. */
function readPlace(
  walk: NameWalk,
  place: Json | undefined,
  at: string,
  within: 'key' | 'value' = 'value',
): void {
  if (typeof place !== 'string') return;
  const [, key = '', row = '', version] = /^([^[.]*)(\[[^\]]*\])?(?:\.(.*))?$/.exec(place) ?? [];
  tellParts(walk, [{ kind: 'component', name: key, key }], at, 0, within);
  if (version === undefined) return;
  const from = key.length + row.length + 1;
  tellParts(walk, [{ kind: 'version', name: `${key}.${version}`, key: version }], at, from, within);
}

/** The keys of answers are the keys of fields, row by row. */
function readAnswers(
  walk: NameWalk,
  answers: Json | undefined,
  at: string,
  fields: ReadonlyMap<string, Named> | undefined,
): void {
  for (const [key, value] of membersOf(answers)) {
    const named = fields?.get(key);
    const place = `${at}/${escapedKey(key)}`;
    if (named?.kind == null) continue;
    tellKey(walk, named.kind, named.name, place);
    if (named.compared === 'option') readCodes(walk, value, place, named.name);
    if (named.members === null) continue;
    if (isList(value)) {
      const { members } = named;
      value.forEach((row, index) => readAnswers(walk, row, `${place}/${index}`, members));
    } else readAnswers(walk, value, place, named.members);
  }
}

function readCodes(walk: NameWalk, value: Json, at: string, field: string): void {
  if (typeof value === 'string') tellValue(walk, 'option', `${field}=${value}`, at);
  else tellAll(walk, 'option', value, at, `${field}=`);
}

/** A field of the application's answers, as supplement requests name it: "/ds/0/ma". */
function readFieldPointer(walk: NameWalk, pointer: string, at: string): void {
  const { forms, application } = walk.names;
  let fields: ReadonlyMap<string, Named> | null | undefined = forms.get(application)?.names;
  let from = 1;
  for (const key of keysOf(pointer)) {
    const named: Named | undefined = fields?.get(key);
    if (named?.kind != null) {
      tellParts(walk, [{ kind: named.kind, name: named.name, key }], at, from);
      fields = named.members;
    }
    from += escapedKey(key).length + 1;
  }
}

/** The fields that the answers of a step fill: of the form of its event, else of its task, and what a system says. */
function fieldsOfStep(names: DraftNames, step: JsonObject): ReadonlyMap<string, Named> {
  const event = textMember(step, 'event');
  const task = textMember(step, 'task');
  const system = textMember(step, 'system');
  const tasks = names.tasks.filter(
    (one) =>
      (task !== undefined && one.key === task) || textMember(one.task['system'], 'connector') === system,
  );
  const wanted = system === undefined ? tasks.filter(({ key }) => key === task) : tasks;
  const forms = event === undefined ? wanted.map(formOfTask) : formsOfEvent(names, event, wanted);
  const layers = forms.flatMap((form): Layer[] => {
    const layer = names.forms.get(form ?? '');
    return layer === undefined ? [] : [layer];
  });
  const said = system === undefined ? [] : wanted.flatMap(saidBy);
  return new Map([...said, ...layers.toReversed().flatMap((layer) => [...layer.names])]);
}

function saidBy({ key, task }: DraftTask): [string, Named][] {
  return membersOf(memberOf(task['system'], 'output')).map(([name]) => [
    name,
    { kind: 'systemValue', name: `${key}.${name}`, members: null, type: 'any' },
  ]);
}

function formOfTask({ task }: DraftTask): string | undefined {
  return textMember(task, 'form');
}

/** The forms that an event may ask for; those of the tasks named come first. */
function formsOfEvent(
  names: DraftNames,
  event: string,
  wanted: readonly DraftTask[],
): (string | undefined)[] {
  return names.transitions
    .filter(({ trigger, name }) => trigger === 'event' && name === event)
    .flatMap(({ from, transition }) => {
      const { meta } = transition;
      if (memberOf(meta, 'withoutForm') === true) return [];
      const own = textMember(meta, 'form');
      if (own !== undefined) return [own];
      const named = textMember(meta, 'task');
      const around = from === null ? [] : names.tasks.filter(({ state }) => isInside(from.path, state.path));
      const tasks = named === undefined ? around : names.tasks.filter(({ key }) => key === named);
      const chosen = wanted.length > 0 ? tasks.filter((one) => wanted.includes(one)) : tasks;
      return chosen.map(formOfTask);
    });
}

function isInside(path: string, around: string): boolean {
  return path === around || path.startsWith(`${around}.`);
}

function readExpectation(walk: NameWalk, expectation: Json | undefined, at: string): void {
  for (const [text] of membersOf(memberOf(expectation, 'values'))) {
    readKeyExpression(walk, text, `${at}/values/${escapedKey(text)}`, walk.names.caseScope);
  }
  itemsOf(memberOf(expectation, 'states')).forEach((path, index) => {
    if (typeof path === 'string')
      tellParts(walk, partsOfPath('state', path.split('.')), `${at}/states/${index}`);
  });
  for (const [name] of membersOf(memberOf(expectation, 'due'))) {
    tellKey(walk, 'deadline', name, `${at}/due/${escapedKey(name)}`);
  }
  itemsOf(memberOf(expectation, 'components')).forEach((place, index) =>
    readPlace(walk, place, `${at}/components/${index}`),
  );
  tellAll(walk, 'task', memberOf(expectation, 'tasks'), `${at}/tasks`);
  tellAll(walk, 'paper', memberOf(expectation, 'papers'), `${at}/papers`);
  tellAll(walk, 'message', memberOf(expectation, 'messages'), `${at}/messages`);
}
