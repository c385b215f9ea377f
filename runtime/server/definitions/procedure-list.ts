import { foldedWords, foldText, type Instant, type Text } from '../../../engine/index.ts';
import type { ProcedureSummary } from '../../api/index.ts';
import { isOnline } from '../drafts/online-channel.ts';
import type { DefinitionStore } from '../store/index.ts';
import type { ProcedureLibrary } from './procedure-library.ts';
import type { ProcedureOutline } from './procedure-outline.ts';

/** A procedure of the public list, with the words by which it is found. */
interface Listed {
  readonly summary: ProcedureSummary;
  /** Folded words of its parts, the weightiest part first; nobody who asks for all of them waits for these. */
  readonly parts: () => readonly (readonly string[])[];
  readonly codes: readonly string[];
}

/**
 * The procedures that can be applied for, found by their names, codes, keywords and sectors, without regard to
 * diacritics. The words of each version are worked out once.
 */
export class ProcedureList {
  readonly #store: DefinitionStore;
  readonly #procedures: ProcedureLibrary;
  readonly #listed = new Map<string, Listed>();

  constructor(store: DefinitionStore, procedures: ProcedureLibrary) {
    this.#store = store;
    this.#procedures = procedures;
  }

  /** Those that fit a query, best first; all of them, by title, for an empty one. */
  async search(query: string, now: Instant): Promise<readonly ProcedureSummary[]> {
    const live = await this.#store.listLive(now);
    const hashes = live.map(({ hash }) => hash);
    const outlines = await this.#procedures.outlines(hashes);
    const all = outlines.map((outline, index) => this.#of(hashes[index] ?? '', outline));
    const words = foldedWords(query);
    const code = foldText(query.trim());
    return all
      .map((listed) => ({ listed, rank: words.length === 0 ? 0 : rankOf(listed, words, code) }))
      .filter((found): found is { listed: Listed; rank: number } => found.rank !== null)
      .sort((a, b) => a.rank - b.rank || byTitle(a.listed, b.listed))
      .map(({ listed }) => listed.summary);
  }

  /** Works out the words of some versions, so that nobody who searches waits for them; others are unknown still. */
  async readAhead(hashes: readonly string[]): Promise<void> {
    const outlines = await this.#procedures.outlines(hashes);
    for (const [index, outline] of outlines.entries()) this.#of(hashes[index] ?? '', outline).parts();
  }

  #of(hash: string, outline: ProcedureOutline): Listed {
    const known = this.#listed.get(hash);
    if (known) return known;
    const {
      id,
      version,
      code,
      title,
      summary,
      sector,
      keywords = [],
      formerCodes = [],
    } = outline.procedure.definition;
    const online = isOnline(outline);
    let parts: ReturnType<Listed['parts']> | undefined;
    const listed: Listed = {
      summary: { id, version, hash, code, title, summary, sector, online },
      parts: () =>
        (parts ??= [wordsOf(title), keywords.flatMap(foldedWords), wordsOf(sector), wordsOf(summary)]),
      codes: [code, ...formerCodes.map((former) => former.code)],
    };
    this.#listed.set(hash, listed);
    return listed;
  }
}

/** The smaller, the better; null where a word is nowhere. The last word may still be growing. */
function rankOf({ parts, codes }: Listed, words: readonly string[], code: string): number | null {
  if (codes.some((one) => foldText(one) === code)) return -2;
  if (codes.some((one) => foldText(one).startsWith(code))) return -1;
  let rank = 0;
  for (const word of words) {
    const part = parts().findIndex((own) => own.some((one) => one.startsWith(word)));
    if (part < 0) return null;
    rank += part;
  }
  return rank;
}

function wordsOf({ vi, en }: Text): readonly string[] {
  return foldedWords(en === undefined ? vi : `${vi} ${en}`);
}

const vietnamese = new Intl.Collator('vi');

function byTitle(a: Listed, b: Listed): number {
  return vietnamese.compare(a.summary.title.vi, b.summary.title.vi);
}
