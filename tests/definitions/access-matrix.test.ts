import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentsIn, readDocument, surroundings } from '../../definitions/read-definitions.fixture.ts';
import { compileProcedure, lint, runScenario } from '../../engine/authoring/index.ts';
import {
  advance,
  channelKind,
  isForCounter,
  openCase,
  publicView,
  revealAnswer,
  viewCase,
  type Actor,
  type Case,
  type CaseView,
  type Definition,
  type DisplayRow,
  type EngineContext,
  type Procedure,
} from '../../engine/index.ts';
import { accessOracle } from './access-oracle.ts';

interface Moment {
  readonly current: Case;
  readonly context: EngineContext;
}

const sample = JSON.parse(
  readFileSync(new URL('../samples/good/quyen-truy-cap.json', import.meta.url), 'utf8'),
) as Definition;
const definitions = [...documentsIn('procedures').map((file) => readDocument(file) as Definition), sample];

/** Every different set of active states that the scenarios come through, each with the last case that was there. */
function momentsOf(procedure: Procedure): Moment[] {
  const found = new Map<string, Moment>();
  for (const scenario of procedure.definition.scenarios ?? []) {
    runScenario(procedure, scenario, {
      ...surroundings,
      watch: (current, context) => {
        const forms = Object.keys(current.answers).sort().join();
        found.set(`${current.states.join()} ${forms}`, { current, context });
      },
    });
  }
  return [...found.values()];
}

const actorOf = (role: string, { current }: Moment): Actor =>
  role === 'applicant'
    ? { account: current.applicant.account, name: 'Người nộp', grants: [] }
    : { account: `nguoi-${role}`, name: role, grants: [{ role, unit: current.competentUnit }] };

const rowsOf = (view: CaseView | null, form: string): DisplayRow[] =>
  view?.forms.find((one) => one.form === form)?.sections.flatMap(({ rows }) => rows) ?? [];

const everyRow = (rows: readonly DisplayRow[]): DisplayRow[] =>
  rows.flatMap((row) => [
    row,
    ...everyRow(row.members ?? []),
    ...everyRow((row.items ?? []).flatMap((item) => item.rows)),
  ]);

/** Thousands of looks at cases take some seconds on a busy machine. */
const forManyLooks = { timeout: 60_000 };

