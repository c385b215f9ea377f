import { describe, expect, it } from 'vitest';
import type { Field, Lookups } from '../generated/definition-types.ts';
import { compileForm } from './compiler/index.ts';
import { emptyAnswers } from './empty-answers.ts';
import { environment, formOf } from './form.fixture.ts';
import type { RegistryAnswer } from './registry-answer.ts';
import { formState } from './state-of-form.ts';
import { filledFromRegistry, wantedLookups } from './wanted-lookups.ts';

const lookups: Lookups = {
  dkkd: {
    title: { vi: 'CSDL đăng ký kinh doanh' },
    connector: 'business-registry',
    input: { ma_so: 'ma_so' },
    when: 'string length(ma_so) = 4',
    output: { ten: 'text', dien_thoai: 'text', lon: 'boolean' },
  },
};
const text = (key: string, more: object = {}): Field => ({ key, type: 'text', label: { vi: key }, ...more });
const from = (value: string, more: object = {}) => ({ prefill: { lookup: 'dkkd', value, ...more } });

const { form, problems } = compileForm(
  'don',
  formOf([
    text('ma_so'),
    text('ten', from('ten', { lock: true })),
    text('dien_thoai', from('dien_thoai')),
    text('ho_ten', { prefill: { claim: 'fullName' } }),
    {
      key: 'ben_ban',
      type: 'table',
      label: { vi: 'Bên bán' },
      fields: [text('ma_so'), text('ten', from('ten', { lock: true }))],
    },
  ]),
  '/forms/don',
  new Set(),
  lookups,
);

const said = (ma: string, values: RegistryAnswer['values'], status: RegistryAnswer['status'] = 'found') => ({
  lookup: 'dkkd',
  key: `{"ma_so":"${ma}"}`,
  status,
  values,
  title: { vi: 'CSDL đăng ký kinh doanh' },
  at: '2026-11-20T02:00:00.000Z',
});
const a = said('1111', { ten: 'Công ty A', dien_thoai: '0211' });
const b = said('2222', { ten: 'Công ty B', dien_thoai: '0222' });
const source = { kind: 'registry', title: a.title, at: a.at };
const world = (registry: readonly RegistryAnswer[]) => ({ ...environment, registry });

describe('fields that a registry fills', () => {
  it('compile', () => expect(problems).toEqual([]));

  it('ask when the question is whole, each once, also for the rows of a table', () => {
    const asked = (answers: object) =>
      wantedLookups(form, formState(form, answers as Record<string, never>, world([a])), world([a]));
    expect(asked({ ma_so: '111' })).toEqual([]);
    expect(asked({ ma_so: '1111' })).toEqual([]);
    const rows = { ma_so: '2222', ben_ban: [{ ma_so: '2222' }, { ma_so: '3333' }, {}] };
    expect(asked(rows)).toEqual([
      { lookup: 'dkkd', input: { ma_so: '2222' }, key: '{"ma_so":"2222"}' },
      { lookup: 'dkkd', input: { ma_so: '3333' }, key: '{"ma_so":"3333"}' },
    ]);
  });

  it('hold a locked value whatever a client sends, and say where it comes from', () => {
    const state = formState(
      form,
      { ma_so: '1111', ten: 'Bịa', ben_ban: [{ ma_so: '2222', ten: 'Bịa' }] },
      world([a, b]),
    );
    expect(state.answers).toMatchObject({ ten: 'Công ty A', ben_ban: [{ ten: 'Công ty B' }] });
    expect(state.fields.get('/ten')).toMatchObject({ locked: true, source });
    expect(state.fields.get('/ben_ban/0/ten')).toMatchObject({ locked: true, source });
  });

  it('are typed where the registry knows nothing, is down, or was asked something else', () => {
    const known = [said('4444', {}, 'none'), said('5555', { ten: 'Không tin' }, 'down'), a];
    for (const ma_so of ['4444', '6666']) {
      const state = formState(form, { ma_so, ten: 'Tự khai' }, world(known));
      expect(state.fields.get('/ten')).toMatchObject({ value: 'Tự khai', locked: false, source: null });
    }
  });

  it('may be corrected where they are not locked, and are declared from then on', () => {
    const asIs = formState(form, { ma_so: '1111', dien_thoai: '0211' }, world([a]));
    expect(asIs.fields.get('/dien_thoai')).toMatchObject({ locked: false, source });
    const corrected = formState(form, { ma_so: '1111', dien_thoai: '0999' }, world([a]));
    expect(corrected.fields.get('/dien_thoai')).toMatchObject({ value: '0999', source: null });
  });

  it('tell a value of the identity from a declared one', () => {
    const env = { ...environment, claims: { fullName: 'Lê Quốc Duy' } };
    expect(emptyAnswers(form, env)).toMatchObject({ ho_ten: 'Lê Quốc Duy' });
    const sourceOf = (ho_ten: string) => formState(form, { ho_ten }, env).fields.get('/ho_ten')?.source;
    expect([sourceOf('Lê Quốc Duy'), sourceOf('Lê Duy')]).toEqual([{ kind: 'identity' }, null]);
  });
});

describe('an answer that comes while the form is filled', () => {
  const filled = (answers: Record<string, string>, before: RegistryAnswer[], now: RegistryAnswer[]) =>
    filledFromRegistry(form, answers, formState(form, answers, world(now)), world(now), before);

  it('fills what is empty and leaves alone what was declared', () => {
    expect(filled({ ma_so: '1111' }, [], [a])).toMatchObject({ dien_thoai: '0211' });
    expect(filled({ ma_so: '1111', dien_thoai: '0999' }, [], [a])).toMatchObject({ dien_thoai: '0999' });
  });

  it('fills once: what was emptied afterwards stays empty', () => {
    expect(filled({ ma_so: '1111' }, [a], [a])).toEqual({ ma_so: '1111' });
  });

  it('takes the place of what the registry said of somebody else, also when it knows nothing', () => {
    expect(filled({ ma_so: '2222', dien_thoai: '0211' }, [a], [a, b])).toMatchObject({ dien_thoai: '0222' });
    const none = said('4444', {}, 'none');
    expect(filled({ ma_so: '4444', dien_thoai: '0211' }, [a], [a, none])).toEqual({
      ma_so: '4444',
      dien_thoai: null,
    });
  });
});
