import {
  itemsOf,
  memberOf,
  membersOf,
  textMember,
  isObject,
  type DraftDocument,
} from '../draft/draft-document.ts';
import type { FeelType } from '../feel/index.ts';
import { draftStates, draftTasks, draftTransitions } from './draft-states.ts';
import type { DraftState, DraftTask, DraftTransition } from './draft-states.ts';
import { formNames } from './form-names.ts';
import { itemNames } from './item-names.ts';
import { layerOf, scopeOf, within } from './name-scope.ts';
import type { Layer, Named, NameScope, ReferenceKind } from './reference.ts';

/** What the parts of a draft call each other, prepared for reading its expressions. */
export interface DraftNames {
  readonly draft: DraftDocument;
  readonly application: string;
  readonly forms: ReadonlyMap<string, Layer>;
  readonly states: readonly DraftState[];
  readonly tasks: readonly DraftTask[];
  readonly transitions: readonly DraftTransition[];
  /** Paths of the states by their last key, since rules name a state by it. */
  readonly statesByKey: ReadonlyMap<string, readonly string[]>;
  /** The items of tasks of a forEach, by the key of the task. */
  readonly items: ReadonlyMap<string, Named>;
  /** What expressions of workflow, fees, deadlines and papers see. */
  readonly caseScope: NameScope;
}

const known = new WeakMap<DraftDocument, DraftNames>();

/** The names of a draft; worked out once for each draft. */
export function draftNames(draft: DraftDocument): DraftNames {
  const found = known.get(draft) ?? namesOf(draft);
  known.set(draft, found);
  return found;
}

function namesOf(draft: DraftDocument): DraftNames {
  const application = textMember(draft, 'application') ?? '';
  const forms = new Map(membersOf(draft['forms']).map(([key, form]) => [key, formNames(key, form)]));
  const states = draftStates(draft['workflow']);
  const tasks = draftTasks(states);
  const transitions = draftTransitions(draft['workflow'], states);
  const statesByKey = new Map<string, string[]>();
  for (const { key, path } of states) statesByKey.set(key, [...(statesByKey.get(key) ?? []), path]);
  const own = forms.get(application) ?? layerOf(new Map());
  const beside = otherForms(forms, application);
  const scopeWith = (items: ReadonlyMap<string, Named>): NameScope =>
    scopeOf([own, beside, generalLayer(draft, forms, tasks, transitions, items, own)]);
  // The lists of tasks may read what other tasks said, so they are read before their items are known.
  const bare = scopeWith(new Map());
  const items = itemNames(tasks, bare);
  const caseScope = items.size === 0 ? bare : scopeWith(items);
  return { draft, application, forms, states, tasks, transitions, statesByKey, items, caseScope };
}

/** What the expressions of a form see. */
export function scopeOfForm(names: DraftNames, key: string): NameScope {
  const own = names.forms.get(key);
  if (own === undefined || key === names.application) return names.caseScope;
  return within(
    scopeWithItems(names, ({ task }) => task['form'] === key),
    own,
  );
}

/** What the expressions of a task see: the item of its list, too. */
export function scopeOfTask(names: DraftNames, task: DraftTask): NameScope {
  return within(names.caseScope, itemLayer(names, task));
}

/** What the expressions of a case see that are read for the items of some tasks, too. */
export function scopeWithItems(names: DraftNames, wanted: (task: DraftTask) => boolean): NameScope {
  return names.tasks
    .filter(wanted)
    .map((task) => itemLayer(names, task))
    .reduce(within, names.caseScope);
}

function itemLayer(names: DraftNames, { key, task }: DraftTask): Layer {
  const as = textMember(task['forEach'], 'as');
  const item = names.items.get(key);
  return layerOf(as === undefined || item === undefined ? new Map() : new Map([[as, item]]));
}

function otherForms(forms: ReadonlyMap<string, Layer>, application: string): Layer {
  const others = [...forms].filter(([key]) => key !== application);
  return layerOf(new Map(others.map(([key, layer]) => [key, whole('form', key, layer)])));
}

function generalLayer(
  draft: DraftDocument,
  forms: ReadonlyMap<string, Layer>,
  tasks: readonly DraftTask[],
  transitions: readonly DraftTransition[],
  items: ReadonlyMap<string, Named>,
  own: Layer,
): Layer {
  const events = transitions.flatMap(({ trigger, name }) => (trigger === 'event' ? [name] : []));
  const keysOfList = (value: unknown): string[] =>
    itemsOf(value as never).flatMap((item) => textMember(item, 'key') ?? []);
  const ofCase: [string, Named][] = [
    ['events', group(leaves('event', events))],
    ['states', { ...leaf(null, ''), type: { list: 'string' }, compared: 'state' }],
    ...caseParts.map((part): [string, Named] => [part, leaf(null, '')]),
  ];
  const parameters = membersOf(draft['parameters']).filter(
    ([, one]) => itemsOf(memberOf(one, 'keys')).length === 0,
  );
  return layerOf(
    new Map<string, Named>([
      ...leaves(
        'parameter',
        parameters.map(([name]) => name),
      ),
      ['case', group(new Map(ofCase))],
      ['tasks', group(new Map(tasks.map((task) => [task.key, namedTask(task, forms, items)])))],
      [
        'clocks',
        group(
          leaves(
            'deadline',
            membersOf(draft['deadlines']).map(([name]) => name),
          ),
        ),
      ],
      ['dossier', group(leaves('component', keysOfList(memberOf(draft['dossier'], 'components'))))],
      ['fees', leaf(null, '')],
      // How answers compare with their registries is read under the names of the fields.
      ['checked', group(own.names)],
    ]),
  );
}

const caseParts =
  'channel identityLevel receivingUnit competentUnit submittedOn submittedAt acceptedOn acceptedAt code status supplements papersAwaited applicant'.split(
    ' ',
  );
const taskParts = ['unit', 'done', 'how'];

/** What the people of a task wrote, and what a system said, as expressions read it. */
function namedTask(
  { key, task }: DraftTask,
  forms: ReadonlyMap<string, Layer>,
  items: ReadonlyMap<string, Named>,
): Named {
  const filled = forms.get(textMember(task, 'form') ?? '')?.names ?? [];
  const output = memberOf(task['system'], 'output');
  const said = isObject(output) ? Object.keys(output) : [];
  const members = new Map<string, Named>([
    ...said.map((name): [string, Named] => [name, leaf('systemValue', `${key}.${name}`)]),
    ...filled,
    ...taskParts.map((part): [string, Named] => [part, leaf(null, '')]),
    // Here it is called `item`, whatever name the task has for it.
    ['item', { ...(items.get(key) ?? leaf(null, '')), kind: null }],
  ]);
  const layer = layerOf(members);
  return {
    kind: 'task',
    name: key,
    members,
    get type(): FeelType {
      return { list: { context: layer.types } };
    },
  };
}

function whole(kind: ReferenceKind | null, name: string, layer: Layer): Named {
  return {
    kind,
    name,
    members: layer.names,
    get type(): FeelType {
      return { context: layer.types };
    },
  };
}

function group(members: ReadonlyMap<string, Named>): Named {
  return whole(null, '', layerOf(members));
}

function leaf(kind: ReferenceKind | null, name: string): Named {
  return { kind, name, members: null, type: 'any' };
}

function leaves(kind: ReferenceKind, names: readonly string[]): Map<string, Named> {
  return new Map(names.map((name) => [name, leaf(kind, name)]));
}
