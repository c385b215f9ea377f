import type { Instant } from '../dates/index.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Text } from '../text/text.ts';
import type { Case } from './case.ts';
import type { KnownPaper } from './former-definition.ts';
import type { ProcedureReference } from './procedure-reference.ts';

/** How a name is called by a version before the present one; undefined where none knows it. */
export type FormerWord = (kind: FormerKind, name: string) => Text | undefined;

/** What is named in a case. */
export type FormerKind = 'event' | 'task' | 'state' | 'deadline' | 'role';

/** Looks names up in the versions on which a case ran before, the latest first. */
export function formerWords({ formerly = [] }: Pick<Case, 'formerly'>): FormerWord {
  return (kind, name) =>
    formerly.findLast(({ words }) => Object.hasOwn(words, `${kind}/${name}`))?.words[`${kind}/${name}`];
}

/** The definition of a paper that a case has issued: that of its version, or of one before. */
export function issuedPaperOf(
  { definition }: Procedure,
  { formerly = [] }: Pick<Case, 'formerly'>,
  key: string,
): KnownPaper | undefined {
  return (
    definition.papers?.[key] ?? formerly.findLast(({ papers }) => Object.hasOwn(papers, key))?.papers[key]
  );
}

/** The definition on which a case ran at a moment: what it issued and ordered then is carried out by that one. */
export function referenceAt(
  { procedure, formerly = [] }: Pick<Case, 'procedure' | 'formerly'>,
  at: Instant,
): ProcedureReference {
  return formerly.find(({ until }) => at < until)?.procedure ?? procedure;
}
