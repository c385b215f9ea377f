import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  DefinitionDraftDocument,
  DefinitionMessagePreview,
  DefinitionPaperPreview,
  DefinitionPaperTemplateList,
} from '../../api/index.ts';
import { startTestServer, type Person, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let administrator: Person;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await server.as('quan-tri');
});
afterAll(() => server.close());

/** A draft of the small procedure, changed; its address. */
async function draftWith(change: (document: Record<string, unknown>) => object): Promise<string> {
  const begun = await administrator.post('/api/definition-drafts', {
    from: 'version',
    id: 'don-nho',
    version: 1,
    as: 'next',
  });
  const { head, document } = begun.json<DefinitionDraftDocument>();
  const url = `/api/definition-drafts/${head.id}`;
  const saved = await server.app.inject({
    method: 'PUT',
    url,
    headers: { ...administrator.headers, 'if-match': `"${head.revision}"` },
    payload: { document: change(document) },
  });
  expect(saved.statusCode, saved.body).toBe(200);
  return url;
}

const paper = (template: string | string[], rest: object = {}) => ({
  giay: { title: { vi: 'Giấy thử' }, kind: 'notice', template, ...rest },
});
const looked = async (url: string, rest = 'papers/giay/preview'): Promise<DefinitionPaperPreview> =>
  (await administrator.get(`${url}/${rest}`)).json<DefinitionPaperPreview>();

describe('a paper of a draft is shown', () => {
  it('with sample values that name the fields, though the draft has errors elsewhere', async () => {
    const url = await draftWith((document) => ({
      ...document,
      code: 5,
      papers: paper(['<p>{{labels.ho_ten}}, {{date values.han}}, {{applicant.name}}</p>'], {
        values: { han: 'nonsense(' },
      }),
    }));
    const { page, problems } = await looked(url);
    expect(page).toMatch(/<p>‹[^›]+›, 20\/11\/2026, Nguyễn Văn Mẫu<\/p>/);
    expect(problems).toEqual([]);
  });

  it('with the parts of a person in their words, and amounts in words', async () => {
    const url = await draftWith((document) => {
      const { don } = document['forms'] as { don: { pages: { sections: { fields: object[] }[] }[] } };
      don.pages[0]?.sections[0]?.fields.push(
        { key: 'cha', type: 'person', sex: true, label: { vi: 'Người cha' } },
        { key: 'vay', type: 'money', label: { vi: 'Số tiền vay' } },
      );
      const sex = (code: string, word: string) =>
        `{{#if (eq answers.cha.gioi_tinh "${code}")}}${word}{{/if}}`;
      const template = [
        `<p>{{answers.cha.ho_ten}} ({{date answers.cha.ngay_sinh}}), ${sex('NAM', 'nam')}${sex('NU', 'nữ')}, </p>`,
        '<p>{{answers.noi_o.chi_tiet}}</p>',
        '<p>{{moneyInWords answers.vay}}; {{moneyInWords values.tong}}</p>',
      ];
      return { ...document, papers: paper(template, { values: { tong: 'vay * 2' } }) };
    });
    const { page, problems } = await looked(url);
    expect(problems).toEqual([]);
    expect(page).toMatch(/<p>‹Người cha› \(20\/11\/2026\), nam, <\/p><p>‹[^›]+›<\/p>/);
    expect(page).toMatch(/<p>Một trăm năm mươi nghìn đồng; Một trăm năm mươi nghìn đồng<\/p>/);
  });

  it('and a part that a person does not have is told, with those that there are', async () => {
    const url = await draftWith((document) => ({
      ...document,
      papers: paper('<p>{{answers.noi_o.name}}</p>'),
    }));
    const [problem] = (await looked(url)).problems;
    expect([problem?.code, problem?.message]).toEqual([
      'paper-part-unknown',
      'Dòng 1: mẫu đọc “answers.noi_o.name”, nhưng “Nơi ở” không có phần nào tên như vậy. ' +
        'Các phần đọc được: answers.noi_o.tinh, answers.noi_o.xa, answers.noi_o.chi_tiet. ' +
        'Dùng “Chèn dữ liệu…” để chọn phần theo tên.',
    ]);
  });

  it('as the case of a scenario issues it, and told where a scenario does not', async () => {
    const url = await draftWith((document) => document);
    const { page } = await looked(url, 'papers/ket_qua/preview?scenario=tron_vong');
    expect(page).toMatch(/<p>Cấp cho Lê Mẫu, [^,]+, 2 bản\.<\/p>/);
    const broken = await draftWith((document) => ({ ...document, code: 5 }));
    const refused = await looked(broken, 'papers/ket_qua/preview?scenario=tron_vong');
    expect([refused.page, refused.problems.map(({ code }) => code)]).toEqual([
      undefined,
      ['preview-needs-whole'],
    ]);
    const unissued = await draftWith((document) => ({
      ...document,
      papers: { ...(document['papers'] as object), ...paper('<p>Một</p>') },
    }));
    const { problems } = await looked(unissued, 'papers/giay/preview?scenario=tron_vong');
    expect(problems.map(({ code }) => code)).toEqual(['preview-not-issued']);
  });

  it('as a PDF', async () => {
    const url = await draftWith((document) => ({ ...document, papers: paper('<p>Xin chào</p>') }));
    const answer = await server.app.inject({
      url: `${url}/papers/giay/preview.pdf`,
      headers: administrator.headers,
    });
    expect([
      answer.statusCode,
      answer.headers['content-type'],
      answer.rawPayload.subarray(0, 4).toString(),
    ]).toEqual([200, 'application/pdf', '%PDF']);
  });

  it('not where its template is wrong: each mistake with its line', async () => {
    const url = await draftWith((document) => ({
      ...document,
      papers: paper(['<p>Một</p>', '<p>{{labels.khong_co}}</p>', '<q>Ba</q>']),
    }));
    const { page, problems } = await looked(url);
    expect([page, problems.map(({ code, line }) => [code, line])]).toEqual([
      undefined,
      [
        ['paper-tag-unknown', 3],
        ['paper-text-misplaced', 3],
      ],
    ]);
    const warned = await draftWith((document) => ({
      ...document,
      papers: paper(['<p>Một</p>', '<p>{{labels.khong_co}}</p>']),
    }));
    expect((await looked(warned)).problems.map(({ code, line }) => [code, line])).toEqual([
      ['paper-path-unknown', 2],
    ]);
  });

  it('not where it would be endless', async () => {
    const url = await draftWith((document) => ({
      ...document,
      papers: paper(`<p>${'x'.repeat(200_001)}</p>`),
    }));
    expect((await looked(url)).problems.map(({ code }) => code)).toEqual(['preview-too-long']);
  });

  it('to administrators alone', async () => {
    const url = await draftWith((document) => document);
    const citizen = await server.as('nguoi-nop');
    expect((await citizen.get(`${url}/papers/giay/preview`)).status).toBe(403);
    expect((await citizen.get('/api/definition-paper-templates')).status).toBe(403);
    expect((await administrator.get(`${url}/papers/khong_co/preview`)).problem().code).toBe(
      'preview-unknown',
    );
  });
});

