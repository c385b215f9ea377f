import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { storyAnswers, storyForm } from '../story-kit/story-form.ts';
import { storyEnvironment, storyServices } from '../story-kit/story-services.ts';
import './review.ts';

const meta: Meta = { title: 'Biểu mẫu/thutuc-review', component: 'thutuc-review', tags: ['autodocs'] };
export default meta;

function reviewStory(answers: Readonly<Record<string, unknown>>, changeable: boolean): StoryObj {
  return {
    render: () =>
      html`<thutuc-review
        .form=${storyForm}
        .answers=${answers}
        .environment=${storyEnvironment()}
        .services=${storyServices()}
        .changeable=${changeable}
      ></thutuc-review>`,
  };
}

export const ReadOnly = reviewStory(storyAnswers, false);
export const Changeable = reviewStory(storyAnswers, true);
export const Empty = reviewStory({}, true);
