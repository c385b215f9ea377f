import { draftStates, draftTasks, pointerOf } from '../../../engine/authoring/index.ts';
import { fillText } from '../../../engine/index.ts';
import type { Language } from '../../../engine/index.ts';
import type { DraftDocument } from '../../../runtime/client/index.ts';
import { valueAt } from '../draft/value-at.ts';
import type { quyTrinh } from '../language/vi/quy-trinh.ts';
import { labelIn, nameOfState, textAt, thingsOf } from '../parts/thing-names.ts';
import type { Machine, Way } from './machine.ts';
import { occasionOf } from './panel/branches.ts';

/** What a way is named with. */
interface WayNames {
  readonly document: DraftDocument;
  readonly language: Language;
  readonly texts: typeof quyTrinh;
}

/** What a way is called: the label of its button, or what makes it happen. */
export function nameOfWay(way: Way, { document, language, texts }: WayNames): string {
  if (way.trigger === 'after')
    return fillText(texts.after, { name: labelIn(thingsOf(document, 'deadlines', language), way.name) });
  if (way.trigger === 'always') return texts.always;
  if (way.trigger === 'done') return texts.done;
  const label = labelOfEvent(way, document, language);
  if (label !== '') return label;
  return isSentByPeople(way, document) ? way.name : saysSender(way.name, { document, language, texts });
}

/** Why the engine sends an event: what is done, paid, answered or signed then. */
function saysSender(event: string, { document, language, texts }: WayNames): string {
  for (const { at } of draftTasks(draftStates(document['workflow']))) {
    const sends = (part: string): boolean => valueAt(document, `${at}/${part}/then`) === event;
    const name = textAt(document, `${at}/title`, language);
    if (sends('forEach')) return fillText(texts.sentWhenDone, { name });
    if (sends('pay')) return texts.sentWhenPaid;
    if (sends('system'))
      return fillText(texts.sentWhenAnswered, { name: textAt(document, `${at}/system/title`, language) });
  }
  const signed = thingsOf(document, 'papers', language).find(
    ({ value }) => valueAt(document, `/papers${pointerOf([value])}/sign/then`) === event,
  );
  if (signed !== undefined) return fillText(texts.sentWhenSigned, { name: signed.label });
  return fillText(texts.byItself, { name: event });
}

/** Of several branches the first carries the label. */
function labelOfEvent(way: Way, document: DraftDocument, language: Language): string {
  return (
    textAt(document, `${way.at}/meta/label`, language) ||
    textAt(document, `${occasionOf(way.at)}/0/meta/label`, language)
  );
}

/** An event without a word on who may cause it is one that the engine sends. */
export function isSentByPeople(way: Way, document: DraftDocument): boolean {
  if (way.trigger !== 'event') return false;
  const occasion = occasionOf(way.at);
  return [occasion, `${occasion}/0`, way.at].some((at) => valueAt(document, `${at}/meta`) !== undefined);
}

/** Where a way leads, in the names of states. */
export function targetsOfWay(way: Way, machine: Machine, { document, language, texts }: WayNames): string {
  if (way.targets.length === 0) return texts.stays;
  return way.targets
    .map((path) => {
      const step = machine.steps.find((one) => one.path === path);
      return step === undefined
        ? fillText(texts.unknown, { name: path })
        : nameOfState(document, step.at, language);
    })
    .join(', ');
}
