import { itemsOf, memberOf, membersOf, textMember, type DraftDocument } from '../draft/draft-document.ts';
import { isWithin, parentOf, valueAt } from '../draft/pointer.ts';
import { nearest } from '../feel/nearest.ts';
import { draftStates, draftTasks, draftTransitions } from '../references/index.ts';
import { mend, paramOf, type MendRule, type MendRules } from './mend.ts';
import { put } from './place-edits.ts';

/** Offers the name that was most likely meant; where none is near, each of a few that there are. */
function meant(
  namesOf: (draft: DraftDocument, pointer: string) => readonly string[],
  param = 'name',
  most = 3,
): MendRule {
  return (draft, problem) => {
    const { pointer } = problem;
    const name = paramOf(problem, param);
    if (valueAt(draft, pointer) !== name) return [];
    const names = namesOf(draft, pointer);
    const near = nearest(name, names);
    const offered = near !== undefined ? [near] : names.length <= most ? names : [];
    return offered.map((one) => mend(`Dùng “${one}”`, `Use “${one}”`, ...put(draft, pointer, one)));
  };
}

const members =
  (at: string) =>
  (draft: DraftDocument): readonly string[] =>
    membersOf(valueAt(draft, at)).map(([name]) => name);

const workflowOf = (draft: DraftDocument) => draft['workflow'];

function eventsOf(draft: DraftDocument): readonly string[] {
  const transitions = draftTransitions(workflowOf(draft), draftStates(workflowOf(draft)));
  return [...new Set(transitions.flatMap(({ trigger, name }) => (trigger === 'event' ? [name] : [])))];
}

/** The events that the state of a task hears, and those around it. */
function heardAt(draft: DraftDocument, pointer: string): readonly string[] {
  const states = draftStates(workflowOf(draft));
  const around = states.filter(({ at }) => isWithin(pointer, at));
  return draftTransitions(workflowOf(draft), states).flatMap(({ trigger, name, from }) =>
    trigger === 'event' && from !== null && around.includes(from) ? [name] : [],
  );
}

function tasksOf(draft: DraftDocument): readonly string[] {
  return draftTasks(draftStates(workflowOf(draft))).map(({ key }) => key);
}

/** The one that a problem itself proposes. */
const suggested: MendRule = (draft, problem) => {
  const name = paramOf(problem, 'suggestion');
  return [mend(`Dùng “${name}”`, `Use “${name}”`, ...put(draft, problem.pointer, name))];
};

/** The code of what was typed by its name, or nearly right, as the key of a table. */
const keyMeant: MendRule = (draft, problem) => {
  const code = paramOf(problem, 'suggestion');
  if (code === '') return [];
  const label = paramOf(problem, 'label');
  return [
    mend(`Dùng “${code}” (${label})`, `Use “${code}” (${label})`, ...put(draft, problem.pointer, code)),
  ];
};

/** A target that is no state: the state of the nearest key. */
const target: MendRule = (draft, problem) => {
  const states = draftStates(workflowOf(draft));
  const written = paramOf(problem, 'target');
  const near = nearest(
    written.split(/[#.]/).at(-1) ?? '',
    states.map(({ key }) => key),
  );
  const found = states.find(({ key }) => key === near);
  if (found === undefined) return [];
  const title = textMember(memberOf(found.state['meta'], 'title'), 'vi') ?? found.key;
  return [
    mend(`Chuyển đến bước “${title}”`, `Go to the state “${title}”`, {
      name: 'redirectTransition',
      args: { at: parentOf(problem.pointer).parent, to: found.at },
    }),
  ];
};

/** Where a workflow, or a state with states in it, begins: with the first of them. */
function beginning(at: (pointer: string) => string): MendRule {
  return (draft, { pointer }) => {
    const holder = at(pointer);
    const found = membersOf(valueAt(draft, `${holder}/states`)).find(
      ([, state]) => textMember(state, 'type') !== 'final',
    );
    if (found === undefined) return [];
    const [first, state] = found;
    const title = textMember(memberOf(memberOf(state, 'meta'), 'title'), 'vi') ?? first;
    return [
      mend(`Bắt đầu từ bước “${title}”`, `Begin with the state “${title}”`, {
        name: 'setMember',
        args: { at: holder, name: 'initial', value: first },
      }),
    ];
  };
}

/** Names that mean nothing. */
export const nameMends: MendRules = {
  'form-unknown': meant(members('/forms')),
  'role-unknown': meant(members('/roles'), 'name', 4),
  'supervisor-unknown': meant(members('/roles'), 'name', 4),
  'deadline-missing': meant(members('/deadlines')),
  'number-unknown': meant(members('/numbers')),
  'paper-unknown': meant(members('/papers')),
  'message-unknown': meant(members('/messages')),
  'fee-unknown': meant((draft) => itemsOf(draft['fees']).flatMap((fee) => textMember(fee, 'key') ?? [])),
  'task-unknown-name': meant(tasksOf),
  'then-unheard': meant(heardAt, 'event'),
  'sign-unheard': meant(eventsOf, 'event'),
  'scenario-event-unknown-near': suggested,
  'scenario-task-unknown-near': suggested,
  'table-key-unmatched': keyMeant,
  'target-unknown': target,
  'initial-unknown': beginning((pointer) => parentOf(pointer).parent),
  'initial-missing': beginning((pointer) => pointer),
  'ends-at-once': beginning((pointer) => parentOf(pointer).parent),
};
