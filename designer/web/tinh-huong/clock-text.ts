import {
  fillText,
  formatDate,
  inLanguage,
  type Case,
  type Definition,
  type Instant,
  type Language,
} from '../../../engine/index.ts';
import { tinhHuongTextsOf } from '../language/tinh-huong-texts-of.ts';

/** How a deadline of a case stands, in a line. */
export function clockText(
  { deadline, state, dueDate, due }: Case['clocks'][number],
  { deadlines }: Definition,
  now: Instant,
  language: Language,
): string {
  const texts = tinhHuongTextsOf(language);
  const title = deadlines[deadline]?.title;
  const name = title === undefined ? deadline : inLanguage(title, language);
  if (state !== 'running') return `${name}: ${texts[state]}`;
  const date = dueDate === null ? '' : formatDate(dueDate);
  return `${name}: ${fillText(due !== null && due <= now ? texts.overdue : texts.due, { date })}`;
}
