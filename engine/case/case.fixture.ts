import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compileCalendar, type CalendarDocument } from '../calendar/index.ts';
import { compileCatalogue, type Catalogue, type CatalogueDocument } from '../catalogue/index.ts';
import { toInstant } from '../dates/index.ts';
import type { Definition, Field, Workflow } from '../generated/definition-types.ts';
import { compileProcedure } from '../procedure/compile-procedure.ts';
import type { Procedure } from '../procedure/procedure.ts';
import { advance } from './advance.ts';
import type { Case } from './case.ts';
import type { Actor, Command, EventCommand } from './command.ts';
import type { EngineContext, NumberClaim } from './context.ts';
import type { Decision } from './decision.ts';
import { openCase, type Submission } from './open.ts';

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

const calendar = compileCalendar(json('definitions/calendars/vn.json') as CalendarDocument);

/** Two communes of one province and a few status codes: all that small procedures need. */
const catalogues = new Map<string, Catalogue>(
  [
    catalogueOf('co-quan', [
      { code: '25', name: 'UBND tỉnh Phú Thọ' },
      { code: 'A', name: 'UBND xã A', parent: '25', attributes: { identifier: 'H44.A', place: 'Xã A' } },
      { code: 'B', name: 'UBND xã B', parent: '25', attributes: { identifier: 'H44.B', place: 'Xã B' } },
    ]),
    catalogueOf(
      'trang-thai-ho-so',
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'].map((code) => ({ code, name: code })),
    ),
    catalogueOf('kenh', [{ code: '2', name: 'Trực tuyến' }]),
    catalogueOf('muc-do-dich-vu', [{ code: 'mot-phan', name: 'Một phần' }]),
  ].map((catalogue) => [catalogue.id, catalogue]),
);

function catalogueOf(
  id: string,
  entries: { code: string; name: string; parent?: string; attributes?: Record<string, string> }[],
): Catalogue {
  const document: CatalogueDocument = {
    format: 1,
    id,
    version: '1',
    title: { vi: id },
    source: [],
    entries: entries.map(({ name, ...entry }) => ({ ...entry, name: { vi: name } })),
  };
  return compileCatalogue(document);
}

/** The catalogues of the small world, for the linter. */
export const smallCatalogue = (id: string): Catalogue | undefined => catalogues.get(id);

/** A definition that says no more than the format demands, around a workflow. */
export function smallDefinition(workflow: Partial<Workflow>, rest: Partial<Definition> = {}): Definition {
  const fields: [Field, ...Field[]] = [
    { key: 'ho_ten', type: 'text', label: { vi: 'Họ tên' }, required: true },
    { key: 'so_ban', type: 'integer', label: { vi: 'Số bản' }, min: 1, max: 5 },
    {
      key: 'noi',
      type: 'table',
      label: { vi: 'Nơi' },
      fields: [{ key: 'xa', type: 'text', label: { vi: 'Xã' } }],
    },
  ];
  return {
    format: 1,
    id: 'nho',
    version: 1,
    code: '1.000001',
    title: { vi: 'Thủ tục nhỏ' },
    sector: { vi: 'Thử' },
    summary: { vi: 'Thử' },
    legalBasis: [{ document: 'Luật' }],
    service: { submit: ['2'], receive: ['2'], identityLevel: 1, levels: 'muc-do-dich-vu', channels: 'kenh' },
    authority: { level: { vi: 'Xã' }, units: 'co-quan', competent: '"A"' },
    roles: { can_bo: { vi: 'Cán bộ' }, lanh_dao: { vi: 'Lãnh đạo' } },
    application: 'don',
    forms: {
      don: {
        title: { vi: 'Đơn' },
        pages: [{ key: 'p', title: { vi: 'Trang' }, sections: [{ key: 's', fields }] }],
      },
      y_kien: {
        title: { vi: 'Ý kiến' },
        pages: [
          {
            key: 'p',
            title: { vi: 'Ý kiến' },
            sections: [
              {
                key: 's',
                fields: [{ key: 'noi_dung', type: 'text', label: { vi: 'Nội dung' }, required: true }],
              },
            ],
          },
        ],
      },
    },
    dossier: {
      components: [{ key: 'TP1', title: { vi: 'Giấy tờ' }, kind: 'copy', required: false }],
    },
    deadlines: {
      giai_quyet: {
        title: { vi: 'Giải quyết' },
        amount: 3,
        unit: 'workingDay',
        cutoff: '15:00',
        effect: 'statutory',
      },
      cho: { title: { vi: 'Chờ' }, amount: 20, unit: 'calendarDay', effect: 'serviceNorm' },
      tra_loi: { title: { vi: 'Trả lời' }, amount: 3, unit: 'workingDay', effect: 'serviceNorm' },
    },
    numbers: {
      ma: {
        title: { vi: 'Mã' },
        pattern: '{unit.identifier}-{date:yyMMdd}-{sequence:4}',
        scope: 'hs/{unit.code}/{date:yyMMdd}',
      },
    },
    papers: {
      phieu: {
        title: { vi: 'Phiếu' },
        kind: 'notice',
        template: '<p>{{case.code}}</p>',
        page: 'A5',
        number: 'ma',
      },
    },
    workflow: { initial: 'lam', statusCatalogue: 'trang-thai-ho-so', states: { lam: {} }, ...workflow },
    ...rest,
  };
}

