import type { Case, Effect, Task } from '../../engine/index.ts';
import type { CaseWrite } from '../../runtime/server/store/index.ts';

export const T0 = '2026-11-20T02:00:00.000Z';
export const SYSTEM = { account: null, name: 'Hệ thống', role: null, unit: null } as const;

/** A case in its first revision, with nothing in it but what a test sets. */
export function sampleCase(id: string, parts: Partial<Case> = {}): Case {
  return {
    id,
    revision: 1,
    procedure: { id: 'xac-nhan', version: 1, hash: 'h1' },
    reference: `ref-${id}`,
    code: null,
    channel: 'online',
    applicant: { account: 'an', name: 'Nguyễn Thị Đào', identityLevel: 2, claims: {} },
    receivingUnit: 'U1',
    competentUnit: 'U1',
    submittedAt: T0,
    acceptedAt: null,
    endedAt: null,
    outcome: null,
    status: '1',
    states: ['tiep_nhan'],
    snapshot: { value: 'tiep_nhan' },
    answers: {},
    dossier: {},
    fees: [],
    tasks: [],
    clocks: [],
    papers: [],
    numbers: [],
    supplements: [],
    history: [],
    ...parts,
  };
}

export function sampleTask(id: string, parts: Partial<Task> = {}): Task {
  return {
    id,
    key: 'kiem_tra',
    state: 'tiep_nhan',
    role: 'mot_cua',
    unit: 'U1',
    openedAt: T0,
    due: null,
    assignee: null,
    closed: null,
    item: null,
    ...parts,
  };
}

export function sampleEffect(key: string, parts: Partial<Effect> = {}): Effect {
  const caseId = key.split(':')[0] ?? key;
  return { key, type: 'message', caseId, createdAt: T0, params: {}, actor: SYSTEM, ...parts };
}

/** The write of a case; its command is named after case and revision unless a test says otherwise. */
export function sampleWrite(subject: Case, parts: Partial<Omit<CaseWrite, 'case'>> = {}): CaseWrite {
  return {
    case: subject,
    listing: { procedureTitle: { vi: 'Cấp giấy xác nhận tình trạng hôn nhân' }, due: null },
    wakeAt: null,
    effects: [],
    command: { id: `${subject.id}/${subject.revision}`, answer: { revision: subject.revision } },
    claims: [],
    released: [],
    ...parts,
  };
}

/** The next revision of a case. */
export function nextOf(subject: Case, parts: Partial<Case> = {}): Case {
  return { ...subject, revision: subject.revision + 1, ...parts };
}

/** T0 and some seconds. */
export function at(seconds: number): string {
  return new Date(Date.parse(T0) + seconds * 1_000).toISOString();
}
