import type { Json } from '../answers/answers.ts';
import { itemsOf, memberOf, membersOf, textMember } from '../draft/draft-document.ts';
import { escapedKey } from '../draft/pointer.ts';
import { scopeWithItems } from './draft-names.ts';
import { layerOf, memberAt, within } from './name-scope.ts';
import { partsOfPath, tellOwn, tellParts, tellValue, type NameWalk } from './name-walk.ts';
import { readExpression } from './names-in-expression.ts';
import { paperView, readTemplateNames } from './names-in-template.ts';
import { readSource } from './names-of-forms.ts';
import { readActions, tellAll } from './names-of-workflow.ts';
import { ownLabel } from './own-words.ts';
import type { Named, NameScope, ReferenceKind } from './reference.ts';

/** Tells the names of everything outside of forms, workflow and scenarios. */
export function readParts(walk: NameWalk): void {
  readGeneral(walk);
  readDossier(walk);
  readFees(walk);
  readDeadlines(walk);
  readPapers(walk);
  readMessages(walk);
  readAccess(walk);
}

function readGeneral(walk: NameWalk): void {
  const { draft, caseScope } = walk.names;
  for (const [place, list] of [
    ['service', ['levels', 'channels']],
    ['authority', ['units']],
  ] as const) {
    for (const name of list) tellValue(walk, 'catalogue', memberOf(draft[place], name), `/${place}/${name}`);
  }
  for (const name of ['competent', 'receiving']) {
    readExpression(walk, memberOf(draft['authority'], name), `/authority/${name}`, caseScope);
  }
  itemsOf(draft['catalogues']).forEach((use, index) =>
    tellValue(walk, 'catalogue', memberOf(use, 'id'), `/catalogues/${index}/id`),
  );
  for (const name of ['supervisors', 'accountants']) tellAll(walk, 'role', draft[name], `/${name}`);
  const maps: readonly (readonly [string, ReferenceKind])[] = [
    ['roles', 'role'],
    ['numbers', 'number'],
    ['parameters', 'parameter'],
  ];
  for (const [place, kind] of maps) {
    for (const [key] of membersOf(draft[place])) {
      tellOwn(walk, kind, key, `/${place}/${escapedKey(key)}`, 'key');
    }
  }
  itemsOf(draft['parties']).forEach((party, index) => {
    tellOwnKey(walk, 'party', party, `/parties/${index}`);
    readExpression(walk, memberOf(party, 'required'), `/parties/${index}/required`, caseScope);
  });
}

/** An item of a list that is called by its `key`. @param around name of what it belongs to */
function tellOwnKey(walk: NameWalk, kind: ReferenceKind, item: Json, at: string, around = ''): void {
  const key = textMember(item, 'key');
  if (key !== undefined) tellOwn(walk, kind, `${around}${key}`, `${at}/key`, 'value');
}

function readDossier(walk: NameWalk): void {
  const { draft, caseScope, application, forms } = walk.names;
  const dossier = draft['dossier'];
  tellAll(walk, 'role', memberOf(dossier, 'receivers'), '/dossier/receivers');
  itemsOf(memberOf(dossier, 'groups')).forEach((group, index) => {
    tellOwnKey(walk, 'componentGroup', group, `/dossier/groups/${index}`);
    readExpression(walk, memberOf(group, 'required'), `/dossier/groups/${index}/required`, caseScope);
  });
  itemsOf(memberOf(dossier, 'components')).forEach((component, index) => {
    if (!walk.touches(component)) return;
    const at = `/dossier/components/${index}`;
    const rows = textMember(component, 'forEach');
    const scope = rows === undefined ? caseScope : rowScope(caseScope, forms.get(application)?.names, rows);
    tellOwnKey(walk, 'component', component, at);
    tellValue(walk, 'componentGroup', memberOf(component, 'group'), `${at}/group`);
    readSource(walk, memberOf(component, 'checkAgainst'), `${at}/checkAgainst`, scope);
    if (rows !== undefined)
      tellParts(walk, partsOfPath('field', rows.split('.'), application), `${at}/forEach`);
    for (const rule of ['required', 'visible', 'satisfiedBy']) {
      readExpression(walk, memberOf(component, rule), `${at}/${rule}`, scope);
    }
    itemsOf(memberOf(component, 'versions')).forEach((version, number) => {
      const place = `${at}/versions/${number}`;
      tellOwnKey(walk, 'version', version, place, `${textMember(component, 'key') ?? ''}.`);
      readExpression(walk, memberOf(version, 'required'), `${place}/required`, scope);
      tellAll(walk, 'role', memberOf(version, 'readers'), `${place}/readers`);
    });
  });
}

/** The conditions of a component for each row of a table see the columns of the row. */
function rowScope(scope: NameScope, fields: ReadonlyMap<string, Named> | undefined, rows: string): NameScope {
  const [first = '', ...rest] = rows.split('.');
  const start = fields?.get(first);
  const table = start === undefined ? null : memberAt(start, rest);
  return table?.members ? within(scope, layerOf(table.members)) : scope;
}

function readFees(walk: NameWalk): void {
  const { draft, caseScope } = walk.names;
  itemsOf(draft['fees']).forEach((fee, index) => {
    const at = `/fees/${index}`;
    tellOwnKey(walk, 'fee', fee, at);
    for (const part of ['amount', 'when'])
      readExpression(walk, memberOf(fee, part), `${at}/${part}`, caseScope);
    itemsOf(memberOf(fee, 'waivers')).forEach((waiver, number) => {
      const place = `${at}/waivers/${number}`;
      tellOwnKey(walk, 'waiver', waiver, place, `${textMember(fee, 'key') ?? ''}.`);
      for (const part of ['amount', 'when']) {
        readExpression(walk, memberOf(waiver, part), `${place}/${part}`, caseScope);
      }
    });
  });
}

