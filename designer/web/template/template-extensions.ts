import {
  autocompletion,
  completionKeymap,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { EditorState, Prec, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { basicSetup, minimalSetup } from 'codemirror';
import type { Language } from '../../../engine/index.ts';
import { editorLook } from '../parts/editor-look.ts';
import { editorPhrases } from '../parts/editor-phrases.ts';
import type { TemplateTool } from './designer-template-tools.ts';
import type { InlineTag } from './format-text.ts';
import { dataNamed, type TemplateDatum } from './template-data.ts';
import { templateSyntax } from './template-syntax.ts';

/** Tools that put a tag round what is selected. */
export const inlineTags: Readonly<Partial<Record<TemplateTool, InlineTag>>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
};

/** Tools that put lines of their own; `|` is where the cursor goes. */
export const blocks: Readonly<Partial<Record<TemplateTool, string>>> = {
  paragraph: '<p>|</p>',
  heading: '<h1 class="center upper">|</h1>',
  list: '<ul>\n  <li>|</li>\n</ul>',
  columns:
    '<div class="columns">\n  <div class="w-50 center"><p>|</p></div>\n  <div class="w-50 center"><p></p></div>\n</div>',
  table:
    '<table>\n  <thead><tr><th class="w-10">|</th><th></th></tr></thead>\n  <tbody>\n    <tr><td class="center"></td><td></td></tr>\n  </tbody>\n</table>',
};

interface TemplateEditorParts {
  readonly language: Language;
  readonly label: string;
  readonly textLanguage: Language;
  readonly isPaper: boolean;
  /** What can be inserted at a place. */
  readonly data: (text: string, place: number) => readonly TemplateDatum[];
  readonly tool: (tool: TemplateTool) => void;
  /** Somebody typed. */
  readonly changed: (text: string) => void;
}

/** The look of a message, which is words and no markup. */
const proseLook = {
  ...editorLook,
  '&': { fontSize: 'var(--thutuc-text)' },
  '.cm-content': { fontFamily: 'var(--thutuc-font)', padding: '0.5rem' },
};

/** What makes a text editor one of templates. */
export function templateExtensions(parts: TemplateEditorParts): Extension {
  const { language, label, textLanguage, isPaper, tool } = parts;
  const key = (name: string, does: TemplateTool) => ({
    key: name,
    preventDefault: true,
    run: () => {
      tool(does);
      return true;
    },
  });
  const complete = (context: CompletionContext): CompletionResult | null => completions(parts, context);
  return [
    isPaper
      ? [
          basicSetup,
          Prec.high(keymap.of([key('Mod-b', 'bold'), key('Mod-i', 'italic'), key('Mod-u', 'underline')])),
        ]
      : [minimalSetup, autocompletion(), keymap.of(completionKeymap)],
    templateSyntax,
    templateSyntax.data.of({ autocomplete: complete }),
    EditorView.lineWrapping,
    EditorState.phrases.of(editorPhrases(language)),
    EditorView.contentAttributes.of({
      'aria-label': label,
      lang: textLanguage,
      spellcheck: 'false',
      tabindex: '0',
    }),
    EditorView.theme(isPaper ? editorLook : proseLook),
    EditorView.updateListener.of((update) => {
      if (update.docChanged && !update.transactions.some((one) => one.isUserEvent('thutuc')))
        parts.changed(update.state.doc.toString());
    }),
  ];
}

/** Data by name, behind `{{` or where they are asked for. */
function completions({ data }: TemplateEditorParts, context: CompletionContext): CompletionResult | null {
  const begun = context.matchBefore(/\{\{[\p{L}\p{M}\p{N}\s_.]*$/u);
  if (begun === null && !context.explicit) return null;
  const text = context.state.doc.toString();
  const from = begun?.from ?? context.pos;
  const close = text.startsWith('}}', context.pos) && begun !== null ? 2 : 0;
  const found = dataNamed(data(text, from), begun?.text.slice(2) ?? '');
  const options = found.flatMap(({ label, group, print, isBlock }): Completion[] =>
    print === null || isBlock
      ? []
      : [
          {
            label,
            detail: group,
            apply: (view, _completion, start, end) => {
              view.dispatch({
                changes: { from: start, to: end + close, insert: print },
                selection: { anchor: start + print.length },
                userEvent: 'input.complete',
              });
            },
          },
        ],
  );
  return { from, options: options.slice(0, 60), filter: false };
}
