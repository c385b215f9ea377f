import type { Language } from '../../../../engine/index.ts';
import type { NamedConnection } from '../../../../runtime/api/index.ts';
import { quyTrinhTextsOf } from '../../language/quy-trinh-texts-of.ts';
import { connectionChoices } from '../../parts/connections.ts';
import type { Property } from '../../parts/property-kinds.ts';
import { receivedTypeOf } from './received-types.ts';
import { withSystemTask } from './system-skeleton.ts';

/** Types of the values that a system gives back. */
const valueTypes = ['text', 'number', 'boolean', 'date', 'time', 'address'];

/** What a state is called. */
export const namesOfState: readonly Property[] = [
  { kind: 'pair', name: 'meta/title', called: 'stateTitle' },
  { kind: 'pair', name: 'meta/publicTitle' },
];

/** How a case that ends in the state has ended. */
export const endOfState: readonly Property[] = [
  { kind: 'words', name: 'meta/outcome', words: ['granted', 'refused', 'withdrawn', 'stopped'] },
];

/** How deep a history state remembers. */
export const depthOfHistory: readonly Property[] = [
  { kind: 'words', name: 'history', words: ['shallow', 'deep'] },
];

/** What is done when a state is entered. */
export const entryOfState: readonly Property[] = [{ kind: 'actions', name: 'entry' }];

/** A note for those who maintain the definition. */
export const noteOf: readonly Property[] = [{ kind: 'box', name: 'description', rows: 3 }];

/** One task for each item of a list. */
const forEach: Property = {
  kind: 'part',
  name: 'forEach',
  blank: { items: '', as: 'muc', complete: 'all' },
  properties: [
    { kind: 'rule', name: 'items', expects: 'any' },
    { kind: 'key', name: 'as' },
    { kind: 'rule', name: 'label', called: 'itemLabel', expects: 'text' },
    { kind: 'pair', name: 'action' },
    { kind: 'words', name: 'complete', words: ['all', 'any', 'count'], needed: true },
    { kind: 'rule', name: 'count', expects: 'number' },
    { kind: 'words', name: 'silence', words: ['none', 'agreed'] },
    { kind: 'event', name: 'then' },
    { kind: 'actions', name: 'do', called: 'doEach' },
  ],
};

/** The applicant pays in the task. */
const pay: Property = {
  kind: 'part',
  name: 'pay',
  blank: {},
  properties: [
    { kind: 'picks', name: 'fees', of: 'fees' },
    { kind: 'event', name: 'then' },
    { kind: 'pick', name: 'receipt', of: 'papers' },
  ],
};

/** A system outside does the task: one of those that the server knows; its id is typed where it knows none. */
const systemProperty = (systems: readonly NamedConnection[], language: Language): Property => ({
  kind: 'part',
  name: 'system',
  blank: { input: {}, output: {} },
  begin: (document, at) => withSystemTask(document, at, systems, quyTrinhTextsOf('vi')),
  properties: [
    systems.length === 0
      ? { kind: 'box', name: 'connector' }
      : { kind: 'pick', name: 'connector', of: connectionChoices(systems, language), needed: true },
    { kind: 'pair', name: 'title', called: 'systemTitle' },
    { kind: 'names', name: 'input', each: 'rule' },
    { kind: 'names', name: 'output', each: valueTypes, typeOf: receivedTypeOf },
    { kind: 'event', name: 'then' },
    { kind: 'pick', name: 'wait', of: 'deadlines', needed: true },
    { kind: 'pick', name: 'waitAgain', of: 'deadlines' },
    { kind: 'box', name: 'again', called: 'systemAgain', type: 'number' },
  ],
});

/** A task of a state; `systems` are those that the server is connected to. */
export const taskProperties = (
  systems: readonly NamedConnection[],
  language: Language,
): readonly Property[] => [
  { kind: 'pair', name: 'title', called: 'taskTitle' },
  { kind: 'pick', name: 'role', of: 'people', needed: true },
  { kind: 'pick', name: 'deadline', of: 'deadlines' },
  { kind: 'pick', name: 'form', of: 'forms' },
  { kind: 'tick', name: 'supplement', called: 'supplementTask' },
  { kind: 'more', name: 'howToDo', properties: [{ kind: 'pair', name: 'guidance', rows: 3 }] },
  {
    kind: 'more',
    name: 'whoElse',
    properties: [
      { kind: 'picks', name: 'exclude', of: 'tasks' },
      { kind: 'rule', name: 'unit', expects: 'text' },
      { kind: 'picks', name: 'shows', of: 'fields' },
    ],
  },
  forEach,
  pay,
  systemProperty(systems, language),
  { kind: 'key', name: 'key' },
];

/** What an event needs of whoever sends it. */
export const eventProperties: readonly Property[] = [
  { kind: 'pair', name: 'label' },
  { kind: 'words', name: 'tone', words: ['primary', 'neutral', 'danger'] },
  { kind: 'pick', name: 'task', of: 'tasks' },
  { kind: 'picks', name: 'roles', of: 'people' },
  { kind: 'pick', name: 'form', called: 'eventForm', of: 'forms' },
  { kind: 'tick', name: 'withoutForm' },
  { kind: 'tick', name: 'reason' },
  { kind: 'tick', name: 'supplement' },
  { kind: 'more', name: 'asking', properties: [{ kind: 'pair', name: 'confirm' }] },
  {
    kind: 'more',
    name: 'money',
    properties: [
      { kind: 'picks', name: 'collects', of: 'fees' },
      { kind: 'pick', name: 'receipt', of: 'papers' },
    ],
  },
];

/** The condition of a way, and what is said where it is false. */
export const guardProperty: Property = {
  kind: 'part',
  name: 'guard',
  blank: { type: 'when', params: { if: '' } },
  properties: [
    { kind: 'rule', name: 'params/if', expects: 'condition' },
    { kind: 'pair', name: 'params/otherwise' },
  ],
};

/** What happens on a way, once it is taken. */
export const wayProperties: readonly Property[] = [
  { kind: 'actions', name: 'actions' },
  {
    kind: 'more',
    name: 'moreOfWay',
    properties: [
      { kind: 'tick', name: 'reenter' },
      { kind: 'box', name: 'description', rows: 3 },
    ],
  },
];
