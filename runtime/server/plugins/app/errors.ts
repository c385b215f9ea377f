import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fillText, inLanguage, type Problem } from '../../../../engine/index.ts';
import type { ProblemDetails } from '../../../api/index.ts';
import { apiProblems, type ApiProblemCode } from '../../problems/api-problems.ts';
import { RequestError } from '../../problems/request-error.ts';
import { sayProblems } from '../../problems/say-problems.ts';
import { StoreError } from '../../store/index.ts';

/**
 * The one place that answers for failures. What the sender can mend is explained; what only we can mend is
 * logged whole and told without any detail.
 */
export function answerForErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | Error, request, reply) => {
    const known = knownError(error, request);
    if (known.status >= 500) request.log.error({ err: error }, 'request failed');
    else
      request.log.info(
        { code: known.code, problems: known.problems.map(({ code }) => code) },
        'request refused',
      );
    return sendProblem(known, request, reply);
  });
}

/** Answers for an address that does not exist. */
export function sendNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(new RequestError('not-found'), request, reply);
}

function sendProblem(error: RequestError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return reply
    .code(error.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(detailsOf(error, request));
}

function detailsOf(error: RequestError, request: FastifyRequest): ProblemDetails {
  const { says, mend } = apiProblems[error.code];
  const params = { request: request.id, ...error.params };
  const { language } = request;
  return {
    type: `https://thutuc.example/problems/${error.code}`,
    title: fillText(inLanguage(says, language), params),
    status: error.status,
    code: error.code,
    detail: fillText(inLanguage(mend, language), params),
    problems: sayProblems(error.problems, language, error.document),
    ...(Object.keys(error.params).length > 0 ? { params: { ...error.params } } : {}),
  };
}

/** Codes of the libraries, in our words. */
const libraryCodes: Readonly<Record<string, ApiProblemCode>> = {
  FST_CSRF_MISSING_SECRET: 'token-refused',
  FST_CSRF_INVALID_TOKEN: 'token-refused',
  FST_ERR_CTP_BODY_TOO_LARGE: 'request-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-unknown',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'media-type-unknown',
  FST_REQ_FILE_TOO_LARGE: 'request-too-large',
  FST_ERR_NOT_FOUND: 'not-found',
};

function knownError(error: FastifyError | Error, request: FastifyRequest): RequestError {
  if (error instanceof RequestError) return error;
  if (error instanceof StoreError) return new RequestError('server-unready');
  if ('validation' in error && error.validation) {
    return new RequestError('request-invalid', { problems: error.validation.map(partProblem) });
  }
  const code = 'code' in error ? libraryCodes[error.code] : undefined;
  if (code !== undefined) return new RequestError(code);
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
  if (status >= 400 && status < 500) return new RequestError('request-malformed');
  return new RequestError('server-failed', { params: { request: request.id } });
}

function partProblem({
  instancePath,
  message,
  params,
}: NonNullable<FastifyError['validation']>[number]): Problem {
  const name = params['additionalProperty'] ?? params['missingProperty'];
  const detail = [message, typeof name === 'string' ? name : undefined]
    .filter((part) => part !== undefined)
    .join(': ');
  return { code: 'request-part', pointer: instancePath, severity: 'error', params: { detail } };
}
