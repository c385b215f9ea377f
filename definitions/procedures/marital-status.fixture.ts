import { compileProcedure } from '../../engine/authoring/index.ts';
import {
  advance,
  openCase,
  type Answers,
  type Case,
  type Decision,
  type Definition,
} from '../../engine/index.ts';
import { signPaper } from './sign-paper.fixture.ts';
import { readDocument } from '../read-definitions.fixture.ts';
import { accepted, contextAt } from './accepted.fixture.ts';

export const definition = readDocument('procedures/xac-nhan-tinh-trang-hon-nhan/1.json') as Definition;
const procedure = compileProcedure(definition, 'test');

/** The answers of the first scenario, an ordinary case. */
export const sample: Answers = (definition.scenarios ?? [])[0]?.answers as Answers;

const everybody = {
  account: 'a',
  name: 'Trần Quang Minh',
  grants: ['mot_cua', 'cong_chuc_ho_tich'].map((role) => ({ role, unit: '*' })),
};
const head = { account: 'b', name: 'Đỗ Văn Thành', grants: [{ role: 'lanh_dao', unit: '*' }] };

/** Submits answers, with every file that could be asked for. */
export function submit(answers: Answers): Decision {
  const file = { id: 'f', name: 'a.pdf', type: 'application/pdf', size: 1 };
  return openCase(
    procedure,
    {
      id: 'case',
      commandId: 'submit',
      reference: 'TRACKING',
      channel: '2',
      applicant: { account: 'applicant', name: 'Lê Quốc Duy', identityLevel: 2, claims: {} },
      answers,
      dossier: Object.fromEntries(['HN02', 'HN03', 'HN04', 'HN05', 'HN07'].map((key) => [key, [file]])),
    },
    contextAt('2026-11-20T09:10:00+07:00'),
  );
}

/** Takes a case by the short way to its signature and gives it back. */
export function signed(answers: Answers): Case {
  let current = accepted(submit(answers));
  const lookup = { nguon: ['HO_TICH'], ket_qua: 'DU_THONG_TIN' };
  const steps: readonly [string, typeof head, Answers][] = [
    ['TIEP_NHAN', everybody, {}],
    ['XONG_TRA_CUU', everybody, lookup],
    ['TRINH_KY', everybody, { can_cu: 'Dữ liệu hộ tịch.' }],
    ['KY_DUYET', head, {}],
  ];
  for (const [event, actor, filled] of steps) {
    const task = current.tasks.find(({ closed }) => closed === null)?.id ?? '';
    const command = { id: event, type: 'act', event, task, actor, answers: filled } as const;
    current = accepted(advance(procedure, current, command, contextAt('2026-11-20T10:00:00+07:00')));
  }
  return signPaper(procedure, current, head, 'giay_xac_nhan-1', contextAt('2026-11-20T10:00:00+07:00'));
}
