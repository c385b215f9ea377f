import { readDocument, surroundings } from '../../../definitions/read-definitions.fixture.ts';
import { compileProcedure, withSeen } from '../../../engine/authoring/index.ts';
import type { Definition, Scenario } from '../../../engine/index.ts';

/*
 * Procedures as they were before a decree. What is shipped follows the decrees already, so a journey that follows one
 * begins with what was in force before it, published as another version.
 */

type Field = Record<string, unknown> & { readonly key: string; checks?: unknown[] };

interface Section {
  readonly key: string;
  fields: Field[];
}

/** What of a definition is written otherwise here. */
interface Draft {
  version: number;
  authority: Record<string, unknown>;
  roles: Record<string, unknown>;
  deadlines: Record<string, { amount: number }>;
  service: { submit: string[] };
  forms: Record<string, { pages: { readonly key: string; visible?: string; sections: Section[] }[] }>;
  workflow: { states: Record<string, { on: Record<string, object> }> };
  dossier: { components: { readonly key: string }[] };
  access: { readonly states?: readonly string[] }[];
  scenarios: Scenario[];
}

/** Building permits as the province gave them: 15 working days, also on paper, and nobody exempt. */
export function housesBefore(): Definition {
  const draft = shipped('cap-giay-phep-xay-dung-nha-o-rieng-le');
  Object.assign(draft.authority, { level: { vi: 'Sở Xây dựng' }, competent: 'dia_chi_xd.tinh' });
  draft.roles['lanh_dao'] = { vi: 'Lãnh đạo Sở Xây dựng' };
  for (const [name, amount] of Object.entries({ giai_quyet: 15, tham_dinh: 7, bo_sung: 5 }))
    Object.assign(draft.deadlines[name] ?? {}, { amount });
  draft.service.submit = ['1', '2', '3'];
  for (const page of draft.forms['don']?.pages ?? []) {
    delete page.visible;
    page.sections = page.sections.filter(({ key }) => key !== 'mien_phep');
    for (const section of page.sections) {
      section.fields = section.fields.filter(({ key }) => key !== 'mien_phep');
      for (const field of section.fields)
        if (field.key === 'tang') field.checks = field.checks?.slice(0, 1) ?? [];
    }
  }
  return asItWas(draft, ['khong_hoi_ai', 'bo_sung_dung_han', 'mien_phep', 'sua_chua', 'qua_han_nhac']);
}

/** Household businesses as they were numbered: by a number of 10 digits with a check digit, which the owner gives. */
export function businessesBefore(): Definition {
  const draft = shipped('dang-ky-thanh-lap-ho-kinh-doanh');
  for (const { fields } of draft.forms['giay_de_nghi']?.pages.flatMap(({ sections }) => sections) ?? []) {
    const index = fields.findIndex(({ key }) => key === 'ma_so_hkd_du_kien');
    if (index >= 0)
      fields[index] = {
        key: 'ma_so_hkd_du_kien',
        type: 'taxCode',
        label: { vi: 'Mã số hộ kinh doanh (10 số)', en: 'Business number (10 digits)' },
        holder: '"organisation"',
        required: true,
      };
  }
  draft.scenarios = draft.scenarios.map((scenario) => ({
    ...scenario,
    answers: { ...scenario.answers, ma_so_hkd_du_kien: OLD_NUMBER },
  }));
  return asItWas(draft, ['ho_so_mau', 'ca_nhan', 'nop_giay', 'ha_noi_truc_tuyen']);
}

/**
 * Certificates of marital status as they were given before there was a register to look things up in: the paper of an
 * earlier residence is handed in, and an accepted case is examined at once.
 */
export function certificatesBefore(): Definition {
  const draft = shipped('xac-nhan-tinh-trang-hon-nhan');
  const { states } = draft.workflow;
  for (const name of ['tiep_nhan', 'tiep_nhan_lai'])
    Object.assign(states[name]?.on['TIEP_NHAN'] ?? {}, { target: 'tham_dinh' });
  for (const name of ['tra_cuu', 'xac_minh', 'lap_cam_doan']) {
    delete states[name];
    delete draft.deadlines[name];
  }
  for (const name of ['tra_loi_xac_minh', 'cho_xac_minh']) delete draft.deadlines[name];
  draft.dossier.components = draft.dossier.components.filter(({ key }) => key !== 'HN06');
  draft.access = draft.access.filter((rule) => rule.states?.every((name) => name in states) !== false);
  draft.scenarios = draft.scenarios.map(({ steps: _steps, ...scenario }) => scenario);
  return asItWas(draft, ['ho_so_mau', 'da_co_xac_nhan', 'mien_le_phi']);
}

/** A number of 10 digits whose last one checks the others. */
export const OLD_NUMBER = '0100109106';

function shipped(id: string): Draft {
  return { ...(readDocument(`procedures/${id}/1.json`) as Draft), version: 2 };
}

/** The scenarios tell what was right then. A few are enough for that. */
function asItWas(draft: Draft, kept: readonly string[]): Definition {
  draft.scenarios = draft.scenarios.filter(({ key }) => kept.includes(key));
  const definition = draft as unknown as Definition;
  const procedure = compileProcedure(definition, 'before');
  return {
    ...definition,
    scenarios: draft.scenarios.map((scenario) => withSeen(procedure, withoutUnknown(scenario), surroundings)),
  };
}

/** What was not worked out then cannot be expected. */
function withoutUnknown({ expect, ...scenario }: Scenario): Scenario {
  if (expect === undefined) return scenario;
  const known = Object.entries(expect.values ?? {}).filter(([text]) => text !== 'mien_phep');
  return { ...scenario, expect: { ...expect, values: Object.fromEntries(known) } };
}
