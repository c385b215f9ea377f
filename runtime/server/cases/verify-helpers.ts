import { fork } from 'node:child_process';
import { HelperProcess } from '../helper-process.ts';
import { programFile } from '../program-file.ts';
import type { PageRequest, StorePlace } from '../store/index.ts';
import type { VerifiedPart } from './verify-cases.ts';

/** The program of a helper, built as this one is. */
const program = programFile('runtime/server/cases/verify-helper.ts');

/**
 * Processes that verify parts of all cases beside each other; not threads, which do not read sources as the process that
 * began them does. They are to be ended.
 */
export class VerifyHelpers {
  readonly #helpers: readonly HelperProcess<PageRequest, VerifiedPart>[];

  constructor(count: number, place: StorePlace) {
    this.#helpers = Array.from({ length: count }, () => new HelperProcess(fork(program), place));
  }

  /** Gives a page of the cases to the helper that has least to do. */
  verify(page: PageRequest): Promise<VerifiedPart> {
    const [first, ...others] = this.#helpers;
    if (!first) throw new Error('there is no helper that could verify');
    return others.reduce((least, one) => (one.load < least.load ? one : least), first).ask(page);
  }

  async end(): Promise<void> {
    await Promise.all(this.#helpers.map((helper) => helper.end()));
  }
}
