import type { FastifyInstance } from 'fastify';
import { revealAnswer, rowAt } from '../../../engine/index.ts';
import type { Unmask, Unmasked } from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { noteRead } from '../cases/note-read.ts';
import { lookAtCase, viewOf } from '../cases/look-at-case.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';

const problem = schemaOf('problem-details');

/** Masked answers plain, each look written down before the answer is handed out. */
export function caseUnmaskRoutes(app: FastifyInstance, services: Services): void {
  app.post<{ Params: { id: string }; Body: Unmask }>(
    '/api/cases/:id/unmask',
    {
      schema: {
        summary: 'See a masked answer plain; the look is written down',
        tags: ['cases'],
        body: schemaOf('unmask'),
        response: { 200: schemaOf('unmasked'), 401: problem, 403: problem, 404: problem },
      },
    },
    async (request, reply): Promise<Unmasked> => {
      const { body } = request;
      const looked = await lookAtCase(services, request, request.params.id, `unmask ${body.form}`);
      const { runnable, current, actor, context } = looked;
      const row = revealAnswer(runnable.procedure, current, actor, context, body, request.language);
      if (row === null) {
        const { forms, tasks } = viewOf(looked, request);
        const all = [...forms, ...tasks.flatMap(({ answers }) => answers ?? [])];
        const isShown = all.some(({ form, sections }) => form === body.form && rowAt(sections, body.pointer));
        throw new RequestError(isShown ? 'unmask-forbidden' : 'case-not-found');
      }
      await noteRead(services, looked, { ...body, label: row.label });
      reply.header('cache-control', 'private, no-store');
      return { row };
    },
  );
}
