import { describe, expect, it } from 'vitest';
import { compileForm } from '../../../engine/authoring/index.ts';
import type { Answers, FormEnvironment, RegistryAnswer } from '../../../engine/index.ts';
import { RegistryAsker } from './registry-asker.ts';

const { form } = compileForm(
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
              { key: 'ten', type: 'text', label: { vi: 'Tên' }, prefill: { lookup: 'dkkd', value: 'ten' } },
            ],
          },
        ],
      },
    ],
  },
  '/forms/don',
  new Set(),
  { dkkd: { title: { vi: 'CSDL' }, connector: 'x', input: { ma: 'ma' }, output: { ten: 'text' } } },
);

const environment: FormEnvironment = {
  today: '2026-11-20',
  now: '2026-11-20T02:00:00.000Z',
  outer: {},
  claims: {},
  catalogue: () => undefined,
};

const answer = (ma: string, status: RegistryAnswer['status']): RegistryAnswer => ({
  lookup: 'dkkd',
  key: `{"ma":"${ma}"}`,
  status,
  values: {},
  title: { vi: 'CSDL' },
  at: environment.now,
});

/** An asker whose pauses end when the test says so. */
function asker(registry: readonly RegistryAnswer[] | Error, asking = form) {
  const asked: Answers[] = [];
  const learned: (readonly RegistryAnswer[])[] = [];
  const silent: (readonly RegistryAnswer[])[] = [];
  let waiting: (() => void)[] = [];
  const learnRegistry = (known: readonly RegistryAnswer[]) => void learned.push(known);
  let worked = 0;
  const read = (): FormEnvironment => {
    worked += 1;
    return environment;
  };
  const made = new RegistryAsker(
    asking,
    // Whatever works the form out reads the environment.
    {
      get environment() {
        return read();
      },
      watch: () => undefined,
      learnRegistry,
    },
    {
      ask: async (answers) => {
        asked.push(answers);
        if (registry instanceof Error) throw registry;
        return { revision: 1, registry: [...registry] };
      },
      later: (run) => waiting.push(run),
      onSilent: (answers) => silent.push(answers),
    },
  );
  const rest = async () => {
    const runs = waiting;
    waiting = [];
    for (const run of runs) run();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { made, asked, learned, silent, rest, worked: () => worked };
}

describe('asking registries', () => {
  it('does not work out a form that asks none', () => {
    const page = form.pages[0]?.sections[0]?.fields[0];
    const plain = {
      ...form,
      pages: form.pages.map((one) => ({
        ...one,
        sections: one.sections.map((section) => ({ ...section, fields: page ? [page] : [] })),
      })),
    };
    const { made, worked } = asker([], plain);
    const before = worked();
    made.noteAnswers({ ma: '12' });
    expect(worked()).toBe(before);
    const asking = asker([]);
    const start = asking.worked();
    asking.made.noteAnswers({ ma: '12' });
    expect(asking.worked()).toBeGreaterThan(start);
  });

  it('waits until the answers rest, and asks once', async () => {
    const { made, asked, learned, rest } = asker([answer('12', 'found')]);
    made.noteAnswers({});
    made.noteAnswers({ ma: '1' });
    made.noteAnswers({ ma: '12' });
    await rest();
    expect([asked, learned.length]).toEqual([[{ ma: '12' }], 1]);
    made.noteAnswers({ ma: '12' });
    await rest();
    expect(asked).toHaveLength(1);
  });

  it('tells of a registry that is down while the application asks that, and asks again when told to', async () => {
    const down = answer('1', 'down');
    const { made, asked, silent, rest } = asker([down]);
    made.noteAnswers({ ma: '1' });
    await rest();
    expect(silent.at(-1)).toEqual([down]);
    await made.askAgain();
    expect(asked).toHaveLength(2);
    made.noteAnswers({ ma: '2' });
    expect(silent.at(-1)).toEqual([]);
  });

  it('asks at once when told to settle, and waits for what is under way', async () => {
    const { made, asked, learned, rest } = asker([answer('12', 'found')]);
    made.noteAnswers({ ma: '12' });
    await Promise.all([made.settle(), made.settle()]);
    expect([asked, learned.length]).toEqual([[{ ma: '12' }], 1]);
    // The rest that was waited for is over: nothing is left to be asked.
    await rest();
    await made.settle();
    expect(asked).toHaveLength(1);
  });

  it('does not wait for a server that cannot be reached', async () => {
    const { made, asked } = asker(new Error('no connection'));
    made.noteAnswers({ ma: '12' });
    await made.settle();
    made.stop();
    await made.settle();
    expect(asked).toHaveLength(1);
  });

  it('goes on after a broken connection, and says nothing once it is stopped', async () => {
    const broken = asker(new Error('no connection'));
    broken.made.noteAnswers({ ma: '1' });
    await broken.rest();
    expect([broken.asked.length, broken.learned]).toEqual([1, []]);
    const stopped = asker([]);
    stopped.made.noteAnswers({ ma: '1' });
    stopped.made.stop();
    await stopped.rest();
    expect(stopped.asked).toEqual([]);
  });
});
