import type { FastifyInstance, FastifyRequest } from 'fastify';
import { revealAnswer, type AttachedFile, type CaseView, type DisplayRow } from '../../../engine/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { referenceTo } from '../cases/attached-files.ts';
import { lookAtCase, mayAttach, viewOf } from '../cases/look-at-case.ts';
import type { LookedAt } from '../cases/looked-at.ts';
import { noteRead, type ReadPlace } from '../cases/note-read.ts';
import { filePlace } from '../drafts/file-place.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';
import { receivedFile } from './received-file.ts';
import { sendFile } from './send-file.ts';

const tags = ['cases'];
const problem = schemaOf('problem-details');

/** Files of a case: uploads that go with the next command, and downloads. */
export function caseFileRoutes(app: FastifyInstance, services: Services): void {
  const { files } = services;

  app.post<{ Params: { id: string }; Querystring: { component?: string } }>(
    '/api/cases/:id/files',
    {
      schema: {
        summary: 'Upload a file that a command will name',
        tags,
        consumes: ['multipart/form-data'],
        querystring: {
          type: 'object',
          properties: {
            component: {
              type: 'string',
              maxLength: 200,
              description: 'Component it is for, or field:<pointer>; its rules apply.',
            },
          },
        },
        response: {
          201: schemaOf('file-reference'),
          401: problem,
          403: problem,
          404: problem,
          415: problem,
          422: problem,
        },
      },
    },
    async (request, reply) => {
      const looked = await lookAtCase(services, request, request.params.id, 'upload');
      if (!mayAttach(viewOf(looked, request))) throw new RequestError('command-forbidden');
      const { component } = request.query;
      const place =
        component === undefined ? null : filePlace(looked.runnable.procedure.definition, component);
      const saved = await files.save({
        ...(await receivedFile(request)),
        owner: looked.account.id,
        ...(place?.accept === undefined ? {} : { accept: place.accept }),
        ...(place?.maxSize === undefined ? {} : { maxSize: place.maxSize }),
      });
      if (saved.file === null) throw new RequestError('file-refused', { problems: [saved.problem] });
      return reply.code(201).send(referenceTo(saved.file));
    },
  );

  app.get<{ Params: { id: string; file: string } }>(
    '/api/cases/:id/files/:file',
    {
      schema: {
        summary: 'Download a file',
        tags,
        response: { 200: { type: 'string', format: 'binary' }, 401: problem, 404: problem },
      },
    },
    async (request, reply) => {
      const looked = await lookAtCase(services, request, request.params.id, `file ${request.params.file}`);
      const view = viewOf(looked, request);
      if (!readableFiles(view).has(request.params.file)) {
        const covered = coveredFile(looked, view, request.params.file);
        if (covered === null) throw new RequestError('file-missing');
        await noteRead(services, looked, covered);
      }
      noteConfidentialRead(looked, request, view.dossier);
      return sendFile(reply, files, request.params.file);
    },
  );
}

/** Every reading of a file of a confidential version is written down, whoever reads it. */
function noteConfidentialRead(
  { current, account }: LookedAt,
  request: FastifyRequest<{ Params: { file: string } }>,
  dossier: CaseView['dossier'],
): void {
  const { file } = request.params;
  const place = dossier.find(
    ({ version, files }) => version?.confidential === true && files.some(({ id }) => id === file),
  );
  if (place === undefined) return;
  request.log.info(
    { audit: 'confidential-read', case: current.id, account: account.id, component: place.key, file },
    'confidential file read',
  );
}

/** The files of what the person is shown, and no others: those of the listed dossier, and of the answers. */
function readableFiles({ dossier, forms, tasks, filing }: CaseView): ReadonlySet<string> {
  const shown = [...forms, ...tasks.flatMap(({ answers }) => answers ?? [])];
  const rows = shown.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
  const files = [
    ...dossier.flatMap((component) => component.files),
    ...rows.flatMap(filesIn),
    ...(filing?.signed?.files ?? []),
  ];
  return new Set(files.map(({ id }) => id));
}

function filesIn({ files = [], members = [], items = [] }: DisplayRow): AttachedFile[] {
  const inside = [...members, ...items.flatMap(({ rows }) => rows)];
  return [...files, ...inside.flatMap(filesIn)];
}

/** The masked answer that holds a file, where the person may see it plain; the look at it is written down. */
function coveredFile(
  { runnable, current, actor, context }: LookedAt,
  view: CaseView,
  file: string,
): ReadPlace | null {
  for (const { form, sections } of view.forms) {
    for (const { pointer, masked } of rowsBelow(sections.flatMap(({ rows }) => rows))) {
      if (masked?.mayUnmask !== true) continue;
      const row = revealAnswer(runnable.procedure, current, actor, context, { form, pointer });
      if (row && filesIn(row).some(({ id }) => id === file)) return { form, pointer, label: row.label };
    }
  }
  return null;
}

function rowsBelow(rows: readonly DisplayRow[]): DisplayRow[] {
  return rows.flatMap((row) => [
    row,
    ...rowsBelow([...(row.members ?? []), ...(row.items ?? []).flatMap((item) => item.rows)]),
  ]);
}
