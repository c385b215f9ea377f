import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ThutucForm } from './form.ts';
import './form.ts';
import { storyAnswers, storyForm } from '../story-kit/story-form.ts';
import { storyEnvironment, storyServices } from '../story-kit/story-services.ts';

const meta: Meta = {
  title: 'Biểu mẫu/thutuc-form',
  component: 'thutuc-form',
  tags: ['autodocs'],
};
export default meta;

function formStory(change: Partial<ThutucForm> = {}, play?: (form: ThutucForm) => Promise<void>): StoryObj {
  return {
    render: () =>
      html`<thutuc-form
        .form=${storyForm}
        .environment=${storyEnvironment()}
        .services=${storyServices()}
        .answers=${change.answers ?? {}}
        .language=${change.language ?? 'vi'}
        .mode=${change.mode ?? 'pages'}
        .editable=${change.editable ?? null}
        .page=${change.page ?? ''}
      ></thutuc-form>`,
    ...(play === undefined
      ? {}
      : {
          play: async ({ canvasElement }) => {
            const form = canvasElement.querySelector<ThutucForm>('thutuc-form');
            if (form === null) throw new Error('the story has no form');
            await form.updateComplete;
            await play(form);
          },
        }),
  };
}

export const FirstPage = formStory();
export const Filled = formStory({ answers: storyAnswers, page: 'noi_dung' });
export const Review = formStory({ answers: storyAnswers, page: 'review' });
export const SinglePage = formStory({ answers: storyAnswers, mode: 'single-page' });
export const Supplement = formStory({
  answers: storyAnswers,
  mode: 'single-page',
  editable: ['/cu_tru/1', '/noi_thuong_tru'],
});
export const InEnglish = formStory({ answers: storyAnswers, language: 'en', page: 'noi_dung' });
export const WithProblems = formStory({}, async (form) => {
  form.renderRoot.querySelector<HTMLButtonElement>('button[type="submit"]')?.click();
  await form.updateComplete;
});
