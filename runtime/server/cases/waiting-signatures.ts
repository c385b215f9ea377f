import { viewCase, type Case, type Language } from '../../../engine/index.ts';
import type { SignatureItem, SignatureResult, SignatureWish } from '../../api/index.ts';
import { actorOf } from '../accounts/actor-of.ts';
import { sayProblems } from '../problems/say-problems.ts';
import type { Account, Store } from '../store/index.ts';
import type { ProcedureLibrary } from '../definitions/procedure-library.ts';
import type { CaseService } from './case-service.ts';
import type { World } from '../world.ts';

interface Parts {
  readonly store: Store;
  readonly procedures: ProcedureLibrary;
  readonly cases: CaseService;
  readonly world: World;
}

/** Open tasks of a person that one look goes through. */
const MOST_TASKS = 500;
const PAGE = 100;

/**
 * Papers that wait for the signature of a person. They are found by the person's tasks: a state that waits for a
 * signature has a task for its signer.
 */
export class WaitingSignatures {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Those of one case, or of all cases in which the person has something to do. */
  async of(account: Account, caseId?: string): Promise<SignatureItem[]> {
    const ids = caseId === undefined ? await this.#casesOf(account) : [caseId];
    const items: SignatureItem[] = [];
    for (const id of ids) {
      const current = await this.#parts.store.cases.get(id);
      if (current) items.push(...(await this.#ofCase(account, current)));
    }
    return items;
  }

  /** Asks for signatures, each for itself; a paper that cannot be asked for keeps no other back. */
  async ask(
    account: Account,
    wishes: readonly SignatureWish[],
    language: Language,
  ): Promise<SignatureResult[]> {
    const { cases, world } = this.#parts;
    const results: SignatureResult[] = [];
    for (const { case: caseId, paper } of wishes) {
      const id = world.newId();
      const command = { id, type: 'sign', actor: actorOf(account), paper } as const;
      const outcome = await cases.command(caseId, command);
      const problems =
        outcome.kind === 'refused'
          ? outcome.problems
          : outcome.kind === 'unknown'
            ? [{ code: 'signature-unknown', pointer: '', severity: 'error' } as const]
            : [];
      const [problem] = sayProblems(problems, language);
      results.push({ case: caseId, paper, ...(problem ? { problem } : {}) });
    }
    return results;
  }

  async #ofCase(account: Account, current: Case): Promise<SignatureItem[]> {
    const runnable = await this.#parts.procedures.of(current.procedure.hash);
    const context = this.#parts.cases.context(runnable);
    const view = viewCase(runnable.procedure, current, actorOf(account), context);
    return (view?.papers ?? []).flatMap(({ id, title, number, signature }) => {
      if (!view || signature?.mine !== true || signature.status === 'signed') return [];
      const { status, reason, at } = signature;
      const code = view.code ?? view.reference;
      const procedure = view.procedure.title;
      return [{ case: view.id, paper: id, code, procedure, title, number, status, reason, at }];
    });
  }

  async #casesOf({ grants }: Account): Promise<readonly string[]> {
    const ids = new Set<string>();
    let cursor: string | null = null;
    for (let looked = 0; looked < MOST_TASKS; looked += PAGE) {
      const page = await this.#parts.store.tasks.find({ grants, sort: 'due', cursor, limit: PAGE });
      for (const { caseId } of page.items) ids.add(caseId);
      cursor = page.next;
      if (cursor === null) break;
    }
    return [...ids];
  }
}
