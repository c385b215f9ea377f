import { FileRefused, type FormServices, type UploadTarget } from '../../../../components/index.ts';
import { moneyInWords, type AttachedFile, type Language } from '../../../../engine/index.ts';
import {
  catalogueServices,
  codeOf,
  ProblemError,
  type Client,
  type UploadOptions,
} from '../../../client/index.ts';

/** Sends a file to its place: a component of the dossier, or `field:<pointer>`. */
export type SendFile = (place: string, file: File, how: UploadOptions) => Promise<AttachedFile>;

/** What the fields of a form need of the server. */
export function formServices(
  client: Pick<Client, 'catalogue' | 'formerEntries'>,
  hash: string,
  language: Language,
  sendFile: SendFile,
): FormServices {
  return {
    ...catalogueServices(client, hash, language),
    async upload(target, file, onProgress, signal) {
      try {
        return await sendFile(placeOf(target), file, { onProgress, signal });
      } catch (error) {
        if (!(error instanceof ProblemError) || codeOf(error) === 'no-connection') throw error;
        throw new FileRefused(error.problems[0]?.message ?? error.message);
      }
    },
    words: moneyInWords,
  };
}

function placeOf(target: UploadTarget): string {
  return 'component' in target ? target.component : `field:${target.pointer}`;
}
