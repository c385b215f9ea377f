import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { inLanguage, type PaperSummary } from '../../../engine/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { lookAtCase, viewOf } from '../cases/look-at-case.ts';
import type { LookedAt } from '../cases/looked-at.ts';
import { paperPage } from '../papers/index.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';
import { disposition } from './send-file.ts';

const problem = schemaOf('problem-details');
const failures = { 401: problem, 404: problem };

/** Papers that a case has issued, as a page and as a PDF. A paper that was issued never changes. */
export function casePaperRoutes(app: FastifyInstance, services: Services): void {
  const { papers, files } = services;
  type PaperRequest = { Params: { id: string; paper: string } };

  app.get<PaperRequest>(
    '/api/cases/:id/papers/:paper.html',
    {
      schema: {
        summary: 'A paper as a page',
        tags: ['cases'],
        response: { 200: { type: 'string' }, ...failures },
      },
    },
    async (request, reply) => {
      const { looked, paper } = await find(request, request.params);
      const { html } = await papers.rendered(looked.current, paper.id);
      const title = inLanguage(paper.title, 'vi');
      return kept(reply, paper)
        .type('text/html; charset=utf-8')
        .send(paperPage({ title, body: html, stylesheet: '/papers.css', language: 'vi' }));
    },
  );

  app.get<PaperRequest>(
    '/api/cases/:id/papers/:paper.pdf',
    {
      schema: {
        summary: 'A paper as a PDF',
        tags: ['cases'],
        response: { 200: { type: 'string', format: 'binary' }, ...failures },
      },
    },
    async (request, reply) => {
      const { looked, paper } = await find(request, request.params);
      const { fileId } = await papers.rendered(looked.current, paper.id);
      const found = fileId === null ? null : await files.read(fileId);
      if (!found) throw new RequestError('paper-not-found');
      return kept(reply, paper)
        .header('content-disposition', disposition('inline', `${inLanguage(paper.title, 'vi')}.pdf`))
        .header('content-length', found.file.size)
        .type('application/pdf')
        .send(found.bytes);
    },
  );

  /** The paper if the person may read it; the engine has left the others out of the view. */
  async function find(
    request: FastifyRequest,
    { id, paper: paperId }: PaperRequest['Params'],
  ): Promise<{ looked: LookedAt; paper: PaperSummary }> {
    const looked = await lookAtCase(services, request, id, `paper ${paperId}`);
    const paper = viewOf(looked, request).papers.find((one) => one.id === paperId);
    if (!paper) throw new RequestError('paper-not-found');
    if (paper.locked) throw new RequestError('paper-locked');
    return { looked, paper };
  }
}

/** A paper never changes, but for one that is to be signed: its draft gives way to what was signed. */
function kept(reply: FastifyReply, { signature }: PaperSummary): FastifyReply {
  const rule = signature === undefined ? 'private, max-age=31536000, immutable' : 'private, no-store';
  return reply.header('cache-control', rule).header('x-content-type-options', 'nosniff');
}
