import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Expression, FeelType, ReadableScope } from '../../../engine/authoring/index.ts';
import { sayExpression } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import { pick } from '../parts/pick.ts';
import { caseView } from './case-view.ts';
import {
  conditionOfGroup,
  conditionOfRows,
  deniedBy,
  groupOf,
  rowsConditionOf,
  type ConditionGroup,
  type RowsCondition,
} from './condition-group.ts';
import {
  conditionOf,
  firstRow,
  operatorsFor,
  rowOf,
  withOperator,
  type ConditionRow,
  type RowOperator,
} from './condition-row.ts';
import { formulaBox } from './formula-box.ts';
import { aboutRows, nameBox } from './name-box.ts';
import type { RuleContext, RulePart } from './rule-context.ts';
import { kindOfType, listOf, pathOf, scopeInRows, typeIn } from './rule-frame.ts';
import { severalView } from './several-view.ts';
import type { ValueKind } from './value-shape.ts';
import { valueView } from './value-view.ts';

/** A condition on the screen; undefined for one that is not there yet. */
interface ConditionPart extends RulePart {
  readonly condition: Expression | undefined;
  /** Takes the condition that it has become; undefined: it is taken out. */
  readonly put: (condition: Expression | undefined) => void;
}

/** The whole of a condition: a group of rows, also where there is only one. */
export function conditionView(context: RuleContext, part: ConditionPart): TemplateResult {
  const { condition } = part;
  const group: ConditionGroup =
    condition === undefined
      ? { kind: 'all', parts: [] }
      : (groupOf(condition) ?? { kind: 'all', parts: [condition] });
  return groupView(context, { ...part, group });
}

function groupView(
  context: RuleContext,
  part: ConditionPart & { readonly group: ConditionGroup },
): TemplateResult {
  const { texts, isFixed } = context;
  const { group, scope, key } = part;
  const { parts } = group;
  const newRow = `${key}.new`;
  const isNew = context.isOpen(newRow) || (parts.length === 0 && !isFixed);
  const put = (next: readonly Expression[]): void => {
    part.put(conditionOfGroup({ kind: group.kind, parts: next }));
  };
  const isGroup = parts.length > 1 || group.kind === 'notAll' || group.kind === 'none';
  return html`<div class=${isGroup ? 'group' : 'single'} role="group" aria-label=${texts.groups[group.kind]}>
    ${
      isGroup
        ? html`<div class="how">
            ${pick({
              label: texts.groupKind,
              value: group.kind,
              choices: Object.entries(texts.groups).map(([value, label]) => ({ value, label })),
              isFixed,
              choose: (kind) => {
                part.put(conditionOfGroup({ kind: kind as ConditionGroup['kind'], parts }));
              },
            })}
          </div>`
        : nothing
    }
    ${parts.map((one, index) => {
      const change = (next: Expression | undefined): void => {
        put(next === undefined ? parts.toSpliced(index, 1) : parts.with(index, next));
      };
      const child = { condition: one, scope, key: `${key}.${index}`, put: change };
      return html`<div class="row">
        ${rowView(context, { ...child, condition: one })}
        ${takeOut(context, index + 1, () => {
          change(undefined);
        })}
      </div>`;
    })}
    ${
      isNew
        ? html`<div class="row new">
            ${nameBox(context, {
              scope,
              key: newRow,
              label: texts.subject,
              now: undefined,
              wanted: [],
              isSubject: true,
              choose: (chosen) => {
                context.open(newRow, false);
                put([...parts, asked(scope, chosen)]);
              },
            })}
          </div>`
        : nothing
    }
    ${isFixed ? nothing : addButtons(context, part, newRow, put)}
  </div>`;
}

