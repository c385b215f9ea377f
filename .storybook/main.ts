import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../components/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Two copies of Lit would not know each other's templates.
  viteFinal: (vite) => ({ ...vite, resolve: { ...vite.resolve, dedupe: ['lit'] } }),
};

export default config;
