import type { FastifyInstance } from 'fastify';
import {
  addDays,
  formatDate,
  inLanguage,
  localDateOf,
  publicView,
  reachOf,
  unitOf,
  type Case,
} from '../../../engine/index.ts';
import { actorOf } from '../accounts/actor-of.ts';
import { lentOrOwn } from '../accounts/people.ts';
import { schemaOf } from '../api-schemas.ts';
import { signedIn } from '../plugins/app/identity.ts';
import { registerCsv, registerRow, type RegisterRow } from '../register/index.ts';
import type { Page } from '../store/index.ts';
import type { Services } from '../services.ts';

/** A case that was accepted in a month was filed no longer before than this. */
const LONGEST_WAIT_DAYS = 92;
const PAGE = 100;

const querystring = {
  type: 'object',
  additionalProperties: false,
  required: ['month'],
  properties: {
    month: {
      type: 'string',
      pattern: '^\\d{4}-(0[1-9]|1[0-2])$',
      description: 'The month in which the cases were accepted, yyyy-mm, in Vietnam.',
    },
  },
} as const;

/** The register of dossiers of the person's units, month by month. */
export function caseRegisterRoutes(app: FastifyInstance, { store, procedures, cases }: Services): void {
  app.get<{ Querystring: { month: string } }>(
    '/api/cases/register.csv',
    {
      schema: {
        summary:
          'The register of the dossiers that my units accepted in a month, as a table for spreadsheets',
        tags: ['cases'],
        querystring,
        response: { 200: { type: 'string' }, 401: schemaOf('problem-details') },
      },
    },
    async (request, reply) => {
      const account = signedIn(request);
      const actor = actorOf(account);
      const { month } = request.query;
      const { language } = request;
      const held = lentOrOwn(account.grants).map(({ unit }) => unit);
      const units = held.includes('*') ? null : [...new Set(held)];
      const rows: RegisterRow[] = [];
      for (const current of await acceptedIn(month, units)) {
        const runnable = await procedures.of(current.procedure.hash);
        const { procedure } = runnable;
        if (reachOf(procedure, current, actor) !== 'clerk') continue;
        const context = cases.context(runnable);
        const { status, dueDate } = publicView(procedure, current, context);
        rows.push(
          registerRow(procedure, current, {
            unit: unitOf(procedure, current.competentUnit, context).name,
            dueDate,
            status: inLanguage(status.name, language),
            language,
            day: formatDate,
          }),
        );
      }
      request.log.info(
        { audit: 'case-register', account: account.id, month, rows: rows.length },
        'register read',
      );
      return reply
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `attachment; filename="so-theo-doi-${month}.csv"`)
        .type('text/csv; charset=utf-8')
        .send(registerCsv(rows, language));
    },
  );

  /** The cases of units that were accepted in a month, in the order of their acceptance. */
  async function acceptedIn(month: string, units: readonly string[] | null): Promise<Case[]> {
    const first = addDays(`${month}-01`, -LONGEST_WAIT_DAYS);
    const found: Case[] = [];
    let cursor: string | null = null;
    for (;;) {
      const page: Page<Case> = await store.cases.search({
        units,
        text: '',
        limit: PAGE,
        cursor,
      });
      found.push(
        ...page.items.filter(
          ({ acceptedAt }) => acceptedAt !== null && localDateOf(acceptedAt).startsWith(month),
        ),
      );
      const oldest = page.items.at(-1);
      if (page.next === null || oldest === undefined || localDateOf(oldest.submittedAt) < first) break;
      cursor = page.next;
    }
    return found.sort((one, other) => ((one.acceptedAt ?? '') < (other.acceptedAt ?? '') ? -1 : 1));
  }
}
