import type { Answers } from '../answers/answers.ts';
import type { AttachedFile } from '../case/attached-file.ts';
import type { HandedWay } from '../dossier/index.ts';
import { canonicalJson } from '../procedure/canonical-json.ts';
import { partOf } from './party-part.ts';

/** What a person confirms: the answers that they may see, and the files. */
export interface Confirmable {
  readonly answers: Answers;
  readonly dossier: Readonly<Record<string, readonly AttachedFile[]>>;
  /** Papers that will be brought or sent, by place; absent while none is. */
  readonly promised?: Readonly<Record<string, HandedWay>> | undefined;
}

/**
 * What a party confirms, as one text: the version of the procedure, every answer that the party may see, every
 * file by its id, every paper that is promised. The server keeps its hash; a confirmation holds while the hash is the same.
 */
export function confirmedText(
  procedure: string,
  { answers, dossier, promised = {} }: Confirmable,
  visible: ReadonlySet<string>,
): string {
  const files = Object.entries(dossier)
    .filter(([, list]) => list.length > 0)
    .map(([component, list]) => [component, list.map(({ id }) => id)] as const);
  return canonicalJson({
    procedure,
    answers: partOf(answers, visible),
    files: Object.fromEntries(files),
    ...(Object.keys(promised).length === 0 ? {} : { promised }),
  });
}

/** What differs between two states of an application: keys of fields at the top, and of components. */
export function changedPlaces(before: Confirmable, now: Confirmable): readonly string[] {
  const differing = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): string[] =>
    [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
      (key) => canonicalJson(a[key] ?? null) !== canonicalJson(b[key] ?? null),
    );
  const papers = [
    ...differing(before.dossier, now.dossier),
    ...differing(before.promised ?? {}, now.promised ?? {}),
  ];
  return [...new Set([...differing(before.answers, now.answers), ...papers])];
}
