import type { FastifyRequest } from 'fastify';

/** A value of the address, trimmed; an empty text where it is absent or stands there twice. */
export function queryText({ query }: FastifyRequest, name: string): string {
  return textOf(query, name);
}

/** A whole number of the address; 0 where it is none. */
export function queryNumber(request: FastifyRequest, name: string): number {
  const text = queryText(request, name);
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}

/** A value of a posted form. Not trimmed: a password may begin with a space. */
export function formValue({ body }: FastifyRequest, name: string): string {
  return own(body, name);
}

function textOf(values: unknown, name: string): string {
  return own(values, name).trim();
}

function own(values: unknown, name: string): string {
  if (typeof values !== 'object' || values === null || !Object.hasOwn(values, name)) return '';
  const value = (values as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value.normalize('NFC') : '';
}
