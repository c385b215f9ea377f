import {
  checkExpression,
  parseExpression,
  sayExpression,
  scopeAt,
  type Expression,
  type ReadableScope,
  type WrittenBefore,
} from '../../../engine/authoring/index.ts';
import { problemTexts, sayProblem, type Language } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import type { FoundProblem } from '../draft/found-problem.ts';

/** What a place of the draft wants of an expression. */
export type Expects = 'condition' | 'number' | 'text' | 'date' | 'any';

/** Something wrong with the text, and the word that was meant, where one is close. */
export interface TextProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly from: number;
  readonly to: number;
  readonly suggestion?: string;
}

/** An expression as it was read. */
export interface ReadExpression {
  readonly text: string;
  readonly scope: ReadableScope;
  /** Undefined where the text cannot be read. */
  readonly expression: Expression | undefined;
  /** The text with the places of its parts; null where it cannot be read. */
  readonly written: WrittenBefore | null;
  /** What it says, in words; empty where it cannot be read. */
  readonly sentence: string;
  readonly problems: readonly TextProblem[];
}

const types = {
  condition: 'boolean',
  number: 'number',
  text: 'string',
  date: 'date',
  any: undefined,
} as const;

/**
 * Reads the expression of a place: what it says in words, and what is wrong with it. An empty text is not wrong here:
 * whether something must stand there is for the checking of the whole draft to say.
 */
export function readExpression(
  document: DraftDocument,
  at: string,
  text: string,
  expects: Expects,
  language: Language,
): ReadExpression {
  const scope = scopeOf(document, at);
  const nothing = { text, scope, expression: undefined, written: null, sentence: '', problems: [] };
  if (text.trim() === '') return nothing;
  const parsed = parseExpression(text);
  const say = (problem: (typeof parsed.problems)[number]): TextProblem => {
    const said = sayProblem({ ...problem, pointer: at }, language, problemTexts);
    const { suggestion } = problem.params;
    const mend = said.mend === '' ? '' : ` ${said.mend}`;
    return {
      code: problem.code,
      severity: problem.severity,
      message: `${said.message}${mend}`,
      from: problem.from,
      to: problem.to,
      ...(typeof suggestion === 'string' ? { suggestion } : {}),
    };
  };
  if (parsed.ok === undefined) return { ...nothing, problems: parsed.problems.map(say) };
  const wanted = types[expects];
  const found = checkExpression(parsed.ok, scope.types, undefined, parsed.spans);
  // A moment is as good as a day: which of them is wanted is for the checking of the whole draft to say.
  const isMoment = wanted === 'date' && found.type === 'dateTime';
  const { problems } =
    wanted === undefined || isMoment ? found : checkExpression(parsed.ok, scope.types, wanted, parsed.spans);
  return {
    text,
    scope,
    expression: parsed.ok,
    written: { text, spans: parsed.spans },
    sentence: sayExpression(parsed.ok, scope, language, expects === 'condition'),
    problems: problems.map(say),
  };
}

/** Problems of the place that the whole draft's checking has found and the text alone does not show. */
export function problemsBeside(
  read: ReadExpression,
  problems: readonly FoundProblem[],
  at: string,
): readonly FoundProblem[] {
  const own = new Set(read.problems.map(({ code }) => code));
  return problems.filter(({ pointer, code }) => pointer === at && !own.has(code));
}

const scopes = new WeakMap<DraftDocument, Map<string, ReadableScope>>();

/** What may be read at a place; worked out once for each draft. */
function scopeOf(document: DraftDocument, at: string): ReadableScope {
  const known = scopes.get(document) ?? new Map<string, ReadableScope>();
  scopes.set(document, known);
  const found = known.get(at) ?? scopeAt(document, at);
  known.set(at, found);
  return found;
}
