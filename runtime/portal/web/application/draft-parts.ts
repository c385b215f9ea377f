import type { FormServices } from '../../../../components/index.ts';
import type { Answers, Language } from '../../../../engine/index.ts';
import type { Draft, FormPackage } from '../../../api/index.ts';
import type { Client } from '../../../client/index.ts';
import { formServices } from '../form/form-services.ts';
import type { deviceStorage } from './device-storage.ts';
import { DraftKeeper, type KeeperParts } from './draft-keeper.ts';
import { KeptAnswersStore } from './kept-answers.ts';

/**
 * What the fields of a draft need of the server.
 *
 * @param onFile told of each file that was added
 * @param answers the answers as they are now
 */
export function draftServices(
  client: Client,
  { id }: Draft,
  { hash }: FormPackage,
  language: Language,
  onFile: () => void,
  answers: () => Answers,
): FormServices {
  return formServices(client, hash, language, {
    send: async (place, file, how) => {
      const stored = await client.uploadToDraft(id, place, file, how);
      onFile();
      return stored;
    },
    fileUrl: (file) => client.draftFileUrl(id, file),
    underWay: () => client.draftUploads(id),
    slots: (order) => client.draftSlots(id, { ...order, answers: { ...answers() } }),
  });
}

/** What keeps a draft from a page: in the storage of its device, and at the server. */
export function draftKeeper(
  client: Client,
  draft: Draft,
  storage: ReturnType<typeof deviceStorage>,
  told: Pick<KeeperParts, 'onState' | 'onDraft'>,
): DraftKeeper {
  return new DraftKeeper(draft, {
    ...told,
    client,
    kept: new KeptAnswersStore(storage),
    later: (run, millis) => setTimeout(run, millis),
    onBug: (error) => {
      reportError(error);
    },
  });
}
