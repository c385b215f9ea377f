import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DeskClient } from '../app/desk-client.ts';
import { failureOf, type Failure } from '../app/failure.ts';
import { isTyped, type TypedInput, type TypedInputs } from './typed-input.ts';

/** Typing is over when no key came for so long, in milliseconds. */
const PAUSE = 1_000;

/** What the keeper needs of the screen whose typing it keeps. */
export interface KeptTypedHost {
  readonly ask: () => Pick<DeskClient, 'typedInputs' | 'saveTyped' | 'forgetTyped'>;
  readonly typed: () => TypedInputs;
  /** Told when something was kept, or could not be. */
  readonly change: (typed: TypedInputs) => void;
  readonly onFailure: (failure: Failure) => void;
}

/**
 * Keeps on the server what is typed for the actions of a case, so that it survives a closed browser and another device.
 * It saves when typing pauses, when the page is left for another window, and when the line is back. What could not be
 * saved stays marked as unsaved; the window itself keeps it meanwhile.
 */
export class KeptTyped implements ReactiveController {
  readonly #host: KeptTypedHost;
  #caseId = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | null = null;

  constructor(element: ReactiveControllerHost, host: KeptTypedHost) {
    this.#host = host;
    element.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#flush);
    window.addEventListener('online', this.#flush);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#flush);
    window.removeEventListener('online', this.#flush);
    this.#flush();
  }

  /**
   * Goes over to a case: gives what is typed for it in this window and, where it was saved from another device later or
   * is not in this window at all, on the server. Without a line it is what this window has.
   */
  async open(caseId: string, here: TypedInputs): Promise<TypedInputs> {
    this.#flush();
    this.#caseId = caseId;
    try {
      const { items } = await this.#host.ask().typedInputs(caseId);
      const there = items
        .filter(({ key, savedAt }) => {
          const own = here[key];
          if (own === undefined) return true;
          return own.isUnsaved !== true && (own.savedAt ?? '') < savedAt;
        })
        .map(({ key, task: _task, ...input }) => [key, input as TypedInput] as const);
      return { ...here, ...Object.fromEntries(there) };
    } catch (error) {
      this.#host.onFailure(failureOf(error));
      return here;
    }
  }

  /** Notes what was changed by typing; what is gone from it is forgotten on the server too. */
  note(before: TypedInputs, now: TypedInputs): TypedInputs {
    for (const [key, input] of Object.entries(before)) {
      const isGone = now[key] === undefined || !isTyped(now[key]);
      if (isGone && input.savedAt !== undefined) this.#forget(key);
    }
    const changed = Object.entries(now).filter(([key, input]) => input !== before[key] && isTyped(input));
    if (changed.length === 0) return now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#flush, PAUSE);
    return {
      ...now,
      ...Object.fromEntries(changed.map(([key, input]) => [key, { ...input, isUnsaved: true }])),
    };
  }

  /** Waits until nothing is on its way; after it, what is sent cannot be overtaken by what was typed. */
  async settle(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#saving;
  }

  readonly #flush = (): void => {
    clearTimeout(this.#timer);
    this.#saving ??= this.#save().finally(() => {
      this.#saving = null;
    });
  };

  async #save(): Promise<void> {
    const { ask, typed, change, onFailure } = this.#host;
    const caseId = this.#caseId;
    const unsaved = Object.entries(typed()).filter(([, input]) => input.isUnsaved === true && isTyped(input));
    for (const [key, input] of unsaved) {
      const { label, answers, reason, supplement, manualReason } = input;
      const task = key.slice(key.indexOf('@') + 1);
      try {
        const { savedAt } = await ask().saveTyped(caseId, {
          ...{ key, task, label, reason },
          answers: answers === null ? null : { ...answers },
          supplement: { ...supplement },
          ...(manualReason === undefined ? {} : { manualReason }),
        });
        if (caseId !== this.#caseId) return;
        const now = typed()[key];
        if (now === undefined) continue;
        // What was typed while it was saved is still unsaved.
        const isUnsaved = now !== input;
        change({ ...typed(), [key]: { ...now, savedAt, isUnsaved, couldNotSave: false } });
      } catch (error) {
        const failure = failureOf(error);
        // A task that is over is told where it is shown; here it would only say it twice.
        if (failure.kind !== 'refused') onFailure(failure);
        const now = typed()[key];
        if (caseId === this.#caseId && now !== undefined)
          change({ ...typed(), [key]: { ...now, couldNotSave: true } });
      }
    }
    if (Object.values(typed()).some((input) => input.isUnsaved === true)) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.#flush, PAUSE * 20);
    }
  }

  #forget(key: string): void {
    const caseId = this.#caseId;
    void this.#host
      .ask()
      .forgetTyped(caseId, key)
      .catch((error: unknown) => {
        this.#host.onFailure(failureOf(error));
      });
  }
}
