import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { schemaOf } from '../api-schemas.ts';
import { lookAtCase, viewOf } from '../cases/look-at-case.ts';
import type { DrawPdf } from '../papers/index.ts';
import {
  blankPrintout,
  casePrintout,
  draftPrintout,
  KeptPdfs,
  type RenderedPrintout,
} from '../printouts/index.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';
import { draftPerson } from './draft-person.ts';
import { disposition } from './send-file.ts';

const problem = schemaOf('problem-details');
const formats = ['html', 'pdf'] as const;
type Format = (typeof formats)[number];

/** Forms as papers: empty ones for anybody, those of a draft and of a case for whoever may read them. */
export function printoutRoutes(app: FastifyInstance, services: Services): void {
  const { files, drafts, procedures, cases, drawPdf } = services;
  const kept = new KeptPdfs();

  for (const format of formats) {
    app.get<{ Params: { hash: string; form: string } }>(
      `/api/forms/:hash/:form/printout.${format}`,
      {
        schema: {
          summary: `An empty form on A4, ${words[format]}`,
          tags: ['forms'],
          response: responses(format),
        },
      },
      async (request, reply) => {
        const { hash, form: key } = request.params;
        const runnable = await procedures.find(hash);
        const form = runnable?.procedure.forms.get(key);
        if (!runnable || !form) throw new RequestError('form-not-found');
        const { language } = request;
        const printed = blankPrintout(runnable, form, language);
        const name = `${hash}/${key}/${language}`;
        const pdf = () => kept.of(name, () => printed.pdf(drawPdf));
        return send(reply, format, { ...printed, pdf }, publicFor(request));
      },
    );

    app.get<{ Params: { id: string } }>(
      `/api/drafts/:id/printout.${format}`,
      {
        schema: {
          summary: `A draft on A4, marked as one, ${words[format]}`,
          tags: ['drafts'],
          response: { ...responses(format), 401: problem },
        },
      },
      async (request, reply) => {
        const account = await draftPerson(services, request, request.params.id);
        const open = await drafts.of(account, request.params.id);
        const context = cases.context(open.runnable);
        const printed = await draftPrintout({ drafts, files, context }, open, account, request.language);
        return send(reply, format, printedBy(drawPdf, printed), 'private, no-store');
      },
    );

    app.get<{ Params: { id: string; form: string } }>(
      `/api/cases/:id/forms/:form/printout.${format}`,
      {
        schema: {
          summary: `A form of a case on A4, as far as one may read it, ${words[format]}`,
          tags: ['cases'],
          response: { ...responses(format), 401: problem },
        },
      },
      async (request, reply) => {
        const { id, form } = request.params;
        const looked = await lookAtCase(services, request, id, `printout of ${form}`);
        const printed = await casePrintout(looked, viewOf(looked, request), form, files, request.language);
        if (printed === null) throw new RequestError('form-not-found');
        return send(reply, format, printedBy(drawPdf, printed), 'private, no-store');
      },
    );
  }
}

const words: Readonly<Record<Format, string>> = { html: 'as a page', pdf: 'as a PDF' };

function responses(format: Format) {
  const body = format === 'html' ? { type: 'string' } : { type: 'string', format: 'binary' };
  return { 200: body, 404: problem };
}

/** An empty form of a hash never changes; which language it is in, only the address says for good. */
function publicFor({ query }: FastifyRequest): string {
  const isNamed = Object.hasOwn(query as object, 'lang');
  return isNamed ? 'public, max-age=31536000, immutable' : 'private, no-cache';
}

/** What is sent: a printed form, and what draws its PDF where that is asked for. */
interface Printed extends Omit<RenderedPrintout, 'pdf'> {
  readonly pdf: () => Promise<Uint8Array>;
}

function printedBy(drawPdf: DrawPdf, printed: RenderedPrintout): Printed {
  return { ...printed, pdf: () => printed.pdf(drawPdf) };
}

async function send(
  reply: FastifyReply,
  format: Format,
  printed: Printed,
  caching: string,
): Promise<FastifyReply> {
  reply.header('cache-control', caching).header('x-content-type-options', 'nosniff');
  if (format === 'html') return reply.type('text/html; charset=utf-8').send(printed.page);
  return reply
    .header('content-disposition', disposition('inline', `${printed.title}.pdf`))
    .type('application/pdf')
    .send(Buffer.from(await printed.pdf()));
}
