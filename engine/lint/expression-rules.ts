import { rowTypes } from '../dossier/component-rows.ts';
import { compileDossier } from '../dossier/compiler.ts';
import type { Expression, FeelType, TypeScope } from '../feel/index.ts';
import { checkExpression, parseExpression } from '../feel/parser/index.ts';
import { checkFormExpressions, compileForm, formTypes } from '../form/compiler/index.ts';
import type { Action, Definition, TaskDefinition } from '../generated/definition-types.ts';
import {
  caseTypeScope,
  dossierType,
  parameterTypes,
  reservedNames,
  taskTypes,
  caseType,
  checkedType,
  clockTypes,
  feeTypes,
} from '../procedure/case-types.ts';
import type { Problem } from '../problems/problem.ts';
import { pointerOfState } from '../workflow/state-tree.ts';
import { itemOf } from '../feel/feel-type.ts';
import { entryType } from './entry-types.ts';
import { actionsOf } from './actions-of.ts';
import { guardRules } from './guard-rules.ts';
import type { LintContext, LintRule } from './lint-context.ts';

/** Every expression is parsed and checked against the names that it sees in its place. */
export const expressionRules: LintRule = (context) => {
  const { definition } = context;
  const forms = Object.entries(definition.forms);
  const reserved = new Set([...reservedNames, ...Object.keys(definition.parameters ?? {})]);
  const compiled = forms.map(([key, form]) =>
    compileForm(key, form, `/forms/${key}`, reserved, definition.lookups),
  );
  const syntax = compiled.flatMap(({ problems }) => problems);
  const types = Object.fromEntries(compiled.map(({ form }) => [form.key, formTypes(form)]));
  const catalogues: TypeScope['catalogues'] = (id) => {
    const catalogue = context.catalogue(id);
    return catalogue && entryType(catalogue);
  };
  const scope: TypeScope = { names: {}, catalogues, outer: caseTypeScope(definition, types) };
  return [
    ...syntax,
    ...compiled.flatMap(({ form }) =>
      checkFormExpressions(
        form,
        outerOfForm(context, form.key, types, scope),
        `/forms/${form.key}`,
        catalogues,
      ),
    ),
    ...compileDossier(definition.dossier, '/dossier', definition.forms[definition.application]).problems,
    ...places(context, scope, types[definition.application] ?? {}).flatMap(
      ({ text, pointer, expected, nearest }) =>
        checkText(text, pointer, nearest ? { names: nearest, outer: scope } : scope, expected),
    ),
    ...guardRules(context, scope),
  ];
};

type FormTypes = Readonly<Record<string, Readonly<Record<string, FeelType>>>>;

/** What a form's expressions see beside its own fields. */
function outerOfForm(
  context: LintContext,
  key: string,
  types: FormTypes,
  scope: TypeScope,
): Record<string, FeelType> {
  const { definition } = context;
  const general = {
    case: caseType(definition),
    tasks: taskTypes(definition, types),
    clocks: clockTypes(definition),
    fees: feeTypes,
    ...parameterTypes(definition),
  };
  if (key === definition.application) return general;
  const { [definition.application]: application = {}, [key]: _own, ...others } = types;
  const otherForms = Object.fromEntries(
    Object.entries(others).map(([name, fields]) => [name, { context: fields }]),
  );
  const items = tasksOf(context)
    .filter(({ task }) => task.form === key)
    .map(({ task }) => itemNames(task, scope));
  const papers = { dossier: dossierType(definition), checked: checkedType(definition) };
  return Object.assign({}, general, papers, application, otherForms, ...items) as Record<string, FeelType>;
}

interface Place {
  readonly text: string;
  readonly pointer: string;
  readonly expected: FeelType | undefined;
  readonly nearest?: Readonly<Record<string, FeelType>>;
}

