import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Expression } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { RuleContext, RulePart } from './rule-context.ts';
import { firstValue } from './value-shape.ts';
import { valueView, type ValuePart } from './value-view.ts';

/** One case: when it is given, and what is given then. */
interface Case {
  readonly when: Expression;
  readonly then: Expression;
}

/** Draws a condition. */
type ConditionView = (
  context: RuleContext,
  part: RulePart & {
    readonly condition: Expression | undefined;
    readonly put: (condition: Expression | undefined) => void;
  },
) => TemplateResult;

/** A value by cases: the first whose condition holds gives it. */
export function caseView(
  context: RuleContext,
  part: ValuePart,
  conditionView: ConditionView,
): TemplateResult {
  const { texts, isFixed } = context;
  const { scope, key } = part;
  const { cases, otherwise } = casesOf(part.value);
  const put = (next: readonly Case[], rest: Expression = otherwise): void => {
    part.put(valueOfCases(next, rest));
  };
  return html`<div class="cases">
    ${cases.map(
      (one, index) =>
        html`<div class="case" role="group" aria-label=${fillText(texts.case, { number: index + 1 })}>
          <span class="says">${texts.when}</span>
          ${conditionView(context, {
            condition: one.when,
            scope,
            key: `${key}.when${index}`,
            put: (when) => {
              put(when === undefined ? cases.toSpliced(index, 1) : cases.with(index, { ...one, when }));
            },
          })}
          <div class="line">
            <span class="says">${texts.then}</span>
            ${valueView(context, {
              ...part,
              value: one.then,
              key: `${key}.then${index}`,
              label: fillText(texts.case, { number: index + 1 }),
              put: (then) => {
                put(cases.with(index, { ...one, then }));
              },
            })}
            ${
              isFixed
                ? nothing
                : html`<button
                    type="button"
                    class="button quiet out"
                    aria-label=${fillText(texts.takeOutCase, { number: index + 1 })}
                    @click=${() => {
                      put(cases.toSpliced(index, 1));
                    }}
                  >
                    ${texts.takeOut}
                  </button>`
            }
          </div>
        </div>`,
    )}
    <div class="line">
      <span class="says">${texts.otherwise}</span>
      ${valueView(context, {
        ...part,
        value: otherwise,
        key: `${key}.otherwise`,
        label: texts.otherwise,
        put: (rest) => {
          put(cases, rest);
        },
      })}
    </div>
    ${
      isFixed
        ? nothing
        : html`<button
            type="button"
            class="button quiet"
            @click=${() => {
              const added = casesOf(firstValue('choice', scope, part.type, otherwise) ?? null).cases;
              put([...cases, ...added]);
            }}
          >
            ${texts.addCase}
          </button>`
    }
  </div>`;
}

/** The cases of a chain of if, then and else. */
function casesOf(value: Expression): { readonly cases: readonly Case[]; readonly otherwise: Expression } {
  const cases: Case[] = [];
  let rest = value;
  while (Array.isArray(rest) && rest[0] === 'if') {
    const [, when, then, otherwise] = rest as unknown as readonly ['if', Expression, Expression, Expression];
    cases.push({ when, then });
    rest = otherwise;
  }
  return { cases, otherwise: rest };
}

function valueOfCases(cases: readonly Case[], otherwise: Expression): Expression {
  return cases.reduceRight<Expression>((rest, { when, then }) => ['if', when, then, rest], otherwise);
}
