import { createHash } from 'node:crypto';
import { canonicalJson, type Answers, type DisplayRow, type DisplaySection } from '../../../engine/index.ts';

/** The answers at the top of a form that its sections show plain: of what is covered, nothing is given. */
export function shownAnswers(answers: Answers, sections: readonly DisplaySection[]): Answers {
  const shown = new Set(sections.flatMap(({ rows }) => rows.filter(isPlain).map(({ key }) => key)));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => shown.has(key)));
}

/**
 * SHA-256 of the answers that are printed, with the definition that they answer. It covers what this reader may read
 * and nothing else: a hash over an answer that is kept from somebody would let them try every answer it could be.
 */
export function printoutHash(procedure: string, form: string, shown: Answers): string {
  return createHash('sha256')
    .update(canonicalJson({ procedure, form, answers: shown }), 'utf8')
    .digest('hex');
}

function isPlain({ masked, members = [], items = [] }: DisplayRow): boolean {
  return masked === undefined && [...members, ...items.flatMap(({ rows }) => rows)].every(isPlain);
}
