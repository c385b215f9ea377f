import fc from 'fast-check';
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import type { Answers, Field } from '../../engine/index.ts';
import { compileStory } from '../story-kit/compile-story.ts';
import { EVERY_KIND } from '../story-kit/every-kind.ts';
import { find, mount, settled, until } from '../story-kit/mount.ts';
import { storyEnvironment, storyServices } from '../story-kit/story-services.ts';
import { typeVietnamese, watchWrites } from '../story-kit/typing-hands.ts';
import type { InputMethod, TextBox } from '../story-kit/typing-hands.ts';
import { vietnameseStates } from '../story-kit/vietnamese-keys.ts';
import type { MarkHabit } from '../story-kit/vietnamese-keys.ts';
import type { ThutucForm } from './form.ts';
import './form.ts';

const METHODS = ['backspaces', 'composition'] as const;
const NAME = 'Nguyễn Thị Hồng Đào';

/** Above the fields: what is worked out while one types, and a text that comes and goes with what is typed. */
const AROUND: readonly Field[] = [
  {
    key: 'chao',
    type: 'computed',
    as: 'text',
    label: { vi: 'Lời chào', en: 'Greeting' },
    value: 'if ten = null then "" else "Kính gửi " + ten',
  },
  {
    key: 'dai',
    type: 'notice',
    label: { vi: 'Tên dài', en: 'A long name' },
    visible: 'ten != null and string length(ten) > 4',
  },
];
const FORM = compileStory({
  title: { vi: 'Mọi loại trường', en: 'Every kind' },
  pages: [
    {
      key: 'p',
      title: { vi: 'Trang', en: 'Page' },
      sections: [
        {
          key: 's',
          fields: [...AROUND, ...Object.values(EVERY_KIND)].map((field) => ({
            ...field,
            ...(field.type === 'notice' || field.type === 'computed' ? {} : { required: true }),
            ...(field.type === 'text' ? { format: 'personName' as const } : {}),
          })),
        },
      ],
    },
  ],
});
const ANSWERS: Answers = { bang: [{}] };

interface Open {
  readonly form: ThutucForm;
  readonly answers: () => Answers;
}

/** The form, on a page that gives every answer back as a server would, a moment later. */
async function open({ echo = false } = {}): Promise<Open> {
  let last: Answers = ANSWERS;
  const place = await mount(
    html`<thutuc-form
      mode="single-page"
      .form=${FORM}
      .environment=${storyEnvironment()}
      .services=${storyServices()}
      .answers=${ANSWERS}
      @form-change=${(event: CustomEvent<{ answers: Answers }>) => {
        last = event.detail.answers;
        if (echo) {
          const saved = structuredClone(last);
          setTimeout(() => {
            form.answers = saved;
          });
        }
      }}
    ></thutuc-form>`,
  );
  const form = find<ThutucForm>(place, 'thutuc-form');
  await until(() => boxes(form).length > 25);
  // A box in a part that is folded away takes no keys; a person unfolds it first.
  for (const folded of form.shadowRoot?.querySelectorAll('details') ?? []) folded.open = true;
  await settled();
  return { form, answers: () => last };
}

/** Every box that is typed into, of all kinds. */
function boxes(form: ThutucForm): readonly TextBox[] {
  return [...(form.shadowRoot?.querySelectorAll<TextBox>('input[type="text"], textarea') ?? [])];
}

/** Types and looks after every key: no letter lost or doubled, the caret behind the last one, nothing written. */
async function typeAndWatch(
  box: TextBox,
  text: string,
  how: { method: InputMethod; habit?: MarkHabit; at?: number; meanwhile?: (typed: string) => void },
): Promise<void> {
  const { method, habit = 'at once', at = box.value.length, meanwhile } = how;
  const [start, end] = [box.value.slice(0, at), box.value.slice(at)];
  box.focus();
  box.setSelectionRange(at, at);
  const watch = watchWrites(box);
  try {
    await typeVietnamese(text, {
      method,
      habit,
      afterKey: (typed) => {
        expect(box.value).toBe(start + typed + end);
        expect(box.selectionStart).toBe(start.length + typed.length);
        meanwhile?.(typed);
      },
    });
    await settled();
    expect(watch.writes).toEqual([]);
    expect(box.value).toBe(start + text + end);
    expect(box.selectionStart).toBe(at + text.length);
    expect(box.matches(':focus')).toBe(true);
  } finally {
    watch.stop();
  }
}

const at = (form: ThutucForm, key: string) =>
  find<TextBox>(form, `[data-pointer="/${key}"] :is(input, textarea)`);

describe('the keys of an input method', () => {
  it('are a letter, then the letter with its hat, then the word with its tone', () => {
    expect(vietnameseStates('Đỗ Thị', 'at once')).toEqual([
      'D',
      'Đ',
      'Đo',
      'Đô',
      'Đỗ',
      'Đỗ ',
      'Đỗ T',
      'Đỗ Th',
      'Đỗ Thi',
      'Đỗ Thị',
    ]);
    expect(vietnameseStates('Nguyễn', 'at the end')).toEqual([
      'N',
      'Ng',
      'Ngu',
      'Nguy',
      'Nguye',
      'Nguyen',
      'Nguyên',
      'Nguyễn',
    ]);
  });
});

