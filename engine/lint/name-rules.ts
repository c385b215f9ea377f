import { reservedNames } from '../procedure/case-types.ts';
import { unknownPlaces } from '../procedure/number-series.ts';
import type { Problem } from '../problems/problem.ts';
import { pointerOfState } from '../workflow/state-tree.ts';
import { actionsOf } from './actions-of.ts';
import { error, warning, type LintContext, type LintRule } from './lint-context.ts';

/** Every name that a part of the definition uses for another part must exist. */
export const nameRules: LintRule = (context) => [
  ...applicationRule(context),
  ...catalogueRule(context),
  ...taskRule(context),
  ...actionRule(context),
  ...messageRule(context),
  ...afterRule(context),
  ...eventRule(context),
  ...paperRule(context),
  ...numberRule(context),
  ...supervisorRule(context),
  ...dossierRule(context),
  ...reservedRule(context),
];

function applicationRule({ definition }: LintContext): Problem[] {
  const { application, forms } = definition;
  return Object.hasOwn(forms, application)
    ? []
    : [error('form-unknown', '/application', { name: application })];
}

function catalogueRule({ definition, catalogue }: LintContext): Problem[] {
  const named: [string, string][] = [
    [definition.authority.units, '/authority/units'],
    [definition.service.levels, '/service/levels'],
    [definition.service.channels, '/service/channels'],
    [definition.workflow.statusCatalogue, '/workflow/statusCatalogue'],
    ...(definition.catalogues ?? []).map(({ id }, index): [string, string] => [
      id,
      `/catalogues/${index}/id`,
    ]),
    ...catalogueFields(definition.forms, '/forms'),
  ];
  return named.flatMap(([id, pointer]) =>
    catalogue(id) ? [] : [error('catalogue-unknown', pointer, { name: id })],
  );
}

/** Catalogues named by fields, wherever they are nested. */
function catalogueFields(node: unknown, pointer: string): [string, string][] {
  if (typeof node !== 'object' || node === null) return [];
  const own = node as { type?: unknown; catalogue?: unknown };
  const named = typeof own.type === 'string' && typeof own.catalogue === 'string';
  const below = Object.entries(node).flatMap(([key, child]) => catalogueFields(child, `${pointer}/${key}`));
  return named ? [[own.catalogue as string, `${pointer}/catalogue`], ...below] : below;
}

function taskRule({ definition, tree }: LintContext): Problem[] {
  const problems: Problem[] = [];
  const places = new Map<string, string>();
  for (const { path, state } of tree.values()) {
    (state.meta?.tasks ?? []).forEach((task, index) => {
      const pointer = `${pointerOfState(path)}/meta/tasks/${index}`;
      if (places.has(task.key)) problems.push(error('task-duplicate', `${pointer}/key`, { name: task.key }));
      places.set(task.key, pointer);
      if (!isRole(definition, task.role))
        problems.push(error('role-unknown', `${pointer}/role`, { name: task.role }));
      if (task.form !== undefined && !Object.hasOwn(definition.forms, task.form)) {
        problems.push(error('form-unknown', `${pointer}/form`, { name: task.form }));
      }
      if (task.deadline !== undefined && !Object.hasOwn(definition.deadlines, task.deadline)) {
        problems.push(error('deadline-missing', `${pointer}/deadline`, { name: task.deadline }));
      }
    });
  }
  for (const { path, state } of tree.values()) {
    (state.meta?.tasks ?? []).forEach((task, index) =>
      (task.exclude ?? []).forEach((other, at) => {
        const pointer = `${pointerOfState(path)}/meta/tasks/${index}/exclude/${at}`;
        if (!places.has(other)) problems.push(error('task-unknown-name', pointer, { name: other }));
      }),
    );
  }
  return problems;
}

function actionRule(context: LintContext): Problem[] {
  const { definition } = context;
  const has = (part: object | undefined, name: string): boolean => Object.hasOwn(part ?? {}, name);
  return actionsOf(context).flatMap(({ action, pointer: at }): Problem[] => {
    const pointer = `${at}/params`;
    switch (action.type) {
      case 'issueCode':
        if (has(definition.numbers, action.params.number)) return [];
        return [error('number-unknown', `${pointer}/number`, { name: action.params.number })];
      case 'clock':
      case 'extendClock':
        if (has(definition.deadlines, action.params.deadline)) return [];
        return [error('deadline-missing', `${pointer}/deadline`, { name: action.params.deadline })];
      case 'issuePaper':
        if (has(definition.papers, action.params.paper)) return [];
        return [error('paper-unknown', `${pointer}/paper`, { name: action.params.paper })];
      case 'sendMessage':
        if (has(definition.messages, action.params.message)) return [];
        return [error('message-unknown', `${pointer}/message`, { name: action.params.message })];
      case 'changeUnit':
      case 'refund':
        return [];
    }
  });
}