function addButtons(
  context: RuleContext,
  { group }: ConditionPart & { readonly group: ConditionGroup },
  newRow: string,
  put: (parts: readonly Expression[]) => void,
): TemplateResult {
  const { texts } = context;
  const { parts } = group;
  const last = parts.at(-1);
  return html`<div class="add">
    <button
      type="button"
      class="button quiet"
      @click=${() => {
        context.open(newRow, true);
      }}
    >
      ${texts.addCondition}
    </button>
    ${
      last === undefined || (parts.length < 2 && group.kind === 'all')
        ? nothing
        : html`<button
            type="button"
            class="button quiet"
            @click=${() => {
              // A group begins with what was asked last, and asks the opposite connective of it.
              const connective = group.kind === 'all' || group.kind === 'notAll' ? 'or' : 'and';
              put([...parts, [connective, last, last]]);
            }}
          >
            ${texts.addGroup}
          </button>`
    }
  </div>`;
}

function takeOut({ texts, isFixed }: RuleContext, number: number, work: () => void): TemplateResult {
  return html`<button
    type="button"
    class="button quiet out"
    aria-label=${fillText(texts.takeOutOf, { number })}
    ?disabled=${isFixed}
    @click=${work}
  >
    ${texts.takeOut}
  </button>`;
}

type RowPart = ConditionPart & { readonly condition: Expression };

function rowView(context: RuleContext, part: RowPart): TemplateResult {
  const { condition, scope, key, put } = part;
  const group = groupOf(condition);
  if (group !== null) return groupView(context, { ...part, group });
  const rows = rowsConditionOf(condition);
  if (rows !== null) return rowsView(context, part, rows);
  const row = rowOf(condition, scope);
  if (row !== null) return askedView(context, part, row);
  const denied = deniedBy(condition);
  // A denial of anything else is a group of one.
  if (denied !== undefined) return groupView(context, { ...part, group: { kind: 'none', parts: [denied] } });
  return formulaBox(context, {
    scope,
    key,
    label: context.texts.formula,
    value: condition,
    isCondition: true,
    put,
  });
}

/** The condition with which a chosen thing begins. */
function asked(scope: ReadableScope, chosen: Expression): Expression {
  const isRows = rowsConditionOf(chosen) !== null;
  if (isRows) return chosen;
  const type = typeIn(scope, chosen);
  if (
    kindOfType(type) === 'list' &&
    typeof type === 'object' &&
    'list' in type &&
    kindOfType(type.list) !== 'choice'
  )
    return aboutRows(scope, chosen) ?? conditionOf(firstRow(['call', 'count', chosen], 'number'));
  return conditionOf(firstRow(chosen, type));
}

function rowsView(context: RuleContext, part: RowPart, rows: RowsCondition): TemplateResult {
  const { texts, isFixed } = context;
  const { scope, key, put } = part;
  const { list, row, condition } = rows;
  return html`<div class="rows">
    <div class="line">
      ${pick({
        label: texts.rowsKind,
        value: rows.kind,
        choices: Object.entries(texts.rows).map(([value, label]) => ({ value, label })),
        isFixed,
        choose: (kind) => {
          put(conditionOfRows({ ...rows, kind: kind as RowsCondition['kind'] }));
        },
      })}
      ${nameBox(context, {
        scope,
        key: `${key}.list`,
        label: texts.list,
        now: list,
        wanted: ['list'],
        choose: (next) => {
          const about = pathOf(next) === null ? undefined : aboutRows(scope, next);
          if (about !== undefined) put(about);
        },
      })}
    </div>
    <span class="says">${texts.rowsWhere}</span>
    ${conditionView(context, {
      condition,
      scope: scopeInRows(scope, list, row),
      key: `${key}.where`,
      put: (next) => {
        put(next === undefined ? undefined : conditionOfRows({ ...rows, condition: next }));
      },
    })}
  </div>`;
}

