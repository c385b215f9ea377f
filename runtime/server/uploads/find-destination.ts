import type { FastifyRequest } from 'fastify';
import { referenceTo } from '../cases/attached-files.ts';
import { lookAtCase, mayAttach, viewOf } from '../cases/look-at-case.ts';
import { filePlace } from '../drafts/file-place.ts';
import { signedIn } from '../plugins/app/identity.ts';
import { RequestError } from '../problems/request-error.ts';
import type { Services } from '../services.ts';
import type { UploadDestination } from './upload-destination.ts';

/** A draft of the person who asks. */
export async function draftDestination(
  { drafts, draftFiles }: Services,
  request: FastifyRequest,
  id: string,
): Promise<UploadDestination> {
  const account = signedIn(request);
  await drafts.of(account, id);
  return {
    holder: `draft/${id}`,
    rulesAt: (place) => draftFiles.placeFor(account, id, place),
    assertRoomFor: (bytes) => draftFiles.assertRoomFor(account, id, bytes),
    take: async (place, file) => {
      await draftFiles.take(account, id, place, referenceTo(file));
    },
  };
}

/** A case at which the person who asks may do something; a command will name the file. */
export async function caseDestination(
  services: Services,
  request: FastifyRequest,
  id: string,
): Promise<UploadDestination> {
  const looked = await lookAtCase(services, request, id, 'upload');
  if (!mayAttach(viewOf(looked, request))) throw new RequestError('command-forbidden');
  return {
    holder: `case/${id}`,
    rulesAt: (place) =>
      Promise.resolve((place === '' ? null : filePlace(looked.runnable.procedure.definition, place)) ?? {}),
    assertRoomFor: () => Promise.resolve(),
    take: () => Promise.resolve(),
  };
}

/** The destination that a part under way names, looked at again: rights may have gone meanwhile. */
export function destinationOf(
  services: Services,
  request: FastifyRequest,
  holder: string,
): Promise<UploadDestination> {
  const [kind = '', id = ''] = holder.split('/');
  return kind === 'draft' ? draftDestination(services, request, id) : caseDestination(services, request, id);
}
