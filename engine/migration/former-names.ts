import type { Case, FormerDefinition } from '../case/case.ts';
import type { FormerKind } from '../case/former.ts';
import { stageTitles } from '../case/stage-titles.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Text } from '../text/text.ts';
import { transitionsOf } from '../workflow/state-tree.ts';
import type { Passage } from './passage.ts';

/** What a case names and only the old version knows, in words, so that its history reads as before. */
export function formerNames(passage: Passage, current: Case): Pick<FormerDefinition, 'words' | 'papers'> {
  const lost = lostNames(passage);
  const { papers: known = {} } = passage.from.definition;
  // Most versions call everything as the one before did, and nobody need look for what is lost.
  const names = lost.size === 0 ? [] : namesIn(current);
  const words = [...names].flatMap((name): [string, Text][] => {
    const text = lost.get(name);
    return text === undefined ? [] : [[name, text]];
  });
  const papers = [...new Set(current.papers.map(({ paper }) => paper))].flatMap(
    (key): [string, FormerDefinition['papers'][string]][] => {
      const paper = known[key];
      if (paper === undefined || passage.to.definition.papers?.[key] !== undefined) return [];
      const { title, kind, readers } = paper;
      return [[key, { title, kind, ...(readers === undefined ? {} : { readers }) }]];
    },
  );
  return { words: Object.fromEntries(words), papers: Object.fromEntries(papers) };
}

/** The names by which a case tells its story, as `<kind>/<name>`. */
function namesIn({ history, tasks, clocks }: Case): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (kind: FormerKind, name: string): void => void names.add(`${kind}/${name}`);
  for (const { event, from, to, task, actor, notes = [] } of history) {
    add('event', event);
    for (const path of [...from, ...to]) add('state', path);
    if (task !== null) add('task', task.split('.')[0] ?? '');
    if (actor.role !== null) add('role', actor.role);
    for (const note of notes) if (note.kind === 'clock') add('deadline', note.deadline);
  }
  for (const { key, role } of tasks) {
    add('task', key);
    add('role', role);
  }
  for (const { deadline } of clocks) add('deadline', deadline);
  return names;
}

const known = new WeakMap<Passage, ReadonlyMap<string, Text>>();

/** Everything that the old version calls by a name that the new one does not have; worked out once for all cases. */
function lostNames(passage: Passage): ReadonlyMap<string, Text> {
  const found = known.get(passage);
  if (found) return found;
  const [before, after] = [wordsOf(passage.from), wordsOf(passage.to)];
  const lost = new Map([...before].filter(([name]) => !after.has(name)));
  known.set(passage, lost);
  return lost;
}

function wordsOf(procedure: Procedure): Map<string, Text> {
  const { definition, tree } = procedure;
  const words = new Map<string, Text>();
  const add = (kind: FormerKind, name: string, text: Text | undefined): void => {
    if (text !== undefined && !words.has(`${kind}/${name}`)) words.set(`${kind}/${name}`, text);
  };
  for (const { trigger, transition } of transitionsOf(definition.workflow, tree)) {
    if (trigger.kind === 'event') add('event', trigger.name, transition.meta?.label);
  }
  for (const { path, state } of tree.values()) {
    add('state', path, stageTitles(procedure, [path], false)[0]);
    for (const { key, title } of state.meta?.tasks ?? []) add('task', key, title);
  }
  for (const [name, { title }] of Object.entries(definition.deadlines)) add('deadline', name, title);
  for (const [name, title] of Object.entries(definition.roles)) add('role', name, title);
  return words;
}