/** Every expression outside the forms. */
function places(
  context: LintContext,
  scope: TypeScope,
  application: Readonly<Record<string, FeelType>>,
): Place[] {
  const { definition, transitions } = context;
  const { authority } = definition;
  const list: Place[] = [{ text: authority.competent, pointer: '/authority/competent', expected: 'string' }];
  const add = (text: unknown, pointer: string, expected?: FeelType, nearest?: Place['nearest']): void => {
    if (typeof text === 'string') list.push({ text, pointer, expected, ...(nearest ? { nearest } : {}) });
  };
  add(authority.receiving, '/authority/receiving', 'string');
  (definition.parties ?? []).forEach((party, index) => {
    add(party.required, `/parties/${index}/required`, 'boolean');
  });
  (definition.fees ?? []).forEach((fee, index) => {
    add(fee.amount, `/fees/${index}/amount`, 'number');
    add(fee.when, `/fees/${index}/when`, 'boolean');
    (fee.waivers ?? []).forEach(({ when, amount }, at) => {
      add(when, `/fees/${index}/waivers/${at}/when`, 'boolean');
      add(amount, `/fees/${index}/waivers/${at}/amount`, 'number');
    });
  });
  for (const [name, deadline] of Object.entries(definition.deadlines)) {
    const items = tasksOf(context).filter(({ task }) => task.deadline === name);
    const nearest = Object.assign({}, ...items.map(({ task }) => itemNames(task, scope))) as Place['nearest'];
    add(deadline.amount, `/deadlines/${name}/amount`, 'number', nearest);
    add(deadline.until, `/deadlines/${name}/until`, 'dateTime', nearest);
  }
  dossierPlaces(definition, application, add);
  for (const { transition, pointer } of transitions) {
    add(transition.guard?.params.if, `${pointer}/guard/params/if`, 'boolean');
  }
  for (const { action, pointer, by } of actionsOf(context)) {
    add(
      action.when,
      `${pointer}/when`,
      'boolean',
      by.kind === 'item' ? itemNames(by.task, scope) : undefined,
    );
    if (action.type === 'extendClock') add(action.params.by, `${pointer}/params/by`, 'number');
    if (action.type === 'refund') add(action.params.amount, `${pointer}/params/amount`, 'number');
    if (action.type === 'changeUnit') add(action.params.unit, `${pointer}/params/unit`, 'string');
  }
  for (const { task, pointer } of tasksOf(context)) {
    const nearest = itemNames(task, scope);
    add(task.unit, `${pointer}/unit`, 'string', nearest);
    for (const [name, text] of Object.entries(task.system?.input ?? {})) {
      add(text, `${pointer}/system/input/${name}`, undefined, nearest);
    }
    add(task.forEach?.items, `${pointer}/forEach/items`, { list: 'any' });
    add(task.forEach?.label, `${pointer}/forEach/label`, undefined, nearest);
    add(task.forEach?.count, `${pointer}/forEach/count`, 'number');
  }
  for (const [key, paper] of Object.entries(definition.papers ?? {})) {
    add(paper.availableWhen, `/papers/${key}/availableWhen`, 'boolean');
    for (const [name, text] of Object.entries(paper.values ?? {})) {
      add(text, `/papers/${key}/values/${name}`, undefined, namesOfIssued(context, scope, 'issuePaper', key));
    }
  }
  for (const [key, message] of Object.entries(definition.messages ?? {})) {
    add(message.address?.email, `/messages/${key}/address/email`, 'string');
    add(message.address?.phone, `/messages/${key}/address/phone`, 'string');
    for (const [name, text] of Object.entries(message.values ?? {})) {
      add(
        text,
        `/messages/${key}/values/${name}`,
        undefined,
        namesOfIssued(context, scope, 'sendMessage', key),
      );
    }
  }
  return list;
}

function dossierPlaces(
  definition: Definition,
  application: Readonly<Record<string, FeelType>>,
  add: (text: unknown, pointer: string, expected?: FeelType, nearest?: Place['nearest']) => void,
): void {
  definition.dossier.components.forEach((component, index) => {
    const pointer = `/dossier/components/${index}`;
    const row = component.forEach === undefined ? undefined : rowTypes(component.forEach, application);
    add(component.required, `${pointer}/required`, 'boolean', row);
    add(component.visible, `${pointer}/visible`, 'boolean', row);
    add(component.satisfiedBy, `${pointer}/satisfiedBy`, 'boolean', row);
    (component.versions ?? []).forEach(({ required }, number) => {
      add(required, `${pointer}/versions/${number}/required`, 'boolean', row);
    });
  });
  (definition.dossier.groups ?? []).forEach((group, index) =>
    add(group.required, `/dossier/groups/${index}/required`, 'boolean'),
  );
}

function tasksOf({ tree }: LintContext): { task: TaskDefinition; pointer: string }[] {
  return [...tree.values()].flatMap(({ path, state }) =>
    (state.meta?.tasks ?? []).map((task, index) => ({
      task,
      pointer: `${pointerOfState(path)}/meta/tasks/${index}`,
    })),
  );
}

/** What the values of a paper or a message read first: the decision, and the items for which it is issued or sent. */
function namesOfIssued(
  context: LintContext,
  scope: TypeScope,
  type: 'issuePaper' | 'sendMessage',
  key: string,
): Readonly<Record<string, FeelType>> {
  const isIt = (action: Action): boolean =>
    (action.type === 'issuePaper' && type === 'issuePaper' && action.params.paper === key) ||
    (action.type === 'sendMessage' && type === 'sendMessage' && action.params.message === key);
  const items = actionsOf(context).flatMap(({ action, by }) =>
    by.kind === 'item' && isIt(action) ? [itemNames(by.task, scope)] : [],
  );
  return Object.assign({ decision: { context: { reason: 'string' } } }, ...items) as Record<string, FeelType>;
}

/** The name and type of the item of a forEach. */
function itemNames(task: TaskDefinition, scope: TypeScope): Record<string, FeelType> {
  if (!task.forEach) return {};
  const parsed = parseExpression(task.forEach.items);
  const type = parsed.ok === undefined ? 'any' : checkExpression(parsed.ok, scope).type;
  return { [task.forEach.as]: itemOf(type) };
}

/** Where a moment is wanted a date is as good: it means the end of that day. */
function wantedFor(
  expression: Expression,
  scope: TypeScope,
  expected: FeelType | undefined,
): FeelType | undefined {
  return expected === 'dateTime' && checkExpression(expression, scope).type === 'date' ? 'date' : expected;
}

function checkText(
  text: string,
  pointer: string,
  scope: TypeScope,
  expected: FeelType | undefined,
): Problem[] {
  const parsed = parseExpression(text);
  const found =
    parsed.ok === undefined
      ? parsed.problems
      : checkExpression(parsed.ok, scope, wantedFor(parsed.ok, scope, expected), parsed.spans).problems;
  return found.map(({ code, from, to, params, severity }) => ({
    code,
    pointer,
    severity: severity ?? 'error',
    params: { ...params, text: text.slice(from, to) },
  }));
}
