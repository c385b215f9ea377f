import type { Completion, CompletionSource } from '@codemirror/autocomplete';
import type { ReadableScope } from '../../../engine/authoring/index.ts';
import { foldText, inLanguage, type Language } from '../../../engine/index.ts';
import { flatNames } from './rule-frame.ts';

/** The most that are offered at a time. */
const MOST = 50;

/**
 * Offers what may be read where a name is being written: found by its key or its label, with or without marks.
 *
 * @param now what may be read at the moment, since the draft goes on changing
 */
export function completeNames(
  now: () => { readonly scope: ReadableScope | null; readonly language: Language },
): CompletionSource {
  return (context) => {
    const { scope, language } = now();
    const word = context.matchBefore(/[\p{L}_][\p{L}\p{N}_.]*$/u);
    const isQuoted = /^[^"]*("[^"]*"[^"]*)*"[^"]*$/.test(context.state.sliceDoc(0, context.pos));
    if (scope === null || isQuoted || (word === null && !context.explicit)) return null;
    return {
      from: word?.from ?? context.pos,
      options: found(scope, word?.text ?? '', language),
      // What was found by its label need not be spelled like what was typed.
      filter: false,
    };
  };
}

function found(scope: ReadableScope, written: string, language: Language): readonly Completion[] {
  const query = foldText(written);
  return flatNames(scope)
    .map(({ name, around }) => ({
      key: name.path.join('.'),
      label: inLanguage(name.label, language),
      around: around.map(({ label }) => inLanguage(label, language)).join(' › '),
    }))
    .filter(({ key, label }) => foldText(key).includes(query) || foldText(label).includes(query))
    .slice(0, MOST)
    .map(({ key, label, around }) => ({
      label: key,
      displayLabel: label,
      detail: around === '' ? key : `${around}: ${key}`,
      type: 'variable',
    }));
}
