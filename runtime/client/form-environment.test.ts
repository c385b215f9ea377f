import { describe, expect, it } from 'vitest';
import { formState, type FormEnvironment } from '../../engine/index.ts';
import { compileForm } from '../../engine/authoring/index.ts';
import type { CatalogueHit, CataloguePage, FormFacts, FormPackage } from '../api/index.ts';
import type { CatalogueQuery } from './client.ts';
import { connectionProblem } from './problem-error.ts';
import { formEnvironment } from './form-environment.ts';

const { form, problems } = compileForm(
  'don',
  {
    title: { vi: 'Đơn' },
    pages: [
      {
        key: 'trang',
        title: { vi: 'Trang' },
        sections: [
          {
            key: 'muc',
            fields: [
              { key: 'ma', type: 'text', label: { vi: 'Mã' } },
              {
                key: 'ten',
                type: 'computed',
                as: 'text',
                label: { vi: 'Tên' },
                value: 'entry("nganh", ma).label',
              },
              {
                key: 'nho',
                type: 'computed',
                as: 'text',
                label: { vi: 'Nhỏ' },
                value: 'entry("kenh", "2").label',
              },
              {
                key: 'han',
                type: 'computed',
                as: 'date',
                label: { vi: 'Hạn' },
                value: 'working days after(today(), 3)',
              },
            ],
          },
        ],
      },
    ],
  },
  '/forms/don',
);

const shipped: FormPackage = {
  hash: 'h',
  form,
  dossier: null,
  parameters: {},
  catalogues: [
    {
      format: 1,
      id: 'kenh',
      version: '1',
      title: { vi: 'Kênh' },
      source: [{ vi: 'mẫu' }],
      entries: [{ code: '2', name: { vi: 'Trực tuyến' } }],
    },
  ],
};

const facts: FormFacts = {
  today: '2026-11-20',
  now: '2026-11-20T02:10:00.000Z',
  outer: {},
  claims: {},
  saved: null,
  registry: [],
  workingDays: { from: '2026-11-16', days: '11111001111100' },
};

const hit = (code: string, vi: string): CatalogueHit => ({
  code,
  name: { vi },
  detail: null,
  parent: null,
  closed: false,
  attributes: {},
});

/** A client that notes what it is asked, and answers when the test says so. */
function scripted() {
  const asked: (CatalogueQuery & { id: string })[] = [];
  const answers: { resolve: (page: CataloguePage) => void; reject: (error: Error) => void }[] = [];
  const client = {
    catalogue: (id: string, search: CatalogueQuery = {}) => {
      asked.push({ id, ...search });
      return new Promise<CataloguePage>((resolve, reject) => answers.push({ resolve, reject }));
    },
  };
  const page = (entries: CatalogueHit[]): CataloguePage => ({
    id: 'nganh',
    version: '1',
    title: { vi: 'Ngành' },
    entries,
  });
  return { client, asked, answers, page };
}

const tick = () => new Promise((resolve) => setImmediate(resolve));

describe('what a form in a browser knows', () => {
  it('compiles', () => expect(problems).toEqual([]));

  it('fetches an entry that a rule asks for, once, and tells when it knows it', async () => {
    const { client, asked, answers, page } = scripted();
    const live = formEnvironment(shipped, facts, client);
    const next: FormEnvironment[] = [];
    live.watch((environment) => next.push(environment));
    const before = formState(form, { ma: '4723' }, live.environment).values;
    expect([before['ten'], before['nho']]).toEqual([null, 'Trực tuyến']);
    formState(form, { ma: '4723' }, live.environment);
    await tick();
    expect(asked).toEqual([{ id: 'nganh', code: '4723', hash: 'h', date: '2026-11-20' }]);
    answers[0]?.resolve(page([hit('4723', 'Bán lẻ đồ uống')]));
    await tick();
    expect(next).toHaveLength(1);
    const [environment = live.environment] = next;
    expect(environment).not.toBe(live.environment);
    expect(formState(form, { ma: '4723' }, environment).values['ten']).toBe('Bán lẻ đồ uống');
    await tick();
    expect(asked).toHaveLength(1);
  });

  it('remembers that there is no such entry, and does not ask for what cannot be a code', async () => {
    const { client, asked, answers, page } = scripted();
    const { environment } = formEnvironment(shipped, facts, client);
    formState(form, { ma: '1' }, environment);
    formState(form, { ma: 'a,b' }, environment);
    await tick();
    answers[0]?.resolve(page([]));
    await tick();
    formState(form, { ma: '1' }, environment);
    await tick();
    expect(asked.map(({ code }) => code)).toEqual(['1']);
  });

  it('asks again, with the next rule that wants it, after a broken connection', async () => {
    const { client, asked, answers } = scripted();
    const { environment } = formEnvironment(shipped, facts, client);
    formState(form, { ma: '4723' }, environment);
    await tick();
    answers[0]?.reject(connectionProblem(0, 'vi'));
    await tick();
    expect(asked).toHaveLength(1);
    formState(form, { ma: '4723' }, environment);
    await tick();
    expect(asked).toHaveLength(2);
  });

  it('counts the working days that it was sent, and none where it was sent none', () => {
    const { client } = scripted();
    const { environment } = formEnvironment(shipped, facts, client);
    expect(formState(form, {}, environment).values['han']).toBe('2026-11-25');
    const without = formEnvironment(shipped, { ...facts, workingDays: null }, client);
    expect(formState(form, {}, without.environment).values['han']).toBeNull();
  });
});
