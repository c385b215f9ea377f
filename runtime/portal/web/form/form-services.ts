import { uploadError, type FormServices, type UploadTarget } from '../../../../components/form/index.ts';
import { moneyInWords, type AttachedFile, type Language } from '../../../../engine/index.ts';
import type { UploadList } from '../../../api/index.ts';
import {
  catalogueServices,
  unfinishedAt,
  uploadVerdict,
  type Client,
  type UploadOptions,
} from '../../../client/index.ts';

/** Sends a file to its place: a component of the dossier, or `field:<pointer>`. */
export type SendFile = (place: string, file: File, how: UploadOptions) => Promise<AttachedFile>;

/** How files of a draft or a case come to the server. */
export interface FileSending {
  readonly send: SendFile;
  /** What is under way since another visit. */
  readonly underWay: () => Promise<UploadList>;
}

/** What the fields of a form need of the server. */
export function formServices(
  client: Pick<Client, 'catalogue' | 'formerEntries' | 'removeUpload'>,
  hash: string,
  language: Language,
  { send, underWay }: FileSending,
): FormServices {
  const unfinished = unfinishedAt(underWay);
  return {
    ...catalogueServices(client, hash, language),
    async upload(target, file, onProgress, signal) {
      try {
        return await send(placeOf(target), file, { onProgress, signal });
      } catch (error) {
        throw uploadError(uploadVerdict(error), error);
      }
    },
    unfinished: (target) => unfinished(placeOf(target)),
    async dropUnfinished(id) {
      await client.removeUpload(id);
    },
    words: moneyInWords,
  };
}

function placeOf(target: UploadTarget): string {
  return 'component' in target ? target.component : `field:${target.pointer}`;
}
