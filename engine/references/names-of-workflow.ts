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
import { escapedKey } from '../draft/pointer.ts';
import { scopeOfTask } from './draft-names.ts';
import { targetPath, type DraftState, type DraftTask, type DraftTransition } from './draft-states.ts';
import { partsOfPath, tellKey, tellOwn, tellParts, tellValue, type NameWalk } from './name-walk.ts';
import { readExpression } from './names-in-expression.ts';
import type { NameScope } from './reference.ts';

/** Tells the names of the workflow: states, events, tasks, and what they name. */
export function readWorkflow(walk: NameWalk): void {
  const { draft, states, tasks, transitions } = walk.names;
  const workflow = draft['workflow'];
  tellValue(walk, 'state', memberOf(workflow, 'initial'), '/workflow/initial');
  tellValue(walk, 'catalogue', memberOf(workflow, 'statusCatalogue'), '/workflow/statusCatalogue');
  readTriggers(walk, workflow, '/workflow');
  for (const node of states) {
    tellOwn(walk, 'state', node.path, node.at, 'key');
    if (!walk.touches(node.state)) continue;
    const initial = textMember(node.state, 'initial');
    if (initial !== undefined) tellValue(walk, 'state', `${node.path}.${initial}`, `${node.at}/initial`);
    readTarget(walk, node, node.state['target'], `${node.at}/target`);
    readTriggers(walk, node.state, node.at);
    readActions(walk, node.state['entry'], `${node.at}/entry`);
  }
  for (const one of tasks) if (walk.touches(one.task)) readTask(walk, one);
  for (const one of transitions) if (walk.touches(one.transition)) readTransition(walk, one);
}

/** Events are declared wherever a state listens to them; `after` names a deadline. */
function readTriggers(walk: NameWalk, holder: Json | undefined, at: string): void {
  for (const [name] of membersOf(memberOf(holder, 'on'))) {
    tellOwn(walk, 'event', name, `${at}/on/${escapedKey(name)}`, 'key');
  }
  for (const [name] of membersOf(memberOf(holder, 'after'))) {
    tellKey(walk, 'deadline', name, `${at}/after/${escapedKey(name)}`);
  }
}

function readTransition(walk: NameWalk, { from, transition, at }: DraftTransition): void {
  const { target } = transition;
  if (isList(target)) target.forEach((one, index) => readTarget(walk, from, one, `${at}/target/${index}`));
  else readTarget(walk, from, target, `${at}/target`);
  const condition = memberOf(memberOf(transition['guard'], 'params'), 'if');
  readExpression(walk, condition, `${at}/guard/params/if`, walk.names.caseScope);
  readActions(walk, transition['actions'], `${at}/actions`);
  const meta = transition['meta'];
  tellValue(walk, 'task', memberOf(meta, 'task'), `${at}/meta/task`);
  tellValue(walk, 'form', memberOf(meta, 'form'), `${at}/meta/form`);
  tellValue(walk, 'paper', memberOf(meta, 'receipt'), `${at}/meta/receipt`);
  tellAll(walk, 'role', memberOf(meta, 'roles'), `${at}/meta/roles`);
  tellAll(walk, 'fee', memberOf(meta, 'collects'), `${at}/meta/collects`);
}

