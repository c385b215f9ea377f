import { expect, it } from 'vitest';
import type { Definition, Field } from '../generated/definition-types.ts';
import type { RegistryAnswer } from '../form/index.ts';
import { accepted, people, play, refusals, smallDefinition } from './case.fixture.ts';
import { viewCase } from './view.ts';

const fields: [Field, ...Field[]] = [
  {
    key: 'so',
    type: 'text',
    label: { vi: 'Số' },
    required: true,
    prefill: { lookup: 'ho_tich', value: 'so', lock: true },
  },
];

const base = smallDefinition({
  states: {
    lam: {
      meta: {
        title: { vi: 'Làm' },
        status: '2',
        tasks: [{ key: 'tra', title: { vi: 'Tra cứu' }, role: 'can_bo', form: 'tra_cuu' }],
      },
      on: { XONG: { target: 'xong', meta: { label: { vi: 'Xong' } } } },
    },
    xong: { meta: { title: { vi: 'Xong' }, status: '4', tasks: [] } },
  },
});

const definition: Definition = {
  ...base,
  lookups: {
    ho_tich: {
      title: { vi: 'CSDL hộ tịch' },
      connector: 'ho-tich',
      input: { ten: 'ho_ten' },
      output: { so: 'text' },
    },
  },
  forms: {
    ...base.forms,
    tra_cuu: {
      title: { vi: 'Tra cứu' },
      pages: [{ key: 'p', title: { vi: 'Trang' }, sections: [{ key: 's', fields }] }],
    },
  },
};

const said = (status: RegistryAnswer['status'], values: RegistryAnswer['values'] = {}): RegistryAnswer => ({
  lookup: 'ho_tich',
  key: '{"ten":"An"}',
  status,
  values,
  title: { vi: 'CSDL hộ tịch' },
  at: '2026-11-20T02:10:00.000Z',
});

const act = { event: 'XONG', task: 'tra.1', actor: people.clerk };

it('fills the form of a task from a registry that is asked with the answers of the application', () => {
  const world = play(definition);
  const done = accepted(
    world.send(accepted(world.open()), {
      ...act,
      answers: { so: 'Bịa' },
      registry: [said('found', { so: '12/2020' })],
    }),
  );
  expect(done.answers['tra_cuu']).toEqual({ so: '12/2020' });
  expect(done.sources?.['tra_cuu']).toMatchObject({ '/so': { kind: 'registry' } });
});

it('takes what is typed while the registry is down with a reason, and shows both on the case', () => {
  const world = play(definition);
  const opened = accepted(world.open());
  const typed = { ...act, answers: { so: '12/2020' }, registry: [said('down')] };
  expect(refusals(world.send(opened, typed))).toEqual(['manual-reason-missing']);
  const done = accepted(world.send(opened, { ...typed, manualReason: ' Theo sổ giấy ' }));
  const view = viewCase(world.procedure, done, people.clerk, world.context());
  expect(view?.forms.at(-1)?.sections[0]?.rows[0]?.source).toMatchObject({
    kind: 'manual',
    reason: 'Theo sổ giấy',
  });
});

it('asks for no reason where the registry knows nothing, or nobody asked it', () => {
  const world = play(definition);
  const opened = accepted(world.open());
  for (const registry of [[said('none')], []]) {
    const done = accepted(world.send(opened, { ...act, answers: { so: '12' }, registry }));
    expect(done.sources?.['tra_cuu']).toBeUndefined();
  }
});
