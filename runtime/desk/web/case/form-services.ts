import { uploadError, type FormServices, type UploadTarget } from '../../../../components/index.ts';
import { moneyInWords } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import { catalogueServices, unfinishedAt, uploadVerdict } from '../../../client/index.ts';
import type { DeskClient } from '../app/desk-client.ts';

/** What the fields of a form of a case need of the server. `hash` names the definition whose catalogues are read. */
export function caseFormServices(
  client: Pick<DeskClient, 'catalogue' | 'formerEntries' | 'uploadToCase' | 'caseUploads' | 'removeUpload'>,
  caseId: string,
  hash: string,
  language: Language,
): FormServices {
  const unfinished = unfinishedAt(() => client.caseUploads(caseId));
  return {
    ...catalogueServices(client, hash, language),
    upload: async (target, file, onProgress, signal) => {
      try {
        return await client.uploadToCase(caseId, file, placeOf(target), { onProgress, signal });
      } catch (error) {
        throw uploadError(uploadVerdict(error), error);
      }
    },
    unfinished: (target) => unfinished(placeOf(target)),
    dropUnfinished: async (id) => {
      await client.removeUpload(id);
    },
    words: moneyInWords,
  };
}

function placeOf(target: UploadTarget): string {
  return 'component' in target ? target.component : `field:${target.pointer}`;
}