/** A written target names the states on its way: "#a.b", ".child", or a sibling. */
function readTarget(walk: NameWalk, from: DraftState | null, target: Json | undefined, at: string): void {
  if (typeof target !== 'string') return;
  const lead = /^[#.]/.test(target) ? 1 : 0;
  const keys = target.slice(lead).split('.');
  const whole = targetPath(from, target).split('.');
  const around = whole.slice(0, whole.length - keys.length).join('.');
  tellParts(walk, partsOfPath('state', keys, around), at, lead);
}

/** The actions of a transition, a state or a rung. */
export function readActions(
  walk: NameWalk,
  actions: Json | undefined,
  at: string,
  scope: NameScope = walk.names.caseScope,
): void {
  itemsOf(actions).forEach((action, index) => {
    const place = `${at}/${index}`;
    const params = memberOf(action, 'params');
    readExpression(walk, memberOf(action, 'when'), `${place}/when`, scope);
    for (const part of ['by', 'amount', 'unit']) {
      readExpression(walk, memberOf(params, part), `${place}/params/${part}`, scope);
    }
    for (const kind of ['number', 'deadline', 'paper', 'message'] as const) {
      tellValue(walk, kind, memberOf(params, kind), `${place}/params/${kind}`);
    }
    tellAll(walk, 'fee', memberOf(params, 'fees'), `${place}/params/fees`);
  });
}

function readTask(walk: NameWalk, placed: DraftTask): void {
  const { key, task, at } = placed;
  const scope = scopeOfTask(walk.names, placed);
  if (key !== '') tellOwn(walk, 'task', key, `${at}/key`, 'value');
  tellValue(walk, 'role', task['role'], `${at}/role`);
  readExpression(walk, task['unit'], `${at}/unit`, scope);
  tellValue(walk, 'form', task['form'], `${at}/form`);
  tellValue(walk, 'deadline', task['deadline'], `${at}/deadline`);
  tellAll(walk, 'task', task['exclude'], `${at}/exclude`);
  tellAll(walk, 'field', task['shows'], `${at}/shows`, `${walk.names.application}.`);
  const { forEach, pay } = task;
  const as = textMember(forEach, 'as');
  if (as !== undefined) tellOwn(walk, 'item', `${key}.${as}`, `${at}/forEach/as`, 'value');
  readExpression(walk, memberOf(forEach, 'items'), `${at}/forEach/items`, walk.names.caseScope);
  readExpression(walk, memberOf(forEach, 'label'), `${at}/forEach/label`, scope);
  readExpression(walk, memberOf(forEach, 'count'), `${at}/forEach/count`, walk.names.caseScope);
  tellValue(walk, 'event', memberOf(forEach, 'then'), `${at}/forEach/then`);
  readActions(walk, memberOf(forEach, 'do'), `${at}/forEach/do`, scope);
  tellAll(walk, 'fee', memberOf(pay, 'fees'), `${at}/pay/fees`);
  tellValue(walk, 'event', memberOf(pay, 'then'), `${at}/pay/then`);
  tellValue(walk, 'paper', memberOf(pay, 'receipt'), `${at}/pay/receipt`);
  if (isObject(task['system'])) readSystem(walk, placed, task['system']);
}

function readSystem(walk: NameWalk, placed: DraftTask, system: JsonObject): void {
  const at = `${placed.at}/system`;
  const scope = scopeOfTask(walk.names, placed);
  tellValue(walk, 'connector', system['connector'], `${at}/connector`);
  for (const [name, text] of membersOf(system['input'])) {
    readExpression(walk, text, `${at}/input/${escapedKey(name)}`, scope);
  }
  for (const [name] of membersOf(system['output'])) {
    const place = `${at}/output/${escapedKey(name)}`;
    const field = fieldOfTask(walk, placed, name);
    if (field === undefined) tellOwn(walk, 'systemValue', `${placed.key}.${name}`, place, 'key');
    // The system answers by this name, so the field is filled only as long as it is called so.
    else walk.tell({ kind: 'field', name: field, at: place, within: 'key', outside: true });
  }
  tellValue(walk, 'event', system['then'], `${at}/then`);
  tellValue(walk, 'deadline', system['wait'], `${at}/wait`);
  tellValue(walk, 'deadline', system['waitAgain'], `${at}/waitAgain`);
}

/** The name of the field at the top of a task's form that has this key. */
function fieldOfTask({ names }: NameWalk, { task }: DraftTask, key: string): string | undefined {
  const field = names.forms.get(textMember(task, 'form') ?? '')?.names.get(key);
  return field?.name;
}

/** Each text of a list is a name. @param before what the name begins with, beside the text */
export function tellAll(
  walk: NameWalk,
  kind: Parameters<typeof tellValue>[1],
  list: Json | undefined,
  at: string,
  before = '',
): void {
  itemsOf(list).forEach((name, index) => {
    if (typeof name === 'string') tellValue(walk, kind, `${before}${name}`, `${at}/${index}`);
  });
}
