import { FileRefused, type FormServices, type UploadTarget } from '../../../../components/index.ts';
import { moneyInWords } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import { catalogueServices, ProblemError } from '../../../client/index.ts';
import type { DeskClient } from '../app/desk-client.ts';

/** What the fields of a form of a case need of the server. `hash` names the definition whose catalogues are read. */
export function caseFormServices(
  client: Pick<DeskClient, 'catalogue' | 'formerEntries' | 'uploadToCase'>,
  caseId: string,
  hash: string,
  language: Language,
): FormServices {
  return {
    ...catalogueServices(client, hash, language),
    upload: async (target, file, onProgress, signal) => {
      try {
        return await client.uploadToCase(caseId, file, placeOf(target), { onProgress, signal });
      } catch (error) {
        const refusal = error instanceof ProblemError && error.code !== 'no-connection' ? error : null;
        if (refusal === null) throw error;
        throw new FileRefused(refusal.problems[0]?.message ?? refusal.message);
      }
    },
    words: moneyInWords,
  };
}

function placeOf(target: UploadTarget): string {
  return 'component' in target ? target.component : `field:${target.pointer}`;
}
