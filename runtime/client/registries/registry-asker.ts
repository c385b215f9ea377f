import {
  asksRegistries,
  formState,
  wantedLookups,
  type Answers,
  type CompiledForm,
  type FormEnvironment,
  type RegistryAnswer,
} from '../../../engine/index.ts';
import type { LiveEnvironment } from '../index.ts';

export interface AskerParts {
  readonly ask: (answers: Answers) => Promise<{ readonly registry: readonly RegistryAnswer[] }>;
  /** Runs something later, in milliseconds. */
  readonly later: (run: () => void, millis: number) => unknown;
  /** Told which registries know nothing of, or cannot be asked for, what the application asks now. */
  readonly onSilent: (answers: readonly RegistryAnswer[]) => void;
}

/** Answers rest so long before a registry is asked: nobody is looked up by half a number. */
const REST_MILLIS = 500;

/**
 * Has registries asked while a form is filled, when its answers have come to rest and ask something that
 * nobody has answered. A broken connection is met by the next change; the form never waits.
 */
export class RegistryAsker {
  readonly #form: CompiledForm;
  readonly #live: LiveEnvironment;
  readonly #parts: AskerParts;
  #registry: readonly RegistryAnswer[];
  #answers: Answers = {};
  #changes = 0;
  #asking: Promise<void> | null = null;
  #stopped = false;

  constructor(form: CompiledForm, live: LiveEnvironment, parts: AskerParts) {
    this.#form = form;
    this.#live = live;
    this.#parts = parts;
    this.#registry = live.environment.registry ?? [];
  }

  noteAnswers(answers: Answers): void {
    this.#answers = answers;
    this.#changes += 1;
    const change = this.#changes;
    this.#parts.onSilent(this.#silent());
    if (this.#wanted(this.#registry).length === 0) return;
    this.#parts.later(() => {
      if (change === this.#changes) void this.settle();
    }, REST_MILLIS);
  }

  /**
   * Asks at once what would be asked after the rest, e.g. before the answers are shown as they will be handed in.
   * Settled when nothing is under way any more; a server that cannot be reached is not waited for.
   */
  async settle(): Promise<void> {
    await this.#asking;
    if (this.#stopped || this.#wanted(this.#registry).length === 0) return;
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = null;
    });
    await this.#asking;
  }

  /** Asks at once, also what could not be asked before. */
  async askAgain(): Promise<void> {
    await this.#ask();
  }

  stop(): void {
    this.#stopped = true;
  }

  async #ask(): Promise<void> {
    try {
      const { registry } = await this.#parts.ask(this.#answers);
      if (this.#stopped) return;
      this.#registry = registry;
      this.#live.learnRegistry(registry);
      this.#parts.onSilent(this.#silent());
    } catch {
      // The server could not be reached: the next change asks again.
    }
  }

  /** What was asked as the application stands now, and not answered with values. */
  #silent(): readonly RegistryAnswer[] {
    const mute = this.#registry.filter(({ status }) => status !== 'found');
    if (mute.length === 0) return [];
    const asked = this.#wanted(this.#registry.filter(({ status }) => status === 'found'));
    return mute.filter(({ lookup, key }) => asked.some((one) => one.lookup === lookup && one.key === key));
  }

  #wanted(registry: readonly RegistryAnswer[]) {
    // To work out a whole form takes longer than a key may.
    if (!asksRegistries(this.#form)) return [];
    const environment: FormEnvironment = { ...this.#live.environment, registry };
    return wantedLookups(this.#form, formState(this.#form, this.#answers, environment), environment);
  }
}
