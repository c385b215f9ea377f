import { draftStates, keyFromLabel, type JsonObject } from '../../../engine/authoring/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';

/** What a new state is: one where something is done, an end, what runs beside others, or the way back to where one was. */
export type NewStateKind = 'step' | 'end' | 'region' | 'history';

/** The texts that a new state takes up. */
interface NewStateTexts {
  /** How the end of a region is called; `{name}` is the region. */
  readonly regionEnd: (name: string) => string;
}

/** A new state of a title, ready to be added. A region has its first step and its end, with keys that are free. */
export function newState(
  document: DraftDocument,
  kind: NewStateKind,
  title: string,
  texts: NewStateTexts,
): JsonObject {
  const meta = { title: { vi: title } };
  switch (kind) {
    case 'step':
      return { meta };
    case 'end':
      return { type: 'final', meta };
    case 'history':
      return { type: 'history', history: 'shallow', meta };
    case 'region': {
      const endTitle = texts.regionEnd(title);
      const taken = draftStates(document['workflow']).map(({ key }) => key);
      const own = keyFromLabel(title, taken, 'buoc');
      const begin = keyFromLabel(title, [...taken, own], 'buoc');
      const end = keyFromLabel(endTitle, [...taken, own, begin], 'buoc');
      return {
        initial: begin,
        meta,
        states: { [begin]: { meta }, [end]: { type: 'final', meta: { title: { vi: endTitle } } } },
      };
    }
  }
}
