import {
  itemsOf,
  memberOf,
  membersOf,
  textMember,
  wordsMember,
  type DraftDocument,
  type JsonObject,
} from '../draft/draft-document.ts';
import type { FeelType } from '../feel/index.ts';
import type { LookupType, Parameter } from '../generated/definition-types.ts';
import {
  casePartTypes,
  checkType,
  clockType,
  componentType,
  feeTypes,
  typeOfOutput,
  typeOfParameter,
} from '../procedure/case-types.ts';
import type { Text } from '../text/text.ts';
import { draftStates, draftTasks, draftTransitions } from './draft-states.ts';
import type { DraftState, DraftTask, DraftTransition } from './draft-states.ts';
import { formNames } from './form-names.ts';
import { itemNames } from './item-names.ts';
import { layerOf, scopeOf, within } from './name-scope.ts';
import { ownLabel } from './own-words.ts';
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
  const beside = otherForms(draft, forms, application);
  const scopeWith = (items: ReadonlyMap<string, Named>): NameScope =>
    scopeOf([own, beside, generalLayer({ draft, forms, states, tasks, transitions, items, own })]);
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

function otherForms(draft: DraftDocument, forms: ReadonlyMap<string, Layer>, application: string): Layer {
  const others = [...forms].filter(([key]) => key !== application);
  const title = (key: string): Text | undefined => wordsMember(memberOf(draft['forms'], key), 'title');
  return layerOf(new Map(others.map(([key, layer]) => [key, whole('form', key, layer, title(key))])));
}

/** What the general layer is made of. */
interface DraftParts {
  readonly draft: DraftDocument;
  readonly forms: ReadonlyMap<string, Layer>;
  readonly states: readonly DraftState[];
  readonly tasks: readonly DraftTask[];
  readonly transitions: readonly DraftTransition[];
  readonly items: ReadonlyMap<string, Named>;
  /** The fields of the application. */
  readonly own: Layer;
}

function generalLayer(parts: DraftParts): Layer {
  const { draft, forms, tasks, items, own } = parts;
  const components = itemsOf(memberOf(draft['dossier'], 'components'));
  const parameters = membersOf(draft['parameters']).filter(
    ([, one]) => itemsOf(memberOf(one, 'keys')).length === 0,
  );
  const language = (name: string, named: Named): [string, Named] => [
    name,
    { ...named, label: ownLabel([name]) },
  ];
  return layerOf(
    new Map<string, Named>([
      ...parameters.map(([name, one]): [string, Named] => [
        name,
        leaf('parameter', name, parameterType(one), wordsMember(one, 'title')),
      ]),
      language('case', caseNames(parts)),
      language('tasks', group(new Map(tasks.map((task) => [task.key, namedTask(task, forms, items)])))),
      language(
        'clocks',
        group(
          new Map(
            membersOf(draft['deadlines']).map(([name, one]) => [
              name,
              leaf('deadline', name, clockType, wordsMember(one, 'title')),
            ]),
          ),
        ),
      ),
      language(
        'dossier',
        group(
          new Map(
            components.flatMap((one): [string, Named][] => {
              const key = textMember(one, 'key');
              const type = componentType(memberOf(one, 'checkAgainst') !== undefined);
              return key === undefined
                ? []
                : [[key, leaf('component', key, type, wordsMember(one, 'title'))]];
            }),
          ),
        ),
      ),
      language('fees', leaf(null, '', feeTypes)),
      // How answers compare with their registries is read under the names of the fields.
      language('checked', checkedNames(own.names)),
    ]),
  );
}

function caseNames({ states, transitions }: DraftParts): Named {
  const events = new Map<string, Text | undefined>();
  for (const { trigger, name, transition } of transitions) {
    if (trigger !== 'event') continue;
    events.set(name, events.get(name) ?? wordsMember(transition['meta'], 'label'));
  }
  const named = [...events].map(([name, label]): [string, Named] => [
    name,
    leaf('event', name, 'number', label),
  ]);
  const options = states.map(({ key, state }) => {
    const label = wordsMember(state['meta'], 'title');
    return { code: key, ...(label === undefined ? {} : { label }) };
  });
  const own = (part: string, named: Named): [string, Named] => [
    part,
    { ...named, label: ownLabel(['case', part]) },
  ];
  return group(
    new Map([
      ...Object.entries(casePartTypes).map(([part, type]) => own(part, leaf(null, '', type))),
      own('states', { ...leaf(null, '', { list: { enum: options } }), compared: 'state' }),
      own('events', group(new Map(named))),
    ]),
  );
}

/** How the answers compare with their registries, by the names of the fields. */
function checkedNames(names: Layer['names']): Named {
  return group(
    new Map(
      [...names].map(([name, named]): [string, Named] => {
        if (named.members === null) return [name, { ...named, type: checkType }];
        const inner = checkedNames(named.members);
        const isTable = typeof named.type === 'object' && 'list' in named.type;
        const { label, kind, members } = { ...named, members: inner.members };
        return [
          name,
          {
            kind,
            name: named.name,
            label,
            members,
            get type(): FeelType {
              return isTable ? { list: inner.type } : inner.type;
            },
          },
        ];
      }),
    ),
  );
}

function parameterType(parameter: unknown): FeelType {
  const type = textMember(parameter as JsonObject, 'type') ?? '';
  return Object.hasOwn(typeOfParameter, type) ? typeOfParameter[type as Parameter['type']] : 'any';
}

function outputType(output: unknown): FeelType {
  return typeof output === 'string' && Object.hasOwn(typeOfOutput, output)
    ? typeOfOutput[output as LookupType]
    : 'any';
}

const taskParts: Readonly<Record<string, FeelType>> = { unit: 'string', done: 'boolean', how: 'string' };

/** What the people of a task wrote, and what a system said, as expressions read it. */
function namedTask(
  { key, task }: DraftTask,
  forms: ReadonlyMap<string, Layer>,
  items: ReadonlyMap<string, Named>,
): Named {
  const filled = forms.get(textMember(task, 'form') ?? '')?.names ?? [];
  const output = membersOf(memberOf(task['system'], 'output'));
  const members = new Map<string, Named>([
    ...output.map(([name, type]): [string, Named] => [
      name,
      leaf('systemValue', `${key}.${name}`, outputType(type)),
    ]),
    ...filled,
    ...Object.entries(taskParts).map(([part, type]): [string, Named] => [
      part,
      leaf(null, '', type, ownLabel(['tasks', part])),
    ]),
    // Here it is called `item`, whatever name the task has for it.
    [
      'item',
      { ...(items.get(key) ?? leaf(null, '', 'any')), kind: null, label: ownLabel(['tasks', 'item']) },
    ],
  ]);
  const layer = layerOf(members);
  return {
    kind: 'task',
    name: key,
    label: wordsMember(task, 'title'),
    members,
    get type(): FeelType {
      return { list: { context: layer.types } };
    },
  };
}

function whole(kind: ReferenceKind | null, name: string, layer: Layer, label?: Text): Named {
  return {
    kind,
    name,
    label,
    members: layer.names,
    get type(): FeelType {
      return { context: layer.types };
    },
  };
}

function group(members: ReadonlyMap<string, Named>): Named {
  return whole(null, '', layerOf(members));
}

function leaf(kind: ReferenceKind | null, name: string, type: FeelType, label?: Text): Named {
  return { kind, name, label, members: null, type };
}
