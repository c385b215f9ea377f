import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { elementDocs } from './element-docs.ts';

const DOCS = 'virtual:element-docs';

/** What the tables of the components' pages say, read from the sources when Storybook starts. */
const docsOfElements = {
  name: 'element-docs',
  resolveId: (id: string) => (id === DOCS ? `\0${DOCS}` : undefined),
  load(id: string) {
    if (id !== `\0${DOCS}`) return undefined;
    const declarations = elementDocs(fileURLToPath(new URL('../', import.meta.url))).map((docs) => ({
      ...docs,
      // Storybook has one table by name, where a part may be called as a property is.
      cssParts: docs.cssParts.map((part) => ({ ...part, name: `::part(${part.name})` })),
    }));
    const manifest = { schemaVersion: '1.0.0', modules: [{ kind: 'javascript-module', declarations }] };
    return `export const manifest = ${JSON.stringify(manifest)};`;
  },
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../components/**/*.stories.ts', '../runtime/{embed,portal}/web/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Two copies of Lit would not know each other's templates.
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), docsOfElements],
    resolve: { ...vite.resolve, dedupe: ['lit'] },
  }),
};

export default config;
