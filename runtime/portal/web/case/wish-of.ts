import type { Answers, AttachedFile, OfferView, PromisedWay } from '../../../../engine/index.ts';
import type { Wish } from './send-once.ts';

/** What a person has given for an offer. */
export interface Given {
  readonly answers: Answers | null;
  readonly reason: string;
  /** Files by component, for papers that are handed in again. */
  readonly files: Readonly<Record<string, readonly AttachedFile[]>>;
  /** Papers that will be brought or sent instead, by component. */
  readonly promised: Readonly<Record<string, PromisedWay>>;
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
