import { fieldLabel } from './field-label.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { fillText, type Text } from '../text/text.ts';
import type { CheckNote } from './registry-check.ts';

const texts: Readonly<Record<CheckNote['result'], Text>> = {
  match: { vi: 'Khớp với cơ sở dữ liệu: {places}', en: 'Agrees with the registry: {places}' },
  mismatch: {
    vi: 'Không khớp với cơ sở dữ liệu: {places}',
    en: 'Differs from the registry: {places}',
  },
  none: {
    vi: 'Cơ sở dữ liệu không có thông tin: {places}',
    en: 'The registry knows nothing of it: {places}',
  },
  down: { vi: 'Cơ sở dữ liệu không trả lời: {places}', en: 'The registry did not answer: {places}' },
};

const byHandTexts: Partial<Record<CheckNote['result'], Text>> = {
  match: { vi: 'Đối chiếu thủ công, khớp: {places}', en: 'Compared by hand, agrees: {places}' },
  mismatch: { vi: 'Đối chiếu thủ công, không khớp: {places}', en: 'Compared by hand, differs: {places}' },
};

/** How the application compared with registries, in words: names of answers and papers, never a value. */
export function checkNote(procedure: Procedure, { result, places, byHand }: CheckNote): Text {
  const text = (byHand === true ? byHandTexts[result] : undefined) ?? texts[result];
  const titles = places.map((place) => titleOf(procedure, place));
  return {
    vi: fillText(text.vi, { places: titles.map(({ vi }) => vi).join('; ') }),
    en: fillText(text.en ?? text.vi, { places: titles.map(({ vi, en = vi }) => en).join('; ') }),
  };
}

function titleOf(procedure: Procedure, place: string): Text {
  if (place.startsWith('/')) return fieldLabel(procedure, place);
  return procedure.definition.dossier.components.find(({ key }) => key === place)?.title ?? { vi: place };
}
