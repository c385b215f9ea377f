import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { manifest } from 'virtual:element-docs';
import '../components/language/english.ts';
import '../components/problem-summary/words-of-problems.ts';
import '../components/tokens/fonts.css';
import '../components/tokens/tokens.css';
import '../components/tokens/base.css';

// The tables of properties, events, slots and parts on each component's page.
setCustomElementsManifest(manifest);

const preview: Preview = {
  parameters: {
    layout: 'padded',
    a11y: {
      // Wrong contrast or a lost label fails the test of the story.
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // To describe each element that is well takes as long as to judge it.
        resultTypes: ['violations', 'incomplete'],
      },
      // A story is no page: it has no landmarks and no first heading.
      config: {
        rules: [
          { id: 'region', enabled: false },
          { id: 'page-has-heading-one', enabled: false },
          { id: 'heading-order', enabled: false },
        ],
      },
    },
    options: { storySort: { order: ['Dịch vụ', 'Biểu mẫu', 'Trường', 'Hồ sơ', 'Công việc', 'Giao diện'] } },
  },
};

export default preview;
