import type { FastifyInstance } from 'fastify';
import type { DraftCheck, Submit } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { signedIn } from '../plugins/app/identity.ts';
import { sayProblems } from '../problems/say-problems.ts';
import type { Services } from '../services.ts';
import { draftPerson } from './draft-person.ts';

const tags = ['drafts'];
const problem = schemaOf('problem-details');

/** What a draft is for: to be looked through, and handed in. */
export function draftStepRoutes(app: FastifyInstance, services: Services): void {
  const { drafts } = services;

  app.post<{ Params: { id: string } }>(
    '/api/drafts/:id/check',
    {
      schema: {
        summary: 'What is still missing',
        tags,
        response: { 200: schemaOf('draft-check'), 401: problem, 404: problem },
      },
    },
    async (request): Promise<DraftCheck> => {
      const account = await draftPerson(services, request, request.params.id);
      const opened = await drafts.of(account, request.params.id);
      const { problems, dossier, fees } = drafts.check(opened, account);
      const titles = new Map(
        (opened.runnable.procedure.definition.fees ?? []).map(({ key, title }) => [key, title]),
      );
      return {
        problems: sayProblems(problems, request.language),
        components: dossier.components,
        fees: fees.map(({ key, amount }) => ({ key, title: titles.get(key) ?? { vi: key }, amount })),
        total: fees.reduce((sum, { amount }) => sum + amount, 0),
      };
    },
  );

  app.post<{ Params: { id: string }; Body: Submit }>(
    '/api/drafts/:id/submit',
    {
      schema: {
        summary: 'Hand an application in',
        tags,
        body: schemaOf('submit'),
        response: { 200: schemaOf('submitted'), 401: problem, 404: problem, 409: problem, 422: problem },
      },
    },
    async (request) => drafts.submit(signedIn(request), request.params.id, request.body),
  );
}
