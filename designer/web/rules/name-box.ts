import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { sayExpression, type Expression, type ReadableScope } from '../../../engine/authoring/index.ts';
import { foldText, inLanguage } from '../../../engine/index.ts';
import type { EntryChooseDetail } from '../../../components/combobox/index.ts';
import '../../../components/combobox/index.ts';
import type { RuleContext, RulePart } from './rule-context.ts';
import { conditionOf, firstRow } from './condition-row.ts';
import { conditionOfRows } from './condition-group.ts';
import { flatNames, kindOfType, nameOf, scopeInRows, type FlatName, type KindOfType } from './rule-frame.ts';
import { spans, submitted, sumsIn } from './value-shape.ts';

/** Something that can be chosen by its name. */
interface Candidate {
  readonly name: string;
  readonly detail: string;
  readonly expression: Expression;
}

/** The most that are offered at a time; typing narrows them down. */
const MOST = 80;

interface NameBoxParts extends RulePart {
  readonly label: string;
  /** What is chosen; undefined for nothing yet. */
  readonly now: Expression | undefined;
  /** Kinds of what is offered first, or alone; all where there are none. */
  readonly wanted: readonly KindOfType[];
  /** Whether conditions about whole tables, and what is worked out from them, are offered too. */
  readonly isSubject?: boolean;
  readonly choose: (expression: Expression) => void;
}

/** A box in which one types to find a field or a fact by its label, or by its key. */
export function nameBox(context: RuleContext, parts: NameBoxParts): TemplateResult {
  const { scope, key, label, now, choose } = parts;
  const id = `name-${key}`;
  const found = new Map<string, Expression>();
  const search = (query: string) => {
    const words = foldText(query)
      .split(/\s+/)
      .filter((word) => word !== '');
    const hits = candidates(context, parts)
      .filter(({ name, detail, expression }) => {
        const text = foldText(`${name} ${detail} ${context.write(expression)}`);
        return words.every((word) => text.includes(word));
      })
      .slice(0, MOST)
      .map(({ name, detail, expression }) => {
        const code = context.write(expression);
        found.set(code, expression);
        return detail === '' ? { code, name } : { code, name, detail };
      });
    return Promise.resolve(hits);
  };
  return html`<span class="name"
    ><label class="visually-hidden" for=${id}>${label}</label
    ><thutuc-combobox
      .inputId=${id}
      .language=${context.language}
      .text=${now === undefined ? '' : sayExpression(now, scope, context.language)}
      .prompt=${context.texts.choose}
      .disabled=${context.isFixed}
      .search=${search}
      @entry-choose=${(event: CustomEvent<EntryChooseDetail>) => {
        event.stopPropagation();
        const expression = found.get(event.detail.hit?.code ?? '');
        if (expression !== undefined) choose(expression);
      }}
    ></thutuc-combobox
  ></span>`;
}

function candidates(
  context: RuleContext,
  { scope, wanted, isSubject = false }: NameBoxParts,
): readonly Candidate[] {
  const { language } = context;
  const names = flatNames(scope);
  const fits = ({ name }: FlatName): boolean => wanted.length === 0 || wanted.includes(kindOfType(name.type));
  const plain = names.map((one): Candidate & { readonly isWanted: boolean } => ({
    name: inLanguage(one.name.label, language),
    detail: one.around.map(({ label }) => inLanguage(label, language)).join(' › '),
    expression: nameOf(one.name.path),
    isWanted: fits(one),
  }));
  const listed = [...plain.filter(({ isWanted }) => isWanted), ...plain.filter(({ isWanted }) => !isWanted)];
  return isSubject ? [...listed, ...workedOut(names, scope, context)] : listed;
}

/** What is asked about tables, dates and columns beside their own values. */
function workedOut(names: readonly FlatName[], scope: ReadableScope, context: RuleContext): Candidate[] {
  const said = (expression: Expression): Candidate => ({
    name: sayExpression(expression, scope, context.language),
    detail: '',
    expression,
  });
  const lists = names.filter(({ name }) => kindOfType(name.type) === 'list');
  return [
    ...lists.flatMap(({ name }) => {
      const list = nameOf(name.path);
      const about = aboutRows(scope, list);
      return [said(['call', 'count', list]), ...(about === undefined ? [] : [said(about)])];
    }),
    ...sumsIn(scope).map((column) => said(['call', 'sum', column])),
    ...names
      .filter(({ name }) => name.type === 'date')
      .map(({ name }) => said(['call', spans.years, nameOf(name.path), submitted])),
  ];
}

/** A first condition about the rows of a table; undefined for a list without columns. */
export function aboutRows(scope: ReadableScope, list: Expression): Expression | undefined {
  const row = freeName(scope);
  const inner = scopeInRows(scope, list, row);
  const column = flatNames({ ...inner, names: inner.names.slice(0, 1) }).find(
    ({ name }) => kindOfType(name.type) !== 'list',
  );
  if (column === undefined || column.name.path.length < 2) return undefined;
  const condition = conditionOf(firstRow(nameOf(column.name.path), column.name.type));
  return conditionOfRows({ kind: 'some', list, row, condition });
}

function freeName(scope: ReadableScope): string {
  const taken = new Set(scope.names.map(({ path }) => path[0]));
  let name = 'dong';
  for (let number = 2; taken.has(name); number += 1) name = `dong_${number}`;
  return name;
}
