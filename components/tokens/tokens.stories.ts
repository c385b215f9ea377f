import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../story-kit/token-page.ts';

/** The custom properties that pass into every component; a page changes the look by setting them. */
const meta: Meta = { title: 'Giao diện/Tokens' };
export default meta;

export const Tokens: StoryObj = { render: () => html`<token-page></token-page>` };
