import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { storyComponents, storyDelivery, storyStanding } from '../story-kit/story-dossier.ts';
import './dossier-review.ts';

const meta: Meta = {
  title: 'Hồ sơ/thutuc-dossier-review',
  component: 'thutuc-dossier-review',
  tags: ['autodocs'],
};
export default meta;

export const BeforeSubmission: StoryObj = {
  render: () =>
    html`<thutuc-dossier-review
      .components=${[...storyComponents, ...storyDelivery]}
      .changeable=${true}
    ></thutuc-dossier-review>`,
};
export const WhatBecameOfPapers: StoryObj = {
  render: () => html`<thutuc-dossier-review .components=${storyStanding}></thutuc-dossier-review>`,
};
export const Nothing: StoryObj = {
  render: () => html`<thutuc-dossier-review></thutuc-dossier-review>`,
};
