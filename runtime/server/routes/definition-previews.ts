import type { FastifyInstance, FastifyRequest } from 'fastify';
import type {
  DefinitionMessageOrder,
  DefinitionMessagePreview,
  DefinitionPaperPreview,
  DefinitionPaperTemplateList,
} from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import {
  previewMessage,
  previewPaper,
  readPaperTemplates,
  type PaperSheet,
} from '../definition-previews/index.ts';
import { htmlPaper, paperPage } from '../papers/index.ts';
import { administrator } from '../plugins/app/identity.ts';
import { RequestError } from '../problems/request-error.ts';
import { sayProblems } from '../problems/say-problems.ts';
import type { Services } from '../services.ts';
import { disposition } from './send-file.ts';

const tags = ['definition-drafts'];
const problem = schemaOf('problem-details');
const failures = { 401: problem, 403: problem, 404: problem };
const querystring = {
  type: 'object',
  properties: {
    scenario: {
      type: 'string',
      maxLength: 120,
      description: 'Key of the scenario whose case issues the paper; sample values where absent.',
    },
    revision: { type: 'integer', description: 'Tells one state of the draft from another in the address.' },
  },
};

interface PaperRequest {
  readonly Params: { readonly id: string; readonly paper: string };
  readonly Querystring: { readonly scenario?: string };
}

/** What a draft would issue and send, for administrators who write it. Nothing is stored. */
export function definitionPreviewRoutes(app: FastifyInstance, services: Services): void {
  const { definitionDrafts: drafts, checking, world, drawPdf } = services;
  let templates: ReturnType<typeof readPaperTemplates> | null = null;

  const sheetOf = async (
    request: FastifyRequest<PaperRequest>,
  ): Promise<{ readonly revision: number; readonly document: unknown; readonly sheet: PaperSheet }> => {
    administrator(request);
    const { revision, document } = await drafts.of(request.params.id);
    const { scenario } = request.query;
    const { paper } = request.params;
    const sheet = previewPaper({ document, paper, scenario, now: world.now() }, checking);
    if (sheet === null) throw new RequestError('preview-unknown');
    return { revision, document, sheet };
  };

  app.get(
    '/api/definition-paper-templates',
    {
      schema: {
        summary: 'Official paper templates',
        tags,
        response: { 200: schemaOf('definition-paper-template-list'), ...failures },
      },
    },
    async (request): Promise<DefinitionPaperTemplateList> => {
      administrator(request);
      templates ??= readPaperTemplates();
      return { items: [...templates] };
    },
  );

  app.get<PaperRequest>(
    '/api/definition-drafts/:id/papers/:paper/preview',
    {
      schema: {
        summary: 'A paper of a draft as it would be issued',
        tags,
        querystring,
        response: { 200: schemaOf('definition-paper-preview'), ...failures },
      },
    },
    async (request, reply): Promise<DefinitionPaperPreview> => {
      const { revision, document, sheet } = await sheetOf(request);
      const said = sayProblems(sheet.problems, request.language, document);
      const problems = said.map(({ code, severity, message, mend }, index) => {
        const line = sheet.problems[index]?.params?.['line'];
        return {
          code,
          severity,
          message: mend === undefined ? message : `${message} ${mend}`,
          ...(typeof line === 'number' ? { line } : {}),
        };
      });
      reply.header('cache-control', 'private, no-store');
      if (sheet.nodes === null) return { revision, problems };
      const body = `<main>${htmlPaper(sheet.nodes, sheet.page, 'vi')}</main>`;
      return { revision, problems, page: paperPage({ title: sheet.title, body, stylesheet: '/papers.css' }) };
    },
  );

  app.get<PaperRequest>(
    '/api/definition-drafts/:id/papers/:paper/preview.pdf',
    {
      schema: {
        summary: 'A paper of a draft as it would be issued, as a PDF',
        tags,
        querystring,
        response: { 200: { type: 'string', format: 'binary' }, ...failures, 422: problem },
      },
    },
    async (request, reply) => {
      const { document, sheet } = await sheetOf(request);
      const { title, page, nodes, problems } = sheet;
      if (nodes === null) throw new RequestError('preview-refused', { problems, document });
      const pdf = await drawPdf(nodes, page, { title, language: 'vi', at: world.now() });
      return reply
        .header('cache-control', 'private, no-store')
        .header('content-disposition', disposition('inline', `${title}.pdf`))
        .type('application/pdf')
        .send(Buffer.from(pdf));
    },
  );

  const messageOf = async (
    request: FastifyRequest<{ Params: { id: string; message: string } }>,
    view?: DefinitionMessageOrder['view'],
  ): Promise<DefinitionMessagePreview> => {
    administrator(request);
    const { revision, document } = await drafts.of(request.params.id);
    const sheet = previewMessage(document, request.params.message, world.now(), view);
    if (sheet === null) throw new RequestError('preview-unknown');
    const { subject, body, problems } = sheet;
    return {
      revision,
      ...(subject === null ? {} : { subject }),
      ...(body === null ? {} : { body }),
      problems: sayProblems(problems, request.language, document),
    };
  };

  app.get<{ Params: { id: string; message: string } }>(
    '/api/definition-drafts/:id/messages/:message/preview',
    {
      schema: {
        summary: 'A message of a draft with sample values',
        tags,
        response: { 200: schemaOf('definition-message-preview'), ...failures },
      },
    },
    (request, reply): Promise<DefinitionMessagePreview> => {
      reply.header('cache-control', 'private, no-store');
      return messageOf(request);
    },
  );

  app.post<{ Params: { id: string; message: string }; Body: DefinitionMessageOrder }>(
    '/api/definition-drafts/:id/messages/:message/preview',
    {
      schema: {
        summary: 'A message of a draft for a case that is played',
        tags,
        body: schemaOf('definition-message-order'),
        response: { 200: schemaOf('definition-message-preview'), ...failures, 400: problem },
      },
    },
    (request, reply): Promise<DefinitionMessagePreview> => {
      reply.header('cache-control', 'private, no-store');
      return messageOf(request, request.body.view);
    },
  );
}