describe.each(METHODS)('a Vietnamese input method by %s', (method) => {
  it(
    'loses and doubles nothing in any box of any kind, at its end, its start and its middle',
    { timeout: 120_000 },
    async () => {
      const { form } = await open();
      for (const index of boxes(form).keys()) {
        const box = boxes(form)[index];
        if (box === undefined) throw new Error(`box <${index}> is gone`);
        await typeAndWatch(box, 'Hồ', { method });
        await typeAndWatch(box, 'Đỗ ', { method, habit: 'at the end', at: 0 });
        await typeAndWatch(box, 'ợ', { method, at: 4 });
        expect(box.value, box.id).toBe('Đỗ Hợồ');
      }
    },
  );

  it('hands on what was typed', async () => {
    const { form, answers } = await open();
    for (const key of ['ten', 'ly_do', 'bang/0/noi', 'nhom/chuc_vu', 'noi_o/chi_tiet', 'nguoi/ho_ten'])
      await typeAndWatch(at(form, key), 'Hồng Đào', { method });
    expect(answers()).toMatchObject({
      ten: 'Hồng Đào',
      ly_do: 'Hồng Đào',
      bang: [{ noi: 'Hồng Đào' }],
      nhom: { chuc_vu: 'Hồng Đào' },
      noi_o: { chi_tiet: 'Hồng Đào' },
      nguoi: { ho_ten: 'Hồng Đào' },
    });
  });

  it('is not disturbed by an error that goes or comes mid-word, nor by a text that appears above', async () => {
    const { form } = await open();
    find<HTMLButtonElement>(form, 'button[type="submit"]').click();
    await until(() => form.shadowRoot?.querySelector('thutuc-problem-summary') !== null);
    await settled();
    const box = at(form, 'ten');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    await typeAndWatch(box, NAME, { method });
    expect(box.getAttribute('aria-invalid')).toBeNull();
    expect(find(form, '[data-pointer="/chao"]').textContent).toContain(`Kính gửi ${NAME}`);
    expect(find(form, '[data-pointer="/dai"]').textContent).toContain('Tên dài');
    await typeAndWatch(box, ' 3 ', { method, at: 6 });
    expect(box.getAttribute('aria-invalid')).toBe('true');
    await typeAndWatch(at(form, 'dien_thoai'), 'Đào', { method });
    await typeAndWatch(at(form, 'bang/0/noi'), 'Phường Vĩnh Yên', { method });
  });

  it('is not disturbed by answers that come back from the server', async () => {
    const { form, answers } = await open({ echo: true });
    for (const key of ['ten', 'ly_do', 'bang/0/noi', 'noi_o/chi_tiet', 'nguoi/ho_ten', 'von'])
      await typeAndWatch(at(form, key), 'Hồng Đào', { method });
    expect(answers()).toMatchObject({ ten: 'Hồng Đào', ly_do: 'Hồng Đào', nguoi: { ho_ten: 'Hồng Đào' } });
  });

  it.each(['ten', 'ly_do', 'noi_o/xa', 'nganh', 'san_pham', 'bang/0/noi', 'nguoi/ho_ten'])(
    'is not disturbed by another language of the page, in the box of %s',
    async (key) => {
      const { form } = await open();
      const meanwhile = (typed: string) => {
        form.language = typed.length % 2 === 0 ? 'en' : 'vi';
      };
      await typeAndWatch(at(form, key), 'Hồng Đào', { method, meanwhile });
    },
  );

  it('is not disturbed in the dialog that takes rows of a spreadsheet', async () => {
    const { form } = await open();
    find<HTMLButtonElement>(form, '[data-act="paste"]').click();
    const box = () => find<TextBox>(find(form, 'thutuc-table-paste'), 'textarea');
    await until(() => box().checkVisibility());
    await typeAndWatch(box(), NAME, { method });
  });
});

it('hands on no half word of a composition', async () => {
  const { form } = await open();
  const sent: unknown[] = [];
  form.addEventListener('form-change', (event) => {
    sent.push((event as CustomEvent<{ answers: Answers }>).detail.answers['ten']);
  });
  await typeAndWatch(at(form, 'ten'), 'Hồng Đào', { method: 'composition' });
  expect([...new Set(sent)]).toEqual(['Hồng', 'Hồng Đào']);
});

const WORDS: readonly string[] =
  'Nguyễn Thị Hồng Đào Trường Quỳnh Khuê Ưng Ỷ Lan Phước Nghiêm Oanh Thuở Hoạ ở đậu đường ngoằn ngoèo ươn ướt'.split(
    ' ',
  );

it('types any Vietnamese words in any way into any box', async () => {
  const { form } = await open({ echo: true });
  const count = boxes(form).length;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 2 }),
      fc.constantFrom(...METHODS),
      fc.constantFrom<MarkHabit>('at once', 'at the end'),
      fc.nat(count - 1),
      fc.nat(30),
      async (words, method, habit, index, place) => {
        const box = boxes(form)[index];
        if (box === undefined) throw new Error(`box <${index}> is gone`);
        await typeAndWatch(box, words.join(' '), { method, habit, at: Math.min(place, box.value.length) });
      },
    ),
    { numRuns: 20, seed: 20_261_122 },
  );
}, 60_000);
