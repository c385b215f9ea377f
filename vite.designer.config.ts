import { defineConfig } from 'vite';
import web from './vite.config.ts';

/**
 * Builds the designer beside the other pages, with a manifest of its own. It shares most of the engine with them;
 * built together, what it needs besides would be put into the scripts of citizens, or cut those into more pieces.
 */
export default defineConfig({
  ...web,
  build: {
    ...web.build,
    manifest: '.vite/designer.json',
    rolldownOptions: { ...web.build?.rolldownOptions, input: ['designer/web/main.ts'] },
  },
});
