import { textMember, wordsMember, type DraftDocument } from '../draft/draft-document.ts';
import { keysOf, valueAt } from '../draft/pointer.ts';
import type { Problem } from '../problems/problem.ts';
import { draftNames, type Named } from '../references/index.ts';
import { inLanguage, type Language, type Text } from '../text/text.ts';
import { titleIn } from './say-name.ts';

/** The part of a draft that a param is a key of; `field` for the fields of its forms. */
type Source = 'field' | 'roles' | 'parties' | 'deadlines' | 'tasks' | 'lookups';

const ofDeadline = { name: 'deadlines' } as const;

/** The params of problems that are keys of things which the draft has, and which people know by other names. */
const keyed: Readonly<Record<string, Readonly<Record<string, Source>>>> = {
  'access-nobody': { key: 'field' },
  'access-required': { key: 'field', role: 'roles' },
  'personal-unclassed': { key: 'field' },
  'message-sensitive': { field: 'field' },
  'party-reads-hidden': { field: 'field', name: 'parties' },
  'party-pageless': { name: 'parties' },
  'pay-not-applicant': { name: 'roles' },
  'task-without-event': { name: 'tasks' },
  'clock-never-started': ofDeadline,
  'pause-for-ever': ofDeadline,
  'extend-by-itself': ofDeadline,
  'extend-without-reason': ofDeadline,
  'deadline-length': ofDeadline,
  'deadline-moment': ofDeadline,
  'outlasting-acts': ofDeadline,
  'lookup-unused': { name: 'lookups' },
  'lookup-outside': { name: 'lookups' },
  'lookup-value-unknown': { lookup: 'lookups' },
};

/**
 * A problem of a draft with its params as the author calls the things: a field by its label, a deadline by its title.
 * What has no name of its own keeps its key.
 *
 * @example sayParams({ code: 'personal-unclassed', params: { key: 'so' }, … }, draft, 'vi').params // { key: 'Số thẻ' }
 */
export function sayParams(problem: Problem, draft: DraftDocument, language: Language): Problem {
  const sources = Object.hasOwn(keyed, problem.code) ? keyed[problem.code] : undefined;
  const { params } = problem;
  if (sources === undefined || params === undefined) return problem;
  const said = Object.entries(params).map(([name, value]): [string, string | number] => {
    const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
    if (source === undefined || typeof value !== 'string') return [name, value];
    const words =
      source === 'field' ? fieldCalled(draft, problem.pointer, value) : titleIn(source, value, draft);
    return [name, (words && inLanguage(words, language)) || value];
  });
  return { ...problem, params: Object.fromEntries(said) };
}

/** The label of a field: that at the pointer, of the form that the place speaks of, of the application, or of any. */
function fieldCalled(draft: DraftDocument, pointer: string, path: string): Text | undefined {
  const here = valueAt(draft, pointer);
  if (textMember(here, 'key') === path) return wordsMember(here, 'label');
  const { forms, application } = draftNames(draft);
  const [part = '', form = ''] = keysOf(pointer);
  const wanted = [
    part === 'forms' ? form : '',
    textMember(here, 'form') ?? '',
    typeof here === 'string' ? here : '',
    application,
    ...forms.keys(),
  ];
  const keys = path.split('.');
  for (const key of wanted) {
    const found = fieldAt(forms.get(key)?.names, keys);
    if (found !== undefined) return found;
  }
  // A field of another form than the application is named below the key of its form.
  const [first = '', ...rest] = keys;
  return fieldAt(forms.get(first)?.names, rest);
}

function fieldAt(names: ReadonlyMap<string, Named> | undefined, keys: readonly string[]): Text | undefined {
  let members: ReadonlyMap<string, Named> | null | undefined = names;
  let found: Named | undefined;
  for (const key of keys) {
    found = members?.get(key);
    members = found?.members;
  }
  return found?.label;
}
