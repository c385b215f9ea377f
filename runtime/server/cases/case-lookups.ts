import { createHash } from 'node:crypto';
import {
  canonicalJson,
  formState,
  instantOf,
  millisOf,
  wantedLookups,
  type Answers,
  type CheckQuestion,
  type FormEnvironment,
  type Json,
  type RegistryAnswer,
  type WantedLookup,
} from '../../../engine/index.ts';
import { askRegistry, type Registries } from '../registries/index.ts';
import type { Store } from '../store/index.ts';
import type { World } from '../world.ts';
import type { AskedForm } from './asked-form.ts';
import { factsFor } from './facts-for.ts';
import type { LookedAt } from './looked-at.ts';
import { noteRead } from './note-read.ts';

/** So long an answer is good for the form into which it was asked. */
const KEPT_MILLIS = 60 * 60 * 1000;

/** An answer can lead to another question. */
const MOST_ROUNDS = 5;

/** What asking needs: where looks are written down, the time, and whom to ask. */
interface LookupParts {
  readonly store: Pick<Store, 'readLog' | 'sessions'>;
  readonly world: World;
  readonly registries: Registries;
}

/**
 * Asks registries for officials who work on a case. Every question that goes out is written down as a look at personal
 * data, with the person and the case. What was answered is kept for the one who asked, wherever their next request goes:
 what a form showed is what it is held to.
 */
export class CaseLookups {
  readonly #parts: LookupParts;

  constructor(parts: LookupParts) {
    this.#parts = parts;
  }

  /**
   * What registries say to a form that is being filled, as far as its reader may know what is asked with.
   *
   * @param anew whether a registry that could not be asked a moment ago is asked again
   */
  async forForm(
    looked: LookedAt,
    { form, environment, saved }: Pick<AskedForm, 'form' | 'environment' | 'saved'>,
    answers: Answers,
    anew: boolean,
  ): Promise<readonly RegistryAnswer[]> {
    const known: FormEnvironment = {
      ...environment,
      ...(saved === null ? {} : { saved }),
      outer: factsFor(looked, form, environment.outer),
    };
    let registry: readonly RegistryAnswer[] = [];
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const now = { ...known, registry };
      const wanted = wantedLookups(form, formState(form, answers, now), now);
      if (wanted.length === 0) break;
      const said = await Promise.all(wanted.map((one) => this.#ask(looked, form.key, one, anew)));
      registry = [...registry, ...said];
    }
    return registry;
  }

  /** Asks what can be compared in a case, every question once and none from memory. */
  async forChecks(looked: LookedAt, questions: readonly CheckQuestion[]): Promise<readonly RegistryAnswer[]> {
    const once = new Map(questions.map((one) => [`${one.lookup} ${one.key}`, one]));
    const { application } = looked.runnable.procedure.definition;
    return Promise.all([...once.values()].map((one) => this.#put(looked, application, one)));
  }

  async #ask(looked: LookedAt, form: string, wanted: WantedLookup, anew: boolean): Promise<RegistryAnswer> {
    const { store, world } = this.#parts;
    const name = canonicalJson([looked.current.id, looked.account.id, form, wanted.lookup, wanted.key]);
    // Nobody learns from the store what was asked.
    const id = `lookup:${createHash('sha256').update(name).digest('base64url')}`;
    const before = (await store.sessions.get(id, world.now()))?.data as unknown as RegistryAnswer | undefined;
    if (before !== undefined && !(anew && before.status === 'down')) return before;
    const answer = await this.#put(looked, form, wanted);
    const expiresAt = instantOf(millisOf(world.now()) + KEPT_MILLIS);
    await store.sessions.put({ id, data: answer as unknown as Json, expiresAt });
    return answer;
  }

  async #put(looked: LookedAt, form: string, wanted: WantedLookup): Promise<RegistryAnswer> {
    const { registries, world } = this.#parts;
    const { definition } = looked.runnable.procedure;
    const label = definition.lookups?.[wanted.lookup]?.title.vi ?? wanted.lookup;
    await noteRead(this.#parts, looked, { form, pointer: `lookup:${wanted.lookup}`, label });
    return askRegistry(registries, definition, wanted, world.now);
  }
}