describe.each(definitions.map((definition) => [definition.id, definition] as const))(
  'the access rules of %s',
  forManyLooks,
  (_id, definition) => {
    const procedure = compileProcedure(definition, 'test');
    const { access: _access, ...open } = definition;
    const unruled = compileProcedure(open, 'test');
    const oracle = accessOracle(definition);
    const roles = ['applicant', ...Object.keys(definition.roles)];
    const moments = momentsOf(procedure);
    const cells = moments.flatMap((moment) =>
      roles.map((role) => ({ moment, role, actor: actorOf(role, moment) })),
    );
    const looks: { cell: (typeof cells)[number]; seen: CaseView | null }[] = [];
    const look = (of: Procedure, { moment: { current, context }, actor }: (typeof cells)[number]) =>
      viewCase(of, current, actor, context);

    it('are looked at in many states', () => {
      expect(moments.length).toBeGreaterThan(2);
    });

    it('decide what each role reads in each state, form by form, paper by paper', () => {
      for (const cell of cells) {
        const { current } = cell.moment;
        const whole = look(unruled, cell);
        const seen = look(procedure, cell);
        looks.push({ cell, seen });
        for (const form of Object.keys(definition.forms)) {
          const readable = rowsOf(whole, form).filter(({ key }) =>
            oracle.reads(cell.role, current, form, key),
          );
          const where = `${cell.role} reads ${form} in ${current.states.join()}`;
          expect(
            rowsOf(seen, form).map(({ key }) => key),
            where,
          ).toEqual(readable.map(({ key }) => key));
        }
        // What is not signed yet is no paper to the applicant.
        const isDraft = (status: string | undefined): boolean =>
          cell.role === 'applicant' && status !== undefined && status !== 'signed';
        const papers = current.papers.filter(
          ({ paper, signature }) => oracle.readsPaper(cell.role, paper) && !isDraft(signature?.status),
        );
        expect(seen?.papers.map(({ id }) => id) ?? []).toEqual(
          seen === null ? [] : papers.map(({ id }) => id),
        );
        for (const { form, answers } of seen?.offers ?? []) {
          const kept = Object.keys(answers ?? {}).filter(
            (key) => form === null || !oracle.reads(cell.role, current, form, key),
          );
          expect(kept).toEqual([]);
        }
      }
    });

    it('cover what is sensitive for every role but those who applied, and reveal it only to those admitted', () => {
      const tried = new Set<string>();
      for (const { cell, seen } of looks) {
        const { current, context } = cell.moment;
        const reveal = (form: string, pointer: string) =>
          revealAnswer(procedure, current, cell.actor, context, { form, pointer });
        for (const { form } of seen?.forms ?? []) {
          for (const row of rowsOf(seen, form)) {
            const field = oracle.field(form, row.key);
            const mayUnmask = oracle.unmasks(cell.role, current, form, row.key);
            const isGiven = row.value !== '' || (row.items?.length ?? 0) > 0;
            const isSensitive = field?.personal === 'sensitive' || field?.mask !== undefined;
            if (isSensitive && isGiven && cell.role !== 'applicant')
              expect(row.masked, `${form}/${row.key}`).toBeDefined();
            for (const { pointer, value, masked, ...rest } of everyRow([row])) {
              if (masked !== undefined) {
                expect(cell.role).not.toBe('applicant');
                expect(masked.mayUnmask).toBe(mayUnmask);
                expect(value).toContain('•');
                expect(Object.keys(rest)).not.toContain('files');
                expect([rest.members, rest.items, rest.totals]).toEqual([undefined, undefined, undefined]);
              }
              // A look at one answer of each kind is enough: they all go the same way.
              const kind = `${cell.role} ${form} ${masked?.mayUnmask} ${row.type}`;
              if (tried.has(kind)) continue;
              tried.add(kind);
              expect(reveal(form, pointer) !== null, kind).toBe(masked?.mayUnmask === true);
            }
          }
        }
      }
    });

    it('refuse every event to every role that the present states do not give it to', () => {
      const events = new Set(JSON.stringify(definition.workflow).match(/"[A-Z][A-Z0-9_]+"(?=:)/g) ?? []);
      let refused = 0;
      for (const { moment, role, actor } of cells) {
        for (const quoted of events) {
          const event = JSON.parse(quoted) as string;
          if (oracle.rolesOf(moment.current, event).has(role)) continue;
          const command = { id: 'x', type: 'act', event, actor, answers: {}, reason: 'x' } as const;
          const decision = advance(procedure, moment.current, command, moment.context);
          expect(decision.kind, `${role} ${event} in ${moment.current.states.join()}`).toBe('refused');
          refused += 1;
        }
      }
      expect(refused).toBeGreaterThan(20);
    });

    it('never let an answer be written that the role may not write, whatever is sent', () => {
      for (const { moment, role, actor } of cells) {
        const { current, context } = moment;
        for (const offer of viewCase(procedure, current, actor, context)?.offers ?? []) {
          const { form, corrects } = offer;
          if (form === null || corrects) continue;
          const sent = Object.fromEntries(oracle.fields(form).map((key) => [key, '~ lạ ~']));
          const decision = advance(
            procedure,
            current,
            {
              id: 'x',
              type: 'act',
              actor,
              answers: sent,
              reason: 'x',
              ...(offer.event === null ? {} : { event: offer.event }),
              ...(offer.task === null ? {} : { task: offer.task }),
            },
            context,
          );
          if (offer.blocked !== null || offer.supplement) continue;
          const kept = oracle.fields(form).filter((key) => !oracle.writes(role, current, form, key));
          const told =
            decision.kind === 'refused'
              ? decision.problems
                  .filter(({ code }) => code === 'field-not-yours')
                  .map(({ pointer }) => pointer.slice('/answers/'.length))
              : [];
          expect(told, `${role} writes ${form} in ${current.states.join()}`).toEqual(kept);
        }
      }
    });

    it('let nobody but the roles of the counter file for somebody else, and nobody for themselves', () => {
      const [scenario] = (definition.scenarios ?? []).filter(({ expect: told }) => !told?.problems);
      const [moment] = moments;
      if (!scenario || !moment || !isForCounter(procedure)) return;
      const { current, context } = moment;
      const channel = definition.service.submit.find(
        (code) => channelKind(procedure, code, context) === 'direct',
      );
      if (channel === undefined) return;
      const counter = oracle.counterRoles();
      const fileAs = (clerk: Actor, unit: string) =>
        openCase(
          procedure,
          {
            id: 'tai-quay',
            commandId: 'x',
            reference: 'x',
            channel,
            applicant: current.applicant,
            answers: current.answers[definition.application] ?? {},
            dossier: current.dossier,
            atCounter: {
              clerk,
              unit,
              identityShown: { kind: 'passport', number: 'B1234567' },
              signed: { at: context.now, files: [] },
            },
          },
          context,
        );
      const codes = (clerk: Actor, unit = current.competentUnit) => {
        const decision = fileAs(clerk, unit);
        return decision.kind === 'refused' ? decision.problems.map(({ code }) => code) : [];
      };
      for (const role of Object.keys(definition.roles)) {
        const clerk = actorOf(role, moment);
        expect(codes(clerk).includes('counter-not-yours'), role).toBe(!counter.has(role));
        expect(codes(clerk, 'khong-co')).toEqual(['counter-not-yours']);
        const self = { ...clerk, account: current.applicant.account };
        expect(codes(self), role).toEqual([counter.has(role) ? 'counter-own' : 'counter-not-yours']);
      }
      expect(codes(actorOf('applicant', moment))).toEqual(['counter-not-yours']);
    });

    it('offer what is asked of the applicant to the roles of the counter alone, and take it from nobody else', () => {
      const counter = isForCounter(procedure) ? oracle.counterRoles() : new Set<string>();
      for (const { moment, role, actor } of cells) {
        const { current, context } = moment;
        const applicant = actorOf('applicant', moment);
        const offered = viewCase(procedure, current, applicant, context)?.offers ?? [];
        const where = `${role} in ${current.states.join()}`;
        const served = viewCase(procedure, current, actor, context)?.forApplicant ?? [];
        expect(
          served.map(({ event, task }) => [event, task]),
          where,
        ).toEqual(counter.has(role) ? offered.map(({ event, task }) => [event, task]) : []);
        const [offer] = offered;
        if (offer === undefined) continue;
        const decision = advance(
          procedure,
          current,
          {
            id: 'thay',
            type: 'act',
            actor,
            ...(offer.event === null ? {} : { event: offer.event }),
            ...(offer.task === null ? {} : { task: offer.task }),
            forApplicant: { identityShown: { kind: 'passport', number: 'B1234567' }, signed: true },
          },
          context,
        );
        const codes = decision.kind === 'refused' ? decision.problems.map(({ code }) => code) : [];
        expect(codes.includes('serving-not-yours'), where).toBe(!counter.has(role));
      }
    });

    it('show how it was filed to clerks and to the applicant, and the number whole to the applicant alone', () => {
      for (const { moment, role, actor } of cells) {
        const { current, context } = moment;
        const filedBy = {
          account: 'quay',
          name: 'Người Quầy',
          role: Object.keys(definition.roles)[0] ?? null,
          unit: current.receivingUnit,
          identityShown: { kind: 'passport', number: 'B1234567' },
          signed: null,
        } as const;
        const view = viewCase(procedure, { ...current, filedBy }, actor, context);
        const told = JSON.stringify(view?.filing ?? null);
        if (view?.reach === 'consulted') expect(told).toBe('null');
        expect(told.includes('B1234567'), role).toBe(view?.reach === 'applicant');
        expect(told.includes('Người Quầy'), role).toBe(view?.reach === 'clerk');
      }
    });

    it('make nobody an official of the case that they filed', () => {
      for (const moment of moments) {
        const citizen = actorOf('applicant', moment);
        const both = {
          ...citizen,
          grants: Object.keys(definition.roles).map((role) => ({ role, unit: '*' })),
        };
        const plain = viewCase(procedure, moment.current, citizen, moment.context);
        const view = viewCase(procedure, moment.current, both, moment.context);
        expect(view).toEqual({ ...plain, ownCase: true });
        expect(plain?.ownCase).toBe(false);
      }
    });

    it('show a visitor the code and the stage, and nothing else', () => {
      const shown = [
        'reference',
        'code',
        'procedure',
        'status',
        'stage',
        'submittedOn',
        'dueDate',
        'endedAt',
      ];
      for (const { current, context } of moments) {
        expect(Object.keys(publicView(procedure, current, context)).sort()).toEqual([...shown].sort());
        expect(viewCase(procedure, current, { account: 'la', name: 'Lạ', grants: [] }, context)).toBeNull();
      }
    });
  },
);

it('has a sample with every kind of rule, which the linter accepts', () => {
  expect(lint(sample, surroundings)).toEqual([]);
  const rules = sample.access ?? [];
  expect(new Set(rules.map(({ may }) => may))).toEqual(new Set(['read', 'write', 'unmask']));
  expect(rules.some(({ form }) => form !== undefined)).toBe(true);
  expect(rules.some(({ group }) => group?.includes('/'))).toBe(true);
  expect(rules.some(({ states }) => states !== undefined)).toBe(true);
});