it('a message of a draft is shown with sample values, and what it may not say is told', async () => {
  const message = { to: 'applicant', channels: ['portal', 'sms'], subject: { vi: 'Hồ sơ {{case.code}}' } };
  const url = await draftWith((document) => ({
    ...document,
    messages: { bao: { ...message, body: { vi: '{{labels.ho_ten}} < {{unit.name}}', en: '{{case.code' } } },
  }));
  const sheet = (await administrator.get(`${url}/messages/bao/preview`)).json<DefinitionMessagePreview>();
  expect([sheet.subject, sheet.body]).toEqual([{ vi: 'Hồ sơ H00.000-261120-0001' }, undefined]);
  expect(sheet.problems.map(({ code, pointer }) => [code, pointer])).toContainEqual([
    'message-answers',
    '/messages/bao/body/vi',
  ]);
});

it('official paper templates are offered with their text', async () => {
  const { items } = (
    await administrator.get('/api/definition-paper-templates')
  ).json<DefinitionPaperTemplateList>();
  const receipt = items.find(({ id }) => id === 'tt01-2018/mau-01-tiep-nhan');
  expect(receipt?.title.vi).toMatch(/tiếp nhận/i);
  expect(receipt?.template.join('\n')).toContain('{{case.code}}');
});

it('a message of a draft is shown for a case that is played, and a view of no use breaks nothing', async () => {
  const message = { to: 'applicant', channels: ['portal'], subject: { vi: 'Hồ sơ {{case.code}}' } };
  const url = await draftWith((document) => ({
    ...document,
    messages: { bao: { ...message, body: { vi: '{{applicant.name}} & {{date case.dueDate}}' } } },
  }));
  const at = `${url}/messages/bao/preview`;
  const shown = async (view: object) =>
    (await administrator.post(at, { view })).json<DefinitionMessagePreview>();
  expect(
    await shown({ case: { code: 'H44-1', dueDate: '2026-11-26' }, applicant: { name: 'Lê <i>Duy</i>' } }),
  ).toMatchObject({ subject: { vi: 'Hồ sơ H44-1' }, body: { vi: 'Lê <i>Duy</i> & 26/11/2026' } });
  expect((await administrator.post(at, { view: { case: 5, applicant: [] } })).status).toBe(200);
  expect((await administrator.post(at, {})).status).toBe(400);
  expect((await (await server.as('lanh-dao')).post(at, { view: {} })).status).toBe(403);
});
