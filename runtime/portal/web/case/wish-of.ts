import type { Answers, AttachedFile, OfferView } from '../../../../engine/index.ts';
import type { Promised } from '../application/dossier-now.ts';
import type { Wish } from './send-once.ts';

/** What a person has given for an offer. */
export interface Given {
  readonly answers: Answers | null;
  readonly reason: string;
  /** Files by component, for papers that are handed in again. */
  readonly files: Readonly<Record<string, readonly AttachedFile[]>>;
  /** Papers that will be brought or sent instead, by component; at the counter those that were handed in or shown. */
  readonly promised: Promised;
}

/** The command that carries an offer out. */
export function wishOf(
  { event, task, reason: needsReason, corrects }: OfferView,
  given: Given,
  revision: number,
): Wish {
  const { answers, reason, files, promised } = given;
  return {
    type: 'act',
    revision,
    ...(event === null ? {} : { event }),
    ...(task === null ? {} : { task }),
    ...(answers === null ? {} : { answers: { ...answers } }),
    ...(needsReason ? { reason: reason.trim() } : {}),
    ...(corrects
      ? {
          dossier: Object.fromEntries(Object.entries(files).map(([key, list]) => [key, [...list]])),
          promised: { ...promised },
        }
      : {}),
  };
}
