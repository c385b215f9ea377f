import type { Json } from '../answers/answers.ts';
import {
  isObject,
  itemsOf,
  memberOf,
  membersOf,
  textMember,
  type DraftDocument,
} from '../draft/draft-document.ts';
import { draftNames } from '../references/index.ts';
import type { Text } from '../text/text.ts';
import { fieldKindWords } from './kind-words.ts';
import { isText, sayThing, sayValue, withoutReadings } from './words-of.ts';

/** Members whose value is the key of something that people know by another name, with the part that has it. */
const parts: Readonly<Record<string, string>> = {
  role: 'roles',
  roles: 'roles',
  to: 'roles',
  signer: 'roles',
  readers: 'roles',
  receivers: 'roles',
  supervisors: 'roles',
  accountants: 'roles',
  deadline: 'deadlines',
  wait: 'deadlines',
  waitAgain: 'deadlines',
  paper: 'papers',
  receipt: 'papers',
  message: 'messages',
  form: 'forms',
  application: 'forms',
  number: 'numbers',
  lookup: 'lookups',
  fees: 'fees',
  collects: 'fees',
  party: 'parties',
  task: 'tasks',
  exclude: 'tasks',
  target: 'states',
  initial: 'states',
};

/** A value as people read it; where it is the key of something, or a kind of field, what that is called. */
export function sayName(member: string, value: Json | undefined, draft: DraftDocument): Text {
  const kind = member === 'type' && typeof value === 'string' ? fieldKindWords[value] : undefined;
  if (kind !== undefined) return sayThing({ vi: '', en: '' }, kind);
  const part = Object.hasOwn(parts, member) ? parts[member] : undefined;
  const title = part === undefined || typeof value !== 'string' ? undefined : titleIn(part, value, draft);
  return title === undefined ? sayValue(value) : sayThing({ vi: '', en: '' }, title);
}

/** What the thing of a part that has some key is called by its author; undefined where nothing has, or has no name. */
export function titleIn(part: string, key: string, draft: DraftDocument): Text | undefined {
  if (part === 'tasks' || part === 'states') {
    const { tasks, states } = draftNames(draft);
    const last = key.replace(/^[#.]/, '').split('.').at(-1);
    const found =
      part === 'tasks'
        ? tasks.find((task) => task.key === key)?.task['title']
        : memberOf(states.find((state) => state.key === last)?.state['meta'], 'title');
    return isText(found) ? found : undefined;
  }
  const holder = draft[part];
  const thing = isObject(holder)
    ? membersOf(holder).find(([name]) => name === key)?.[1]
    : itemsOf(holder).find((item) => textMember(item, 'key') === key);
  const title = isText(thing) ? thing : memberOf(thing, 'title');
  const subject = memberOf(thing, 'subject');
  if (title === undefined && isText(subject)) return withoutReadings(subject);
  return isText(title) ? title : undefined;
}
