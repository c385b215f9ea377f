import { reachOf, type Case, type Language, type Procedure, type Text } from '../../../engine/index.ts';
import type { Incident, IncidentResult } from '../../api/index.ts';
import { actorOf } from '../accounts/actor-of.ts';
import { isAdministrator } from '../accounts/administrator-role.ts';
import { problemOf } from '../effects/index.ts';
import { sayProblems } from '../problems/say-problems.ts';
import type { Account, EffectRecord, Page, PageRequest, Store } from '../store/index.ts';
import type { ProcedureLibrary } from '../definitions/procedure-library.ts';
import type { World } from '../world.ts';

interface Parts {
  readonly store: Store;
  readonly procedures: ProcedureLibrary;
  readonly world: World;
}

/** Effects that one look goes through for somebody who may see only some of them. */
const MOST_LOOKED_AT = 1000;

/**
 * Incidents as people see to them. An administrator sees to all of them, by dossier code and without a look into the
 * case; a clerk to those of the cases that their unit receives or decides.
 */
export class IncidentService {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The next incidents that are a person's to see to. A page may be short where most are not. */
  async list(account: Account, page: PageRequest, language: Language): Promise<Page<Incident>> {
    const { effects } = this.#parts.store;
    const items: Incident[] = [];
    let { cursor } = page;
    for (let looked = 0; ; looked += page.limit) {
      const found = await effects.incidents({ cursor, limit: page.limit - items.length });
      for (const record of found.items) {
        const incident = await this.#incident(account, record, language);
        if (incident) items.push(incident);
      }
      cursor = found.next;
      if (cursor === null || items.length >= page.limit || looked >= MOST_LOOKED_AT)
        return { items, next: cursor };
    }
  }

  /** The incidents of one case; the caller has made sure that the person may see the case. */
  async ofCase(account: Account, caseId: string, language: Language): Promise<Incident[]> {
    const records = await this.#parts.store.effects.ofCase(caseId);
    const found: Incident[] = [];
    for (const record of records) {
      const incident = record.status === 'incident' ? await this.#incident(account, record, language) : null;
      if (incident) found.push(incident);
    }
    return found;
  }

  /** Puts an incident back in the queue, or closes it with a note. */
  async see(account: Account, key: string, note: string | undefined): Promise<IncidentResult> {
    const { store, world } = this.#parts;
    const record = await store.effects.get(key);
    if (record?.status !== 'incident' || !(await this.#mayMend(account, record)))
      return { key, result: 'gone' };
    if (note === undefined) {
      return { key, result: (await store.effects.retry(key, world.now())) ? 'queued' : 'gone' };
    }
    const { id: by, name } = account;
    const isClosed = await store.effects.resolve(key, { by, name, note: note.trim(), at: world.now() });
    return { key, result: isClosed ? 'closed' : 'gone' };
  }

  async #mayMend(account: Account, { effect }: EffectRecord): Promise<boolean> {
    if (isAdministrator(account.grants)) return true;
    const current = await this.#parts.store.cases.get(effect.caseId);
    return current !== null && (await this.#isClerkOf(account, current));
  }

  async #isClerkOf(account: Account, current: Case): Promise<boolean> {
    const { procedure } = await this.#parts.procedures.of(current.procedure.hash);
    return reachOf(procedure, current, actorOf(account)) === 'clerk';
  }

  async #incident(account: Account, record: EffectRecord, language: Language): Promise<Incident | null> {
    const { effect, attempts, lastError } = record;
    const current = await this.#parts.store.cases.get(effect.caseId);
    // Without its case nothing can be said of it; whoever runs the server finds it in the log.
    if (!current) return null;
    const mayOpen = await this.#isClerkOf(account, current);
    if (!mayOpen && !isAdministrator(account.grants)) return null;
    const { procedure } = await this.#parts.procedures.of(current.procedure.hash);
    const [problem] = sayProblems([problemOf(lastError)], language);
    if (!problem) throw new Error(`effect ${effect.key} has no problem`);
    return {
      key: effect.key,
      case: current.id,
      code: current.code ?? current.reference,
      procedure: procedure.definition.title,
      kind: effect.type,
      about: titleOf(procedure, current, record),
      problem,
      attempts,
      since: effect.createdAt,
      mayOpen,
    };
  }
}

/** Name of the message, the paper or the system, or of the fees that were to be paid. A message without a title is known by its subject's fixed words. */
function titleOf(procedure: Procedure, current: Case, { effect: { type, params } }: EffectRecord): Text {
  const { definition } = procedure;
  if (type === 'message') {
    const message = definition.messages?.[String(params['message'])];
    return message?.title ?? { vi: plain(message?.subject.vi ?? String(params['message'])) };
  }
  if (type === 'handOver') {
    const task = current.tasks.find(({ id }) => id === params['task']);
    const tasks = task === undefined ? [] : procedure.tasks(task.state);
    return tasks.find(({ key }) => key === task?.key)?.system?.title ?? { vi: String(params['system']) };
  }
  if (type === 'payment') {
    const fees = current.payments?.find(({ id }) => id === params['payment'])?.fees ?? [];
    const titles = (definition.fees ?? [])
      .filter(({ key }) => fees.includes(key))
      .map(({ title }) => title.vi);
    return { vi: titles.join(', ') };
  }
  const issued = current.papers.find(({ id }) => id === params['paper']);
  return definition.papers?.[issued?.paper ?? '']?.title ?? { vi: String(params['paper']) };
}

function plain(template: string): string {
  return template.replace(/\{\{[^}]*\}\}/g, '…');
}
