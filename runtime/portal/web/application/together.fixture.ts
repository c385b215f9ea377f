import type { Draft, DraftTogether } from '../../../api/index.ts';

/** Two people of an application, as the first sees them. */
export function peopleTogether(change: Partial<DraftTogether> = {}): DraftTogether {
  return {
    me: 'ben_a',
    isFirst: true,
    editable: ['/mine'],
    hidden: [],
    parties: [
      {
        key: 'ben_a',
        title: { vi: 'Bên A', en: 'Party A' },
        name: 'Lê Quốc Duy',
        confirmedAt: null,
        revoked: [],
      },
      {
        key: 'ben_b',
        title: { vi: 'Bên B', en: 'Party B' },
        name: 'Trần Thử',
        confirmedAt: null,
        revoked: [],
      },
    ],
    ...change,
  };
}

/** A draft of two people. */
export function togetherDraft(change: Partial<Draft> = {}): Draft {
  return {
    id: 'd1',
    revision: 1,
    procedure: { id: 'p', version: 1, hash: 'h', title: { vi: 'Mẫu' } },
    form: 'to_khai',
    answers: { mine: 'A', theirs: 'B' },
    dossier: {},
    environment: {
      today: '2026-11-20',
      now: '2026-11-20T02:00:00.000Z',
      outer: {},
      claims: {},
      saved: null,
      registry: [],
      workingDays: null,
    },
    together: peopleTogether(),
    createdAt: '2026-11-20T02:00:00.000Z',
    updatedAt: '2026-11-20T02:00:00.000Z',
    ...change,
  };
}