function askedView(context: RuleContext, part: RowPart, row: ConditionRow): TemplateResult {
  const { texts, isFixed } = context;
  const { scope, put } = part;
  const { left, operator } = row;
  const type = typeIn(scope, left);
  const change = (next: ConditionRow): void => {
    put(conditionOf(next));
  };
  const offered = operatorsFor(type);
  const words: Readonly<Record<string, string>> =
    kindOfType(type) === 'date' ? { ...texts.operators, ...texts.dateOperators } : texts.operators;
  return html`<div class="asked">
    <div class="line">
      ${leftView(context, part, row)}
      ${pick({
        label: texts.operator,
        value: operator,
        choices: (offered.includes(operator) ? offered : [...offered, operator]).map((value) => ({
          value,
          label: words[value] ?? value,
        })),
        isFixed,
        choose: (chosen) => {
          change(withOperator(row, chosen as RowOperator, type));
        },
      })}
      ${rightView(context, part, row, type, change)}
    </div>
    ${countedRows(context, part, row)}
  </div>`;
}

function leftView(context: RuleContext, { scope, key, put }: RowPart, row: ConditionRow): TemplateResult {
  return nameBox(context, {
    scope,
    key: `${key}.left`,
    label: context.texts.subject,
    now: row.left,
    wanted: [],
    isSubject: true,
    choose: (chosen) => {
      const before = typeIn(scope, row.left);
      const now = typeIn(scope, chosen);
      const isSame = kindOfType(before) === kindOfType(now) && !['choice', 'list'].includes(kindOfType(now));
      put(
        isSame && rowsConditionOf(chosen) === null
          ? conditionOf({ ...row, left: chosen })
          : asked(scope, chosen),
      );
    },
  });
}

/** Which rows are counted, where not all of them are. */
function countedRows(context: RuleContext, { scope, key, put }: RowPart, row: ConditionRow): unknown {
  const { left } = row;
  const list =
    Array.isArray(left) && left[0] === 'call' && left[1] === 'count' ? (left[2] as Expression) : null;
  if (!Array.isArray(list) || list[0] !== 'filter' || typeof list[2] === 'number') return nothing;
  const [, rows, condition] = list as unknown as readonly ['filter', Expression, Expression];
  const name = listOf(scope, rows);
  if (name === undefined) return nothing;
  const says = sayExpression(rows, scope, context.language);
  return html`<div class="rows">
    <span class="says">${fillText(context.texts.countWhere, { list: says })}</span>
    ${conditionView(context, {
      condition,
      scope: scopeInRows(scope, rows, null),
      key: `${key}.counted`,
      put: (next) => {
        put(
          conditionOf({
            ...row,
            left: ['call', 'count', next === undefined ? rows : ['filter', rows, next]],
          }),
        );
      },
    })}
  </div>`;
}

function rightView(
  context: RuleContext,
  { scope, key }: RowPart,
  row: ConditionRow,
  leftType: FeelType,
  change: (row: ConditionRow) => void,
): unknown {
  const { texts } = context;
  const { operator, right } = row;
  if (operator === 'oneOf' || operator === 'noneOf') return severalView(context, row, leftType, change);
  const type = typeof leftType === 'object' && 'list' in leftType ? leftType.list : leftType;
  return right.map((value, index) => {
    const kinds: readonly ValueKind[] =
      kindOfType(type) === 'date'
        ? ['written', 'name', 'today', 'submitted', 'shift', 'orElse', 'text']
        : kindOfType(type) === 'number'
          ? ['written', 'name', 'arithmetic', 'lookup', 'count', 'sum', 'orElse', 'text']
          : ['written', 'name', 'lookup', 'orElse', 'text'];
    return html`${index > 0 ? html`<span>${texts.and}</span>` : nothing}
    ${valueView(context, {
      value,
      scope,
      type,
      kinds,
      key: `${key}.right${index}`,
      label: texts.value,
      choice: (one) => caseView(context, one, conditionView),
      put: (next) => {
        change({ ...row, right: right.with(index, next) });
      },
    })}`;
  });
}
