import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { surroundings } from '../../definitions/read-definitions.fixture.ts';
import {
  applyMend,
  compileProcedure,
  lint,
  mendsFor,
  runScenarios,
  type DraftDocument,
} from '../authoring/index.ts';
import type { Definition } from '../index.ts';

const least = JSON.parse(
  readFileSync(new URL('../../tests/samples/good/toi-thieu.json', import.meta.url), 'utf8'),
) as Definition;
/** The least definition whose fee is due then, and may be paid online too. */
const online = (due: 'submission' | 'acceptance' | 'result'): DraftDocument =>
  ({
    ...least,
    accountants: ['lanh_dao'],
    service: { ...least.service, pay: ['1', '2'] },
    fees: (least.fees ?? []).map((fee) => ({ ...fee, due })),
  }) as unknown as DraftDocument;

function mended(draft: DraftDocument): { readonly says: string; readonly definition: Definition } {
  const problem = lint(draft, surroundings).find(({ code }) => code === 'fee-not-online');
  const [mend] = problem === undefined ? [] : mendsFor(draft, problem);
  const outcome = mend && applyMend(draft, mend);
  if (outcome?.draft === undefined) throw new Error('no mend');
  return { says: mend?.text.vi ?? '', definition: outcome.draft as unknown as Definition };
}

test.each(['submission', 'acceptance', 'result'] as const)(
  'a fee that nobody can pay online gets a state in which it is paid, when it is due: %s',
  (due) => {
    const { definition } = mended(online(due));
    expect(lint(definition, surroundings)).toEqual([]);
    expect(runScenarios(compileProcedure(definition, 'test'), surroundings)).toEqual([]);
    const steps = definition.scenarios?.[0]?.steps ?? [];
    expect(steps.filter(({ pay }) => pay === 'ONLINE')).toHaveLength(1);
  },
);

test('the state comes before the one that follows the payment, and clocks stand still meanwhile', () => {
  const { says, definition } = mended(online('acceptance'));
  expect(says).toBe('Thêm bước “Chờ nộp phí, lệ phí” trước “Xử lý”, nộp trực tuyến hoặc tại quầy');
  expect(Object.keys(definition.workflow.states)).toEqual([
    'tiep_nhan',
    'cho_nop_phi_le_phi',
    'xu_ly',
    'xong',
    'tu_choi',
  ]);
  expect(definition.workflow.states['tiep_nhan']?.on?.['TIEP_NHAN']).toEqual({
    target: 'cho_nop_phi_le_phi',
    actions: [
      { type: 'issueCode', params: { number: 'ma' } },
      { type: 'clock', params: { deadline: 'giai_quyet', do: 'start' } },
      { type: 'clock', params: { deadline: 'giai_quyet', do: 'exclude' } },
    ],
    meta: { label: { vi: 'Tiếp nhận' } },
  });
});
