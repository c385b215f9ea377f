import { describe, expect, it } from 'vitest';
import type { Definition, Field, TaskDefinition } from '../generated/definition-types.ts';
import type { RegistryAnswer } from '../form/index.ts';
import { accepted, people, play, refusals, smallDefinition } from './case.fixture.ts';
import type { Case } from './case.ts';
import { questionsFor } from './check-registry.ts';
import { agrees } from './compare-declared.ts';
import { viewCase } from './view.ts';

const fields: [Field, ...Field[]] = [
  { key: 'ma', type: 'text', label: { vi: 'Mã' } },
  { key: 'ten', type: 'text', label: { vi: 'Tên' }, prefill: { lookup: 'dkkd', value: 'ten' } },
  { key: 'ngay', type: 'date', label: { vi: 'Ngày' }, checkAgainst: { lookup: 'dkkd', value: 'ngay' } },
  {
    key: 'kin',
    type: 'text',
    label: { vi: 'Kín' },
    personal: 'sensitive',
    checkAgainst: { lookup: 'dkkd', value: 'kin' },
  },
];

const task: TaskDefinition = { key: 'xem', title: { vi: 'Xem' }, role: 'can_bo' };

const definition: Definition = {
  ...smallDefinition(
    {
      states: {
        lam: {
          meta: { title: { vi: 'Làm' }, status: '2', tasks: [task] },
          on: {
            XONG: {
              target: 'xong',
              guard: { type: 'when', params: { if: 'checked.ngay.result = "match"' } },
              meta: { label: { vi: 'Xong' } },
            },
            BO_SUNG: { target: 'cho', meta: { label: { vi: 'Bổ sung' }, supplement: true } },
          },
        },
        cho: {
          meta: {
            title: { vi: 'Chờ' },
            status: '5',
            tasks: [{ key: 'bo_sung', title: { vi: 'Bổ sung' }, role: 'applicant', supplement: true }],
          },
          on: { NOP: { target: 'lam', meta: { label: { vi: 'Nộp' } } } },
        },
        xong: { type: 'final', meta: { status: '10', outcome: 'granted' } },
      },
    },
    {
      lookups: {
        dkkd: {
          title: { vi: 'CSDL doanh nghiệp' },
          connector: 'dkkd',
          input: { ma: 'ma' },
          output: { ten: 'text', ngay: 'date', kin: 'text', dung: 'boolean' },
        },
      },
      dossier: {
        components: [
          {
            key: 'GCN',
            title: { vi: 'Giấy chứng nhận' },
            kind: 'copy',
            required: 'ma != null',
            deliver: ['counter'],
            checkAgainst: { lookup: 'dkkd', value: 'dung' },
          },
        ],
      },
    },
  ),
  forms: {
    don: {
      title: { vi: 'Đơn' },
      pages: [{ key: 'p', title: { vi: 'Trang' }, sections: [{ key: 's', fields }] }],
    },
  },
};

const declared = { ma: '1', ten: 'công ty  A', ngay: '2020-01-02', kin: 'Bí mật' };
const known = { ten: 'Công ty A', ngay: '2021-01-02', kin: 'Khác', dung: true };

function filed(answers: Record<string, unknown> = declared) {
  const world = play(definition);
  const current = accepted(world.open(answers, 'c1', { promised: { GCN: 'counter' } }));
  const said = (values: RegistryAnswer['values'] | 'none' | 'down', of: Case = current): RegistryAnswer[] =>
    questionsFor(world.procedure, of, people.clerk, world.context()).map(({ lookup, key }) => ({
      lookup,
      key,
      status: typeof values === 'string' ? values : 'found',
      values: typeof values === 'string' ? {} : values,
      title: { vi: 'CSDL doanh nghiệp' },
      at: world.context().now,
    }));
  let count = 0;
  const compare = (of: Case, registry: readonly RegistryAnswer[], places?: readonly string[]) =>
    world.run(of, {
      id: `d${(count += 1)}`,
      type: 'check',
      actor: people.clerk,
      registry,
      ...(places && { places }),
    });
  return { world, current, said, compare };
}

