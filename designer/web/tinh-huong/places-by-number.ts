import { answerAt, rowIdOf, type Answers, type CompiledForm } from '../../../engine/index.ts';

/**
 * Names places of the dossier as scenarios do: rows by their number from 0 instead of by the ids that the page gave
 * them.
 *
 * @example placesByNumber(form, { diem: [{ '#row': 'k3f' }] })('RU03[k3f]') // 'RU03[0]'
 */
export function placesByNumber(
  { namedRows = [] }: Pick<CompiledForm, 'namedRows'>,
  answers: Answers,
): (place: string) => string {
  const numbers = new Map<string, number>();
  for (const path of namedRows) {
    const rows = answerAt(answers, `/${path.join('/')}`);
    if (!Array.isArray(rows)) continue;
    for (const [index, row] of (rows as readonly unknown[]).entries()) {
      const id = rowIdOf(row);
      if (id !== null) numbers.set(id, index);
    }
  }
  return (place) =>
    place.replace(/\[([^\]]+)\]/, (whole, id: string) =>
      numbers.has(id) ? `[${numbers.get(id) ?? ''}]` : whole,
    );
}
