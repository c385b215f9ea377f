import { fillText } from '../../../../engine/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { ActionWish } from '../action/action-wish.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';

/** What is said of a command that was carried out; `label` is the word on its button. */
export function saidOf({ type }: ActionWish, label: string, language: Language): string {
  const texts = deskTextsOf(language);
  switch (type) {
    case 'claim':
      return texts.claimed;
    case 'release':
      return label === texts.takeBack ? texts.takenBack : texts.released;
    case 'assign':
      return texts.assigned;
    case 'paper':
      return label;
    default:
      return fillText(texts.done, { label });
  }
}
