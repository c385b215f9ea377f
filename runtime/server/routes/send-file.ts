import type { FastifyReply } from 'fastify';
import type { FileStore } from '../files/index.ts';
import { RequestError } from '../problems/request-error.ts';

/**
 * Sends a file for download. It is never shown in the window of the site, whatever it says that it is, so that
 * nothing that somebody uploaded can act as one of our pages.
 */
export async function sendFile(reply: FastifyReply, files: FileStore, id: string): Promise<FastifyReply> {
  const found = await files.read(id);
  if (!found) throw new RequestError('file-missing');
  return reply
    .header('content-disposition', disposition('attachment', found.file.name))
    .header('content-length', found.file.size)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store')
    .type(found.file.type)
    .send(found.bytes);
}

/** The header that names a download, in ASCII for old programs and whole for the others (RFC 6266). */
export function disposition(kind: 'attachment' | 'inline', name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^\w.() -]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${whole}`;
}
