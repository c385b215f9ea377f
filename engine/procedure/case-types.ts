import type { FeelType, TypeScope } from '../feel/index.ts';
import type { Definition, LookupType } from '../generated/definition-types.ts';
import { comparedFields, type ComparedField } from './compared-fields.ts';
import { stateTree, transitionsOf } from '../workflow/state-tree.ts';

/** Types of those parts of `case` that are the same in every procedure. */
export const casePartTypes: Readonly<Record<string, FeelType>> = {
  channel: 'string',
  identityLevel: 'number',
  receivingUnit: 'string',
  competentUnit: 'string',
  submittedOn: 'date',
  submittedAt: 'dateTime',
  acceptedOn: 'date',
  acceptedAt: 'dateTime',
  code: 'string',
  status: 'string',
  supplements: 'number',
  papersAwaited: 'number',
  applicant: { context: { name: 'string', account: 'string' } },
};

/** Types of `case.<name>`; the values come from engine/case/case-facts.ts. */
export function caseType({ workflow }: Pick<Definition, 'workflow'>): FeelType {
  const tree = stateTree(workflow);
  const events = transitionsOf(workflow, tree).flatMap(({ trigger }) =>
    trigger.kind === 'event' ? [trigger.name] : [],
  );
  const keys = [...new Set([...tree.values()].map(({ key }) => key))];
  return {
    context: {
      ...casePartTypes,
      states: { list: { enum: keys.map((code) => ({ code })) } },
      events: { context: Object.fromEntries(events.map((name) => [name, 'number'])) },
    },
  };
}

/** Type of the run of one deadline. */
export const clockType: FeelType = {
  context: {
    running: 'boolean',
    due: 'dateTime',
    dueDate: 'date',
    overdue: 'boolean',
    extended: 'number',
    pausedOn: 'date',
  },
};

/** Types of `clocks.<deadline>`. */
export function clockTypes({ deadlines }: Pick<Definition, 'deadlines'>): FeelType {
  return { context: Object.fromEntries(Object.keys(deadlines).map((name) => [name, clockType])) };
}

/** Types of `fees.<name>`; the values come from engine/case/fee-balances.ts. */
export const feeTypes: FeelType = { context: { total: 'number', paid: 'number', owed: 'number' } };

/** Names that a definition's own keys may not take, because expressions already mean something by them. */
export const reservedNames: ReadonlySet<string> = new Set([
  'case',
  'tasks',
  'clocks',
  'dossier',
  'checked',
  'fees',
  'decision',
  'service',
]);

/** Types of the plain parameters, by name. */
export function parameterTypes(definition: Definition): Record<string, FeelType> {
  const types: Record<string, FeelType> = {};
  for (const [name, parameter] of Object.entries(definition.parameters ?? {})) {
    if (parameter.keys && parameter.keys.length > 0) continue;
    types[name] = typeOfParameter[parameter.type];
  }
  return types;
}

/** What expressions see of a parameter, by its type. */
export const typeOfParameter = {
  money: 'number',
  number: 'number',
  integer: 'number',
  text: 'string',
  date: 'date',
  boolean: 'boolean',
} as const;

/** What registries and systems give, as expressions see it. */
export const typeOfOutput: Readonly<Record<LookupType, FeelType>> = {
  text: 'string',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  time: 'time',
  address: { context: { tinh: 'string', xa: 'string', chi_tiet: 'string' } },
};

/** Types of `tasks.<key>`: for each task of the workflow the list of what its people wrote. */
export function taskTypes(
  definition: Definition,
  forms: Readonly<Record<string, Readonly<Record<string, FeelType>>>>,
): FeelType {
  const types: Record<string, FeelType> = {};
  for (const { state } of stateTree(definition.workflow).values()) {
    for (const task of state.meta?.tasks ?? []) {
      const said = Object.entries(task.system?.output ?? {}).map(([name, type]): [string, FeelType] => [
        name,
        typeOfOutput[type],
      ]);
      const filled = task.form === undefined ? {} : (forms[task.form] ?? {});
      const answers: Record<string, FeelType> = { ...Object.fromEntries(said), ...filled };
      types[task.key] = {
        list: { context: { ...answers, item: 'any', unit: 'string', done: 'boolean', how: 'string' } },
      };
    }
  }
  return { context: types };
}

/** Type of one comparison with a registry. */
export const checkType: FeelType = {
  context: {
    result: { enum: ['match', 'mismatch', 'none', 'down'].map((code) => ({ code })) },
    byHand: 'boolean',
    on: 'date',
  },
};

/** Types of `checked.<field>`; the values come from engine/case/check-values.ts. */
export function checkedType(definition: Pick<Definition, 'forms' | 'application'>): FeelType {
  const typesOf = (fields: readonly ComparedField[]): FeelType => ({
    context: Object.fromEntries(
      fields.map(({ key, type, inner }): [string, FeelType] => {
        if (type === 'table') return [key, { list: typesOf(inner) }];
        return [key, inner.length > 0 ? typesOf(inner) : checkType];
      }),
    ),
  });
  return typesOf(comparedFields(definition));
}

/** Types of `dossier.<component>`; the values come from engine/case/paper-values.ts. */
export function dossierType({ dossier }: Definition): FeelType {
  return {
    context: Object.fromEntries(
      dossier.components.map(({ key, checkAgainst }) => [key, componentType(checkAgainst !== undefined)]),
    ),
  };
}

/** Type of one component of the dossier. @param isCompared whether what it says is compared with a registry */
export function componentType(isCompared: boolean): FeelType {
  return {
    context: {
      files: 'number',
      awaited: 'boolean',
      shown: 'boolean',
      received: 'boolean',
      missing: 'boolean',
      copies: 'number',
      ...(isCompared ? { checked: checkType } : {}),
    },
  };
}

/** Names and types that expressions of the workflow, fees, deadlines and papers see. */
export function caseTypeScope(
  definition: Definition,
  forms: Readonly<Record<string, Readonly<Record<string, FeelType>>>>,
): TypeScope {
  const { [definition.application]: application = {}, ...others } = forms;
  const otherForms = Object.fromEntries(
    Object.entries(others).map(([key, types]) => [key, { context: types }]),
  );
  return {
    names: application,
    outer: {
      names: {
        ...otherForms,
        case: caseType(definition),
        tasks: taskTypes(definition, forms),
        clocks: clockTypes(definition),
        dossier: dossierType(definition),
        checked: checkedType(definition),
        fees: feeTypes,
        ...parameterTypes(definition),
      },
    },
  };
}
