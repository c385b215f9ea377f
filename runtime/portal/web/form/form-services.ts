import { uploadError, type FormServices, type UploadTarget } from '../../../../components/form/index.ts';
import { moneyInWords, type AttachedFile, type Language } from '../../../../engine/index.ts';
import type { FreeSlots, SlotOrder, UploadList } from '../../../api/index.ts';
import {
  catalogueServices,
  slotWeek,
  unfinishedAt,
  uploadVerdict,
  type Client,
  type UploadOptions,
} from '../../../client/index.ts';

/** Sends a file to its place: a component of the dossier, or `field:<pointer>`. */
export type SendFile = (place: string, file: File, how: UploadOptions) => Promise<AttachedFile>;

/** What a draft or a case does for the fields of its form. */
export interface FilledPlace {
  readonly send: SendFile;
  /** Address of a stored file. */
  readonly fileUrl: (file: string) => string;
  /** Files that are under way since another visit. */
  readonly underWay: () => Promise<UploadList>;
  /** Asks for the slots of an appointment with the answers as they are now. */
  readonly slots: (order: Pick<SlotOrder, 'pointer' | 'from'>) => Promise<FreeSlots>;
}

/** What the fields of a form need of the server. */
export function formServices(
  client: Pick<Client, 'catalogue' | 'formerEntries' | 'removeUpload'>,
  hash: string,
  language: Language,
  { send, fileUrl, underWay, slots }: FilledPlace,
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
    picture: ({ id, type }) => (type.startsWith('image/') ? ofThisOrigin(fileUrl(id)) : null),
    unfinished: (target) => unfinished(placeOf(target)),
    async dropUnfinished(id) {
      await client.removeUpload(id);
    },
    freeSlots: (pointer, from) =>
      slotWeek(slots({ pointer, ...(from === undefined ? {} : { from }) }), language),
    words: moneyInWords,
  };
}

function placeOf(target: UploadTarget): string {
  return 'component' in target ? target.component : `field:${target.pointer}`;
}

/** A page of another site has no session to read pictures with, and its policy may not allow ours. */
function ofThisOrigin(address: string): string | null {
  return address.startsWith('/') ? address : null;
}
