import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { connect, type ThutucForm } from '../../../components/index.ts';
import { ProblemError } from '../../client/index.ts';
import { connectForms } from './connect-forms.ts';
import { sampleClient, sampleOffer } from './named-form.fixture.ts';
import type { NamedFormClient } from './open-named-form.ts';

/**
 * `<thutuc-form procedure="…">` in a page of another site, connected to a server. Attributes: `procedure`, `form-key`,
 * `server`, `language`; properties down: `answers`, `services`, `mode`; events up: `form-change`, `form-page`,
 * `thutuc-form-complete`, `problem`.
 */
const meta: Meta = {
  title: 'Biểu mẫu/thutuc-form của một thủ tục',
  component: 'thutuc-form',
  tags: ['autodocs'],
};
export default meta;

/** Every story has a server of its own, so that all of them can stand on one page. */
const servers = new Map<string, NamedFormClient>();
connectForms(connect, (form) => servers.get(form.getAttribute('server') ?? '') ?? null);

function namedForm(change: Partial<NamedFormClient> = {}, given: Partial<ThutucForm> = {}): StoryObj {
  const server = `https://dich-vu-${servers.size + 1}.example`;
  servers.set(server, sampleClient(change));
  return {
    render: () =>
      html`<thutuc-form
        procedure="lich-hen"
        server=${server}
        .answers=${given.answers ?? {}}
        .language=${given.language ?? 'vi'}
        .mode=${given.mode ?? 'pages'}
      ></thutuc-form>`,
  };
}

export const Empty = namedForm();
export const WithAnswersOfThePage = namedForm({}, { answers: { ho_ten: 'Lê Quốc Duy', quoc_tich: 'VN' } });
export const OnOnePage = namedForm({}, { mode: 'single-page' });
export const InEnglish = namedForm({}, { language: 'en' });
/** What an account would have brought: the person is told before they begin. */
export const Without = namedForm({
  anonymousForm: () => Promise.resolve(sampleOffer(['files', 'identity', 'registry'])),
});
export const NothingMissing = namedForm({ anonymousForm: () => Promise.resolve(sampleOffer([])) });
export const Opening = namedForm({ anonymousForm: () => new Promise(() => undefined) });
export const Failed = namedForm({
  anonymousForm: () =>
    Promise.reject(
      new ProblemError({
        type: 'about:blank',
        title: 'Không có thủ tục này.',
        status: 404,
        code: 'procedure-unknown',
        problems: [],
      }),
    ),
});
