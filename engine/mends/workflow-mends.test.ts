import { expect, test } from 'vitest';
import minimal from '../../tests/samples/good/toi-thieu.json' with { type: 'json' };
import type { DraftDocument } from '../draft/draft-document.ts';
import { mendsFor } from './mends-for.ts';

const sample = minimal as unknown as DraftDocument;
const step = (vi: string, role: string) => ({
  meta: { title: { vi }, status: '4', tasks: [{ key: 'viec', title: { vi }, role }] },
});

/** What is offered for a new step that nothing leads to, behind others that were added before it. */
function offered(others: Readonly<Record<string, unknown>>): readonly string[] {
  const workflow = minimal.workflow;
  const states = { ...workflow.states, ...others, niem_yet: step('Niêm yết', 'lanh_dao') };
  const draft = { ...sample, workflow: { ...workflow, states } } as unknown as DraftDocument;
  const problem = {
    code: 'state-unreachable',
    pointer: '/workflow/states/niem_yet',
    severity: 'error',
  } as const;
  return mendsFor(draft, problem).map(({ text }) => text.vi);
}

test('a step that nothing leads to is offered a button of the step before it', () => {
  expect(offered({})).toEqual(['Thêm nút “Niêm yết” ở bước “Xử lý”', 'Bỏ bước này']);
});

test('it is offered none of a step in which the applicant is waited for, and none of one further off', () => {
  expect(offered({ bo_sung: step('Bổ sung hồ sơ', 'applicant') })).toEqual(['Bỏ bước này']);
  expect(offered({ cho: { meta: { title: { vi: 'Chờ' }, status: '4' } } })).toEqual(['Bỏ bước này']);
});
