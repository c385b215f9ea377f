import { createHash } from 'node:crypto';
import { chainHistory, type Case, type HistoryEntry } from '../../engine/index.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A case with a chained history of so many entries, and nothing else. */
export function chainedCase(id: string, entries: number): Case {
  const at = (minute: number): string => new Date(Date.UTC(2026, 10, 20, 2, minute)).toISOString();
  const history = Array.from({ length: entries }, (_, index): HistoryEntry => ({
    at: at(index),
    commandId: `${id}-${index}`,
    event: `B${index + 1}`,
    actor: { account: 'cb', name: 'Cán bộ', role: 'can_bo', unit: 'A' },
    task: `lam.${index + 1}`,
    reason: index % 3 === 0 ? 'Đủ điều kiện' : null,
    from: ['lam'],
    to: ['lam'],
    papers: [],
  }));
  return {
    id,
    revision: entries,
    procedure: { id: 'thu', version: 1, hash: 'h' },
    reference: `R-${id}`,
    code: null,
    channel: '2',
    applicant: { account: 'dan', name: 'Nguyễn Văn An', identityLevel: 2, claims: {} },
    receivingUnit: 'A',
    competentUnit: 'A',
    submittedAt: at(0),
    acceptedAt: null,
    endedAt: null,
    outcome: null,
    status: '1',
    states: ['lam'],
    snapshot: null,
    answers: {},
    dossier: {},
    fees: [],
    tasks: [],
    clocks: [],
    papers: [],
    numbers: [],
    supplements: [],
    ...chainHistory({ id, history }, 0, sha256),
  };
}
