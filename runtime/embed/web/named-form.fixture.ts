import { compileStory } from '../../../components/story-kit/compile-story.ts';
import { storyServices } from '../../../components/story-kit/story-services.ts';
import type { CompiledForm } from '../../../engine/index.ts';
import type { AnonymousForm, FormSource } from '../../api/index.ts';
import type { NamedFormClient } from './open-named-form.ts';

/** A form with a field that an account would fill, one that reads a catalogue of the server, and one that warns. */
export const sampleForm: CompiledForm = {
  ...compileStory({
    title: { vi: 'Phiếu đăng ký lịch hẹn', en: 'Request for an appointment' },
    pages: [
      {
        key: 'nguoi',
        title: { vi: 'Người đăng ký', en: 'Who asks' },
        sections: [
          {
            key: 'chung',
            fields: [
              {
                key: 'ho_ten',
                type: 'text',
                label: { vi: 'Họ, chữ đệm, tên', en: 'Full name' },
                required: true,
                prefill: { claim: 'fullName' },
              },
              {
                key: 'quoc_tich',
                type: 'catalogue',
                catalogue: 'quoc-gia',
                label: { vi: 'Quốc tịch', en: 'Nationality' },
              },
              {
                key: 'so_nguoi',
                type: 'integer',
                label: { vi: 'Số người đi cùng', en: 'People with you' },
                default: '1',
                checks: [
                  {
                    that: 'so_nguoi <= 3',
                    level: 'warning',
                    message: { vi: 'Phòng chờ có ít chỗ', en: 'The waiting room is small' },
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  }),
  key: 'phieu_hen',
};

/** What a server would say of the form. */
export function sampleOffer(unavailable: FormSource[] = ['identity']): AnonymousForm {
  return {
    procedure: { id: 'lich-hen', version: 3, hash: 'h3', title: { vi: 'Đăng ký lịch hẹn' } },
    form: sampleForm.key,
    environment: {
      today: '2026-11-20',
      now: '2026-11-20T02:10:00.000Z',
      outer: {},
      claims: {},
      saved: null,
      registry: [],
      workingDays: null,
    },
    answers: { so_nguoi: 1 },
    unavailable,
  };
}

/** A server that has the one form. */
export function sampleClient(change: Partial<NamedFormClient> = {}): NamedFormClient {
  return {
    anonymousForm: () => Promise.resolve(sampleOffer()),
    form: (hash) =>
      Promise.resolve({ hash, form: sampleForm, dossier: null, parameters: {}, catalogues: [] }),
    catalogue: async (id, { q = '', limit = 20 } = {}) => {
      const hits = await storyServices().searchCatalogue(id, q, { limit });
      const entries = hits.map(({ code, name }) => ({
        ...{ code, name: { vi: name }, detail: null, parent: null },
        ...{ closed: false, attributes: {} },
      }));
      return { id, version: '1', title: { vi: id }, entries };
    },
    formerEntries: () => Promise.resolve({ entries: [] }),
    ...change,
  };
}