const compiled = new WeakMap<Definition, Procedure>();

/** A procedure in a world that is moved by hand: one clock, numbers from 1. */
export function play(definition: Definition, at = '2026-11-20T09:10:00+07:00') {
  const procedure = compiled.get(definition) ?? compileProcedure(definition, 'hash');
  compiled.set(definition, procedure);
  const held = new Map<string, number | null>();
  const next = new Map<string, number>();
  let now = toInstant(at);
  let commands = 0;
  const keyOf = ({ scope, purpose }: NumberClaim): string => `${scope} ${purpose}`;
  const context = (): EngineContext => ({
    now,
    newId: () => 'id',
    calendar: () => calendar,
    catalogue: (id) => catalogues.get(id),
    number: (claim) => held.get(keyOf(claim)),
    trackingUrl: (reference) => `https://example.vn/${reference}`,
    digest: sha256,
  });
  const decide = (work: () => Decision): Decision => {
    const first = work();
    if (first.kind !== 'numbers-needed') return first;
    for (const claim of first.claims) {
      const value = (next.get(claim.scope) ?? 0) + 1;
      const isLeft = value <= (claim.limit ?? Infinity);
      if (isLeft) next.set(claim.scope, value);
      held.set(keyOf(claim), isLeft ? value : null);
    }
    return work();
  };
  return {
    procedure,
    context,
    at: (moment: string): void => void (now = toInstant(moment)),
    open: (
      answers: Record<string, unknown> = { ho_ten: 'An' },
      id = 'c1',
      more: Partial<Pick<Submission, 'dossier' | 'promised'>> = {},
    ): Decision =>
      decide(() => {
        const filing = { id, commandId: 'open', reference: 'REF', channel: '2', applicant };
        return openCase(procedure, { ...filing, answers, dossier: {}, ...more }, context());
      }),
    send: (current: Case, command: Omit<EventCommand, 'id' | 'type'> & { id?: string }): Decision =>
      decide(() =>
        advance(procedure, current, { id: `k${(commands += 1)}`, type: 'act', ...command }, context()),
      ),
    run: (current: Case, command: Command): Decision =>
      decide(() => advance(procedure, current, command, context())),
    pass: (current: Case): Decision =>
      decide(() => advance(procedure, current, { id: `t${now}`, type: 'time' }, context())),
  };
}

/** The digest that servers hand in. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const applicant = { account: 'dan', name: 'Nguyễn Văn An', identityLevel: 2, claims: {} };

/** People of the small world. */
export const people = {
  citizen: { account: 'dan', name: 'Nguyễn Văn An', grants: [] },
  clerk: { account: 'cb', name: 'Cán bộ A', grants: [{ role: 'can_bo', unit: 'A' }] },
  other: { account: 'cb2', name: 'Cán bộ A2', grants: [{ role: 'can_bo', unit: 'A' }] },
  clerkB: { account: 'cbB', name: 'Cán bộ B', grants: [{ role: 'can_bo', unit: 'B' }] },
  leader: { account: 'ld', name: 'Lãnh đạo A', grants: [{ role: 'lanh_dao', unit: 'A' }] },
  both: {
    account: 'kiem',
    name: 'Kiêm nhiệm',
    grants: [
      { role: 'can_bo', unit: 'A' },
      { role: 'lanh_dao', unit: 'A' },
    ],
  },
} satisfies Record<string, Actor>;

/** The case of an accepted decision; a refusal fails the test with its problems. */
export function accepted(decision: Decision): Case {
  if (decision.kind !== 'accepted') throw new Error(`Not accepted: ${JSON.stringify(decision)}`);
  return decision.case;
}

/** The codes with which a decision was refused. */
export function refusals(decision: Decision): string[] {
  return decision.kind === 'refused'
    ? decision.problems.map((problem) => problem.code)
    : [`(${decision.kind})`];
}
