import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { storyComponents } from '../story-kit/story-dossier.ts';
import { storyAnswers, storyForm } from '../story-kit/story-form.ts';
import { storyEnvironment, storyServices } from '../story-kit/story-services.ts';
import type { ThutucService } from './service.ts';
import './service.ts';

const meta: Meta = { title: 'Dịch vụ/thutuc-service', component: 'thutuc-service', tags: ['autodocs'] };
export default meta;

function serviceStory(change: Partial<ThutucService>): StoryObj {
  return {
    render: () =>
      html`<thutuc-service
        .form=${storyForm}
        .answers=${change.answers ?? storyAnswers}
        .environment=${storyEnvironment()}
        .services=${storyServices()}
        .components=${storyComponents}
        .problems=${change.problems ?? []}
        .saving=${change.saving ?? 'no'}
        .savedAt=${change.savedAt ?? null}
        .step=${change.step ?? 'form'}
      ></thutuc-service>`,
  };
}

export const Filling = serviceStory({ savedAt: '2026-11-20T02:08:00.000Z' });
export const Attaching = serviceStory({ step: 'dossier', saving: 'draft' });
export const Submitting = serviceStory({ step: 'submit', saving: 'submit' });
export const SaveFailed = serviceStory({ saving: 'failed' });
export const Refused = serviceStory({
  step: 'submit',
  problems: [
    {
      code: 'component-missing',
      pointer: '/dossier/HN02',
      severity: 'error',
      params: { title: 'Bản án ly hôn' },
    },
    {
      code: 'check-failed',
      pointer: '/so_ban',
      severity: 'error',
      message: { vi: 'Chỉ được cấp tối đa 2 bản' },
    },
  ],
});
