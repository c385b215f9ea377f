import { FileRefused, type FormServices, type UploadTarget } from '../../../../components/index.ts';
import { inLanguage, moneyInWords } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import { ProblemError } from '../../../client/index.ts';
import type { DeskClient } from '../app/desk-client.ts';

/** What the fields of a form of a case need of the server. `hash` names the definition whose catalogues are read. */
export function caseFormServices(
  client: Pick<DeskClient, 'catalogue' | 'uploadToCase'>,
  caseId: string,
  hash: string,
  language: Language,
): FormServices {
  return {
    searchCatalogue: async (id, q, { parent, attribute, limit }) => {
      const { entries } = await client.catalogue(id, {
        q,
        hash,
        limit,
        parent,
        attribute: attribute === undefined ? undefined : `${attribute.name}:${attribute.value}`,
      });
      return entries.map(({ code, name, detail }) => ({
        code,
        name: inLanguage(name, language),
        ...(detail === null ? {} : { detail: inLanguage(detail, language) }),
      }));
    },
    entryName: async (id, code) => {
      const { entries } = await client.catalogue(id, { code, hash });
      const [entry] = entries;
      return entry === undefined ? code : inLanguage(entry.name, language);
    },
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
