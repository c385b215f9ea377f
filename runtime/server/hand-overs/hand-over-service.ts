import { createHash } from 'node:crypto';
import { canonicalJson, type AnswerCommand, type Case, type Language } from '../../../engine/index.ts';
import type { HandOverList } from '../../api/index.ts';
import type { CaseService, CommandOutcome } from '../cases/case-service.ts';
import type { SystemAnswer, SystemConnector, SystemConnectors } from '../connectors/systems/index.ts';
import { problemOf } from '../effects/index.ts';
import { sayProblems } from '../problems/say-problems.ts';
import type { Store } from '../store/index.ts';

export interface HandOverParts {
  readonly cases: CaseService;
  readonly store: Pick<Store, 'effects'>;
  readonly publicUrl: string;
  readonly systems: SystemConnectors;
}

/** Carries tasks between cases and the systems that do them. What an answer does to a case is the engine's to say. */
export class HandOverService {
  readonly #parts: HandOverParts;

  constructor(parts: HandOverParts) {
    this.#parts = parts;
  }

  connector(id: string): SystemConnector | null {
    return this.#parts.systems.get(id) ?? null;
  }

  /** Address to which a system sends its answers. */
  callbackOf(system: string): string {
    return `${this.#parts.publicUrl}/api/connectors/${encodeURIComponent(system)}/callbacks`;
  }

  /** Takes what a system answers; the same answer again gets the first reply. */
  async receive(system: string, { request, values }: SystemAnswer): Promise<CommandOutcome> {
    const at = request.indexOf('/');
    const [caseId, task] = [request.slice(0, at), request.slice(at + 1)];
    const content = createHash('sha256').update(canonicalJson(values)).digest('hex');
    return this.#tell(caseId, `${system}/${task}/${content}`, {
      system,
      task,
      says: { kind: 'answer', values },
    });
  }

  /** Tells the case that a system will not or could not be asked. */
  async fail(
    caseId: string,
    effect: string,
    said: Pick<AnswerCommand, 'system' | 'task' | 'says'>,
  ): Promise<void> {
    const outcome = await this.#tell(caseId, `failed ${effect}`, said);
    if (outcome.kind !== 'done') throw new Error(`case ${caseId} was not told of ${effect}`);
  }

  async #tell(
    caseId: string,
    id: string,
    said: Pick<AnswerCommand, 'system' | 'task' | 'says'>,
  ): Promise<CommandOutcome> {
    return this.#parts.cases.system(caseId, { id, type: 'answer', ...said });
  }

  /** How the sendings of a case's open tasks stand: what the case itself does not know. */
  async sendings(current: Case, language: Language): Promise<HandOverList> {
    const records = new Map(
      (await this.#parts.store.effects.ofCase(current.id)).map((record) => [record.effect.key, record]),
    );
    const items = current.tasks.flatMap(({ id, closed, handOver }) => {
      const record = records.get(handOver?.sent.at(-1)?.effect ?? '');
      if (closed !== null || handOver?.state !== 'asked' || !record) return [];
      const waits = record.status === 'pending' && record.lastError !== null;
      return [
        {
          task: id,
          attempts: record.attempts,
          isDelivered: record.status === 'done',
          problem: waits ? (sayProblems([problemOf(record.lastError)], language)[0] ?? null) : null,
          again: waits ? record.dueAt : null,
        },
      ];
    });
    return { items };
  }
}
