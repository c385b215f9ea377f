import type { Expression } from '../../feel/index.ts';
import { parseExpression, type ExpressionProblem, type Parsed } from '../../feel/parser/index.ts';
import type { Condition, Lookups } from '../../generated/definition-types.ts';
import type { Problem } from '../../problems/problem.ts';
import { readMarkdown } from '../../markdown/index.ts';
import type { Guidance, RichText } from '../../text/rich-text.ts';
import type { Text } from '../../text/text.ts';
import type { CompiledCondition, CompiledMessage } from '../compiled-form.ts';
import { placesOf } from './message-places.ts';
import { rememberSpans } from './parsed-spans.ts';

/** Parses the expressions of a definition and gathers what is wrong with them. */
export class FormParser {
  readonly problems: Problem[] = [];
  /** Questions to registries of the definition. */
  readonly lookups: Lookups;
  private readonly parse: (text: string) => Parsed;

  /** @param parse reads an expression; handed in by who has read some of them already */
  constructor(lookups: Lookups = {}, parse = parseExpression) {
    this.lookups = lookups;
    this.parse = parse;
  }

  /** A condition; one that cannot be parsed never holds. */
  condition(condition: Condition, pointer: string): CompiledCondition {
    return typeof condition === 'boolean' ? condition : this.expression(condition, pointer);
  }

  /** An expression; one that cannot be parsed is null, which is to say unknown. */
  expression(text: string, pointer: string, offset = 0): Expression {
    const parsed = this.parse(text);
    if (parsed.ok === undefined) {
      this.problems.push(...parsed.problems.map((problem) => placedProblem(problem, pointer, offset)));
      return null;
    }
    rememberSpans(parsed.ok, parsed.spans);
    return parsed.ok;
  }

  /** A message with the expressions in its `{…}` places. */
  message(message: Text, pointer: string): CompiledMessage {
    return {
      vi: this.places(message.vi, `${pointer}/vi`),
      en: message.en === undefined ? null : this.places(message.en, `${pointer}/en`),
    };
  }

  /** A guidance in limited Markdown. What may not stand in it is shown as it is written. */
  guidance(text: Text | undefined, pointer: string): Guidance | null {
    if (text === undefined) return null;
    const vi = this.markdown(text.vi, `${pointer}/vi`);
    return text.en === undefined ? { vi } : { vi, en: this.markdown(text.en, `${pointer}/en`) };
  }

  private markdown(text: string, pointer: string): string | RichText {
    const { rich, problems } = readMarkdown(text);
    this.problems.push(
      ...problems.map(({ code, params }) => ({ code, pointer, severity: 'error' as const, params })),
    );
    return rich;
  }

  private places(text: string, pointer: string): readonly (string | Expression)[] {
    const places = placesOf(text);
    if (places === null) {
      this.problems.push({ code: 'message-brace', pointer, severity: 'error' });
      return [text];
    }
    return places.map(({ part, from }, index) =>
      index % 2 === 0 ? part : this.expression(part, pointer, from),
    );
  }
}

/** A problem of an expression as a problem of the definition; `from` and `to` are places in the text. */
export function placedProblem(problem: ExpressionProblem, pointer: string, offset = 0): Problem {
  const { code, severity, params, from, to } = problem;
  return { code, severity, pointer, params: { ...params, from: from + offset, to: to + offset } };
}