describe('comparing an application with registries', () => {
  it('asks for what is filled from a registry, names one, or is a paper of which one knows', () => {
    const { world, current } = filed();
    const asked = questionsFor(world.procedure, current, people.clerk, world.context());
    expect(asked.map(({ place, key }) => [place, key])).toEqual(
      ['/ten', '/ngay', '/kin', 'GCN'].map((place) => [place, '{"ma":"1"}']),
    );
    expect(questionsFor(world.procedure, current, people.leader, world.context())).toEqual([]);
  });

  it('notes per place whether it agrees, by whom and when, and shows what the registry says', () => {
    const { world, current, said, compare } = filed();
    const next = accepted(compare(current, said(known)));
    const results = Object.entries(next.checks ?? {}).map(([place, { result }]) => [place, result]);
    expect(results).toEqual([
      ['/ten', 'match'],
      ['/ngay', 'mismatch'],
      ['/kin', 'mismatch'],
      ['GCN', 'match'],
    ]);
    const seen = viewCase(world.procedure, next, people.clerk, world.context());
    expect(seen?.checks['/ngay']).toEqual({
      result: 'mismatch',
      at: '2026-11-20T02:10:00.000Z',
      registry: { vi: 'CSDL doanh nghiệp' },
      by: 'Cán bộ A',
      found: '02/01/2021',
      byHand: null,
      mayByHand: false,
    });
    expect(seen?.checks['/kin']).toMatchObject({ result: 'mismatch', found: '' });
    expect(seen?.history.at(-1)?.notes.map(({ vi }) => vi)).toEqual([
      'Không khớp với cơ sở dữ liệu: Ngày; Kín',
      'Khớp với cơ sở dữ liệu: Tên; Giấy chứng nhận',
    ]);
    expect(JSON.stringify(next.history)).not.toContain('2021');
  });

  it('tells the applicant that it was compared, and nothing else', () => {
    const { world, current, said, compare } = filed();
    const next = accepted(compare(current, said(known)));
    const seen = viewCase(world.procedure, next, people.citizen, world.context());
    expect(seen?.checks['/ngay']).toEqual({ result: 'compared', at: '2026-11-20T02:10:00.000Z' });
    expect(seen?.checkable).toEqual([]);
    expect(seen?.history).toHaveLength(1);
    expect(JSON.stringify(seen)).not.toContain('mismatch');
  });

  it('compares one place and leaves the others; guards read it', () => {
    const { world, current, said, compare } = filed();
    const next = accepted(compare(current, said({ ngay: '2020-01-02' }), ['/ngay']));
    expect(Object.keys(next.checks ?? {})).toEqual(['/ngay']);
    const finish = { event: 'XONG', task: 'xem.1', actor: people.clerk };
    expect(refusals(world.send(current, finish))).toEqual(['event-blocked']);
    expect(accepted(world.send(next, finish)).states).toEqual(['xong']);
  });

  it('is done by hand only where the registry could not tell, with a reason', () => {
    const { world, current, said, compare } = filed();
    const byHand = (of: Case, reason?: string) =>
      world.run(of, {
        id: `h-${String(reason)}`,
        type: 'checkByHand',
        actor: people.clerk,
        place: '/ngay',
        result: 'match',
        ...(reason === undefined ? {} : { reason }),
      });
    expect(refusals(byHand(current, 'Bản giấy'))).toEqual(['check-by-registry']);
    expect(refusals(byHand(accepted(compare(current, said(known))), 'Bản giấy'))).toEqual([
      'check-by-registry',
    ]);
    const down = accepted(compare(current, said('down')));
    expect(refusals(byHand(down, ' '))).toEqual(['reason-missing']);
    const done = accepted(byHand(down, 'Bản chính xuất trình ngày 20/11'));
    expect(done.checks?.['/ngay']).toMatchObject({
      result: 'match',
      byHand: 'Bản chính xuất trình ngày 20/11',
    });
    expect(accepted(world.send(done, { event: 'XONG', task: 'xem.1', actor: people.clerk })).states).toEqual([
      'xong',
    ]);
  });

  it('refuses whoever has no work in the case, what cannot be compared, and a case that has ended', () => {
    const { world, current, said, compare } = filed();
    const asLeader = { id: 'x', type: 'check', actor: people.leader, registry: said(known) } as const;
    expect(refusals(world.run(current, asLeader))).toEqual(['check-not-yours']);
    expect(refusals(compare(current, said(known), ['/ma']))).toEqual(['check-nothing']);
    const next = accepted(compare(current, said({ ngay: '2020-01-02' })));
    const ended = accepted(world.send(next, { event: 'XONG', task: 'xem.1', actor: people.clerk }));
    expect(refusals(compare(ended, said(known, current)))).toEqual(['case-ended']);
  });

  it('counts no more once the answer, or what is asked with, was corrected', () => {
    const { world, current, said, compare } = filed();
    const next = accepted(compare(current, said(known)));
    const asked = accepted(
      world.send(next, {
        event: 'BO_SUNG',
        task: 'xem.1',
        actor: people.clerk,
        supplement: [{ field: '/ngay', reason: 'Không khớp' }],
      }),
    );
    const answer = (answers: Record<string, unknown>) =>
      accepted(
        world.send(asked, {
          event: 'NOP',
          actor: people.citizen,
          answers,
          dossier: {},
          promised: { GCN: 'counter' },
        }),
      );
    expect(Object.keys(answer({ ...declared, ngay: '2021-01-02' }).checks ?? {})).toEqual([
      '/ten',
      '/kin',
      'GCN',
    ]);
  });
});

describe('a value that agrees', () => {
  it.each([
    ['NGUYỄN  VĂN AN', 'Nguyễn Văn An', true],
    ['Nguye\u0302\u0303n', 'Nguyễn', true],
    ['Nguyễn', 'Nguyên', false],
    [3200, 3200, true],
    [null, false, false],
    [{ tinh: '25', xa: '1', chi_tiet: 'Tổ 1' }, { tinh: '25', xa: '1', chi_tiet: null }, true],
    [{ tinh: '25', xa: '2' }, { tinh: '25', xa: '1' }, false],
    [['A', 'B'], ['A'], false],
  ])('%o and %o: %s', (left, right, expected) => {
    expect(agrees(left, right)).toBe(expected);
  });
});
