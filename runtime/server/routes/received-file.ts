import type { FastifyRequest } from 'fastify';
import { RequestError } from '../problems/request-error.ts';

/** The one file of an upload, as a stream. */
export async function receivedFile(
  request: FastifyRequest,
): Promise<{ readonly name: string; readonly bytes: AsyncIterable<Uint8Array> }> {
  if (!request.isMultipart()) throw new RequestError('media-type-unknown');
  const part = await request.file();
  if (!part) {
    throw new RequestError('request-invalid', {
      problems: [{ code: 'request-part', pointer: '/file', severity: 'error', params: { detail: 'file' } }],
    });
  }
  return { name: part.filename, bytes: part.file };
}
