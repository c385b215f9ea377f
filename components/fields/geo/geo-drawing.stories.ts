import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './geo-drawing.ts';
import type { ThutucGeoDrawing } from './geo-drawing.ts';

const meta: Meta = {
  title: 'Trường/thutuc-geo-drawing',
  component: 'thutuc-geo-drawing',
  tags: ['autodocs'],
};
export default meta;

/** A plot of about 120 m², in metres north and east. */
const PLOT = [
  { x: 2_325_600, y: 585_100 },
  { x: 2_325_620, y: 585_100 },
  { x: 2_325_620, y: 585_106 },
  { x: 2_325_600, y: 585_106 },
];

function story(
  about: Partial<Pick<ThutucGeoDrawing, 'vertices' | 'boundary' | 'locked' | 'language'>>,
): StoryObj {
  return {
    render: () =>
      html`<div class="form-stage">
        <thutuc-geo-drawing
          .vertices=${about.vertices ?? PLOT}
          .boundary=${about.boundary ?? true}
          .locked=${about.locked ?? false}
          .language=${about.language ?? 'vi'}
        ></thutuc-geo-drawing>
      </div>`,
  };
}

export const Boundary = story({});
export const Place = story({ vertices: PLOT.slice(0, 1), boundary: false });
export const Locked = story({ locked: true });
export const InEnglish = story({ language: 'en' });