function messageRule({ definition }: LintContext): Problem[] {
  return Object.entries(definition.messages ?? {}).flatMap(([key, { to }]) =>
    isRole(definition, to) ? [] : [error('role-unknown', `/messages/${key}/to`, { name: to })],
  );
}

function supervisorRule({ definition }: LintContext): Problem[] {
  const { supervisors = [], roles } = definition;
  return supervisors.flatMap((name, index) =>
    Object.hasOwn(roles, name) ? [] : [error('supervisor-unknown', `/supervisors/${index}`, { name })],
  );
}

function afterRule({ definition, transitions }: LintContext): Problem[] {
  return transitions.flatMap(({ trigger, pointer }) =>
    trigger.kind === 'after' && !Object.hasOwn(definition.deadlines, trigger.name)
      ? [error('deadline-missing', pointer, { name: trigger.name })]
      : [],
  );
}

function eventRule({ definition, transitions }: LintContext): Problem[] {
  return transitions.flatMap(({ transition, pointer }) => {
    const { form, roles = [] } = transition.meta ?? {};
    const problems = roles.flatMap((role, index) =>
      isRole(definition, role)
        ? []
        : [error('role-unknown', `${pointer}/meta/roles/${index}`, { name: role })],
    );
    if (form === undefined || Object.hasOwn(definition.forms, form)) return problems;
    return [...problems, error('form-unknown', `${pointer}/meta/form`, { name: form })];
  });
}

function paperRule({ definition, transitions }: LintContext): Problem[] {
  return Object.entries(definition.papers ?? {}).flatMap(([key, paper]) => {
    const pointer = `/papers/${key}`;
    const problems: Problem[] = [];
    if (paper.template === undefined && paper.use === undefined)
      problems.push(error('template-missing', pointer));
    if (paper.number !== undefined && !Object.hasOwn(definition.numbers ?? {}, paper.number)) {
      problems.push(error('number-unknown', `${pointer}/number`, { name: paper.number }));
    }
    if (paper.signer !== undefined && !isRole(definition, paper.signer)) {
      problems.push(error('role-unknown', `${pointer}/signer`, { name: paper.signer }));
    }
    if (paper.sign !== undefined && paper.signer === undefined) {
      problems.push(error('signer-missing', `${pointer}/sign`));
    }
    const { then } = paper.sign ?? {};
    if (
      then !== undefined &&
      !transitions.some(({ trigger }) => trigger.kind === 'event' && trigger.name === then)
    ) {
      problems.push(error('sign-unheard', `${pointer}/sign/then`, { event: then }));
    }
    (paper.readers ?? []).forEach((role, index) => {
      if (!isRole(definition, role))
        problems.push(error('role-unknown', `${pointer}/readers/${index}`, { name: role }));
    });
    return problems;
  });
}

function numberRule({ definition }: LintContext): Problem[] {
  return Object.entries(definition.numbers ?? {}).flatMap(([key, series]) =>
    (['pattern', 'scope'] as const).flatMap((part) =>
      unknownPlaces(series[part])
        .concat(part === 'scope' && series.scope.includes('{sequence') ? ['sequence'] : [])
        .map((place) => error('place-unknown', `/numbers/${key}/${part}`, { place })),
    ),
  );
}

/** Roles that confirm papers, and that read confidential versions. */
function dossierRule({ definition }: LintContext): Problem[] {
  const { receivers = [], components } = definition.dossier;
  const unknown = (roles: readonly string[], pointer: string): Problem[] =>
    roles.flatMap((role, at) =>
      isRole(definition, role) ? [] : [error('role-unknown', `${pointer}/${at}`, { name: role })],
    );
  return [
    ...unknown(receivers, '/dossier/receivers'),
    ...components.flatMap(({ versions = [] }, index) =>
      versions.flatMap(({ readers = [] }, number) =>
        unknown(readers, `/dossier/components/${index}/versions/${number}/readers`),
      ),
    ),
  ];
}

/** A key that hides another name would make an expression read something else than its author meant. */
function reservedRule({ definition }: LintContext): Problem[] {
  const form = definition.forms[definition.application];
  const fields = (form?.pages ?? []).flatMap((page) =>
    page.sections.flatMap((section) => section.fields.map((field) => field.key)),
  );
  const taken = new Set([...fields, ...reservedNames]);
  const clash = (part: object | undefined, pointer: string): Problem[] =>
    Object.keys(part ?? {})
      .filter((name) => taken.has(name))
      .map((name) => error('name-taken', `${pointer}/${name}`, { name }));
  const otherForms = Object.fromEntries(
    Object.entries(definition.forms).filter(([key]) => key !== definition.application),
  );
  const roles = Object.hasOwn(definition.roles, 'applicant')
    ? [warning('role-applicant', '/roles/applicant')]
    : [];
  return [...clash(definition.parameters, '/parameters'), ...clash(otherForms, '/forms'), ...roles];
}

function isRole(definition: LintContext['definition'], role: string): boolean {
  return role === 'applicant' || Object.hasOwn(definition.roles, role);
}