function readDeadlines(walk: NameWalk): void {
  for (const [key, deadline] of membersOf(walk.names.draft['deadlines'])) {
    const at = `/deadlines/${escapedKey(key)}`;
    tellOwn(walk, 'deadline', key, at, 'key');
    const scope = scopeWithItems(walk.names, ({ task }) => task['deadline'] === key);
    for (const part of ['amount', 'until'])
      readExpression(walk, memberOf(deadline, part), `${at}/${part}`, scope);
    itemsOf(memberOf(deadline, 'rungs')).forEach((rung, index) => {
      const place = `${at}/rungs/${index}`;
      tellOwnKey(walk, 'rung', rung, place, `${key}.`);
      readActions(walk, memberOf(rung, 'do'), `${place}/do`);
      tellValue(walk, 'event', memberOf(rung, 'event'), `${place}/event`);
    });
  }
}

function readPapers(walk: NameWalk): void {
  const { draft, forms, application, caseScope } = walk.names;
  for (const [key, paper] of membersOf(draft['papers'])) {
    const at = `/papers/${escapedKey(key)}`;
    tellOwn(walk, 'paper', key, at, 'key');
    if (!walk.touches(paper)) continue;
    tellValue(walk, 'template', memberOf(paper, 'use'), `${at}/use`);
    tellValue(walk, 'number', memberOf(paper, 'number'), `${at}/number`);
    tellValue(walk, 'role', memberOf(paper, 'signer'), `${at}/signer`);
    tellAll(walk, 'role', memberOf(paper, 'readers'), `${at}/readers`);
    tellValue(walk, 'event', memberOf(memberOf(paper, 'sign'), 'then'), `${at}/sign/then`);
    readExpression(walk, memberOf(paper, 'availableWhen'), `${at}/availableWhen`, caseScope);
    const values = readValues(walk, 'paperValue', key, memberOf(paper, 'values'), at);
    const view = () => paperView(forms.get(application), forms, values);
    readTemplateNames(walk, memberOf(paper, 'template'), `${at}/template`, view);
  }
}

function readMessages(walk: NameWalk): void {
  const { draft, caseScope } = walk.names;
  for (const [key, message] of membersOf(draft['messages'])) {
    const at = `/messages/${escapedKey(key)}`;
    tellOwn(walk, 'message', key, at, 'key');
    if (!walk.touches(message)) continue;
    tellValue(walk, 'role', memberOf(message, 'to'), `${at}/to`);
    for (const part of ['email', 'phone']) {
      readExpression(walk, memberOf(memberOf(message, 'address'), part), `${at}/address/${part}`, caseScope);
    }
    const values = readValues(walk, 'messageValue', key, memberOf(message, 'values'), at);
    const view = () => paperView(undefined, new Map(), values);
    for (const part of ['subject', 'body']) {
      for (const [language, text] of membersOf(memberOf(message, part))) {
        readTemplateNames(walk, text, `${at}/${part}/${escapedKey(language)}`, view);
      }
    }
  }
}

const decision: Named = {
  kind: null,
  name: '',
  label: ownLabel(['decision']),
  members: null,
  type: { context: { reason: 'string' } },
};

/** What the values of a paper or message see: the items, too, for which it is issued or sent. */
function scopeOfIssued({ names }: NameWalk, kind: 'paperValue' | 'messageValue', key: string): NameScope {
  const param = kind === 'paperValue' ? 'paper' : 'message';
  return scopeWithItems(names, ({ task }) =>
    itemsOf(memberOf(task['forEach'], 'do')).some(
      (action) => memberOf(memberOf(action, 'params'), param) === key,
    ),
  );
}

/** The named values of a paper or message, which its texts read. */
function readValues(
  walk: NameWalk,
  kind: 'paperValue' | 'messageValue',
  owner: string,
  values: Json | undefined,
  at: string,
): Map<string, Named> {
  const scope = within(scopeOfIssued(walk, kind, owner), layerOf(new Map([['decision', decision]])));
  walk.place?.(`${at}/values`, () => scope);
  return new Map(
    membersOf(values).map(([key, text]) => {
      const place = `${at}/values/${escapedKey(key)}`;
      tellOwn(walk, kind, `${owner}.${key}`, place, 'key');
      readExpression(walk, text, place, scope);
      return [key, { kind, name: `${owner}.${key}`, members: null, type: 'any' }];
    }),
  );
}

function readAccess(walk: NameWalk): void {
  const { draft, application, statesByKey } = walk.names;
  itemsOf(draft['access']).forEach((rule, index) => {
    const at = `/access/${index}`;
    const form = textMember(rule, 'form') ?? application;
    tellValue(walk, 'form', memberOf(rule, 'form'), `${at}/form`);
    tellAll(walk, 'field', memberOf(rule, 'fields'), `${at}/fields`, `${form}.`);
    const [page = '', section] = textMember(rule, 'group')?.split('/') ?? [];
    const parts = [{ kind: 'page', name: `${form}.${page}`, key: page } as const];
    const inner =
      section === undefined
        ? []
        : [{ kind: 'section', name: `${form}.${page}.${section}`, key: section } as const];
    if (page !== '') tellParts(walk, [...parts, ...inner], `${at}/group`);
    tellAll(walk, 'role', memberOf(rule, 'roles'), `${at}/roles`);
    itemsOf(memberOf(rule, 'states')).forEach((key, place) => {
      if (typeof key !== 'string') return;
      for (const name of statesByKey.get(key) ?? [key])
        tellValue(walk, 'state', name, `${at}/states/${place}`);
    });
  });
}
