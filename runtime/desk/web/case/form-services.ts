import { uploadError, type FormServices, type UploadTarget } from '../../../../components/index.ts';
import { moneyInWords } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { CaseSlotOrder } from '../../../api/index.ts';
import { catalogueServices, slotWeek, unfinishedAt, uploadVerdict } from '../../../client/index.ts';
import type { DeskClient } from '../app/desk-client.ts';

/**
 * What the fields of a form of a case need of the server. `hash` names the definition whose catalogues are read.
 *
 * @param filled the form that is being filled, with its answers as they are now
 */
export function caseFormServices(
  client: Pick<
    DeskClient,
    'catalogue' | 'formerEntries' | 'uploadToCase' | 'caseUploads' | 'removeUpload' | 'caseSlots'
  >,
  caseId: string,
  hash: string,
  language: Language,
  filled: () => Pick<CaseSlotOrder, 'form' | 'task' | 'answers'>,
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
    freeSlots: (pointer, from) => {
      const order = { pointer, ...(from === undefined ? {} : { from }), ...filled() };
      return slotWeek(client.caseSlots(caseId, order), language);
    },
    words: moneyInWords,
  };
}

function placeOf(target: UploadTarget): string {
  return 'component' in target ? target.component : `field:${target.pointer}`;
}
