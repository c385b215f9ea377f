import type { FastifyInstance } from 'fastify';
import type {
  PublicPaper,
  SandboxConfirm,
  SandboxConfirmed,
  SandboxOrders,
  SignatureList,
  SignatureOrder,
  SignatureResults,
} from '../../api/index.ts';
import { schemaOf } from '../api-schemas.ts';
import { SANDBOX_PIN } from '../connectors/signing/index.ts';
import { signedIn } from '../plugins/app/identity.ts';
import { guessingLimits } from '../plugins/external/rate-limit.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';

const tags = ['signatures'];
const problem = schemaOf('problem-details');

/** Digital signatures: what waits for mine, asking for them, the page of the sandbox, verification. */
export function signatureRoutes(app: FastifyInstance, services: Services): void {
  const { signatures, waitingSignatures, signingSandbox } = services;

  app.get<{ Querystring: { readonly case?: string } }>(
    '/api/signatures',
    {
      schema: {
        summary: 'Papers that wait for my signature',
        tags,
        querystring: {
          type: 'object',
          properties: { case: { type: 'string', maxLength: 200, description: 'Only papers of this case.' } },
        },
        response: { 200: schemaOf('signature-list'), 401: problem },
      },
    },
    async (request, reply): Promise<SignatureList> => {
      const items = await waitingSignatures.of(signedIn(request), request.query.case);
      reply.header('cache-control', 'private, no-store');
      return { items, page: signatures.page };
    },
  );

  app.post<{ Body: SignatureOrder }>(
    '/api/signatures',
    {
      schema: {
        summary: 'Ask the signing service for my signature on papers',
        tags,
        body: schemaOf('signature-order'),
        response: { 200: schemaOf('signature-results'), 400: problem, 401: problem },
      },
    },
    async (request): Promise<SignatureResults> => {
      const account = signedIn(request);
      const results = await waitingSignatures.ask(account, request.body.papers, request.language);
      return { results, page: signatures.page };
    },
  );

  app.get<{ Params: { token: string } }>(
    '/api/papers/:token',
    {
      config: { rateLimit: guessingLimits.tracking },
      schema: {
        summary: 'Verify a signed paper',
        tags,
        response: { 200: schemaOf('public-paper'), 404: problem },
      },
    },
    async (request, reply): Promise<PublicPaper> => {
      const paper = await signatures.publicPaper(request.params.token, request.language);
      if (!paper) throw new RequestError('paper-not-found');
      reply.header('cache-control', 'no-store');
      return paper;
    },
  );

  app.get(
    '/api/sandbox/signing',
    {
      schema: {
        summary: 'Questions of the signing sandbox for me',
        tags,
        response: { 200: schemaOf('sandbox-orders'), 401: problem, 404: problem },
      },
    },
    async (request, reply): Promise<SandboxOrders> => {
      const { id: account } = signedIn(request);
      if (!signingSandbox) throw new RequestError('not-found');
      reply.header('cache-control', 'private, no-store');
      const items = signingSandbox
        .waitingFor(account)
        .map(({ id, title, number, digest }) => ({ id, title, number, digest }));
      return { items, pin: SANDBOX_PIN };
    },
  );

  app.post<{ Body: SandboxConfirm }>(
    '/api/sandbox/signing',
    {
      schema: {
        summary: 'Confirm or refuse questions of the signing sandbox',
        tags,
        body: schemaOf('sandbox-confirm'),
        response: { 200: schemaOf('sandbox-confirmed'), 401: problem, 404: problem },
      },
    },
    async (request): Promise<SandboxConfirmed> => {
      const { id: account } = signedIn(request);
      if (!signingSandbox) throw new RequestError('not-found');
      const { ids, pin } = request.body;
      const confirmed =
        pin === undefined ? signingSandbox.refuse(account, ids) : signingSandbox.confirm(account, ids, pin);
      return { result: confirmed.result, ...('left' in confirmed ? { left: confirmed.left } : {}) };
    },
  );
}
