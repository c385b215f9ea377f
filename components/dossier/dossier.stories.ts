import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  storyAtCounter,
  storyComponents,
  storyDelivery,
  storyGroup,
  storyRows,
  storyStanding,
  storyVersions,
} from '../story-kit/story-dossier.ts';
import { storyServices } from '../story-kit/story-services.ts';
import './dossier.ts';

const meta: Meta = { title: 'Hồ sơ/thutuc-dossier', component: 'thutuc-dossier', tags: ['autodocs'] };
export default meta;

export const Asked: StoryObj = {
  render: () =>
    html`<thutuc-dossier .components=${storyComponents} .services=${storyServices()}></thutuc-dossier>`,
};
export const AtTheCounter: StoryObj = {
  render: () =>
    html`<thutuc-dossier .components=${storyAtCounter} .services=${storyServices()}></thutuc-dossier>`,
};
export const Missing: StoryObj = {
  render: () =>
    html`<thutuc-dossier
      .components=${storyComponents}
      .services=${storyServices()}
      .showProblems=${true}
    ></thutuc-dossier>`,
};
export const OnlyOneMayChange: StoryObj = {
  render: () =>
    html`<thutuc-dossier
      .components=${storyComponents}
      .services=${storyServices()}
      .editable=${['HN02']}
    ></thutuc-dossier>`,
};
export const Nothing: StoryObj = {
  render: () => html`<thutuc-dossier .services=${storyServices()}></thutuc-dossier>`,
};

const MISSING = [
  {
    code: 'component-group-missing',
    pointer: '/dossier/giay_to_dat',
    severity: 'error',
    params: { title: 'Giấy tờ chứng minh quyền sử dụng đất' },
  },
];

export const OneOfAGroup: StoryObj = {
  render: () =>
    html`<thutuc-dossier .components=${storyGroup} .services=${storyServices()}></thutuc-dossier>`,
};
export const NoneOfAGroup: StoryObj = {
  render: () =>
    html`<thutuc-dossier
      .components=${storyGroup}
      .services=${storyServices()}
      .problems=${MISSING}
      .showProblems=${true}
    ></thutuc-dossier>`,
};

export const ForEachRow: StoryObj = {
  render: () =>
    html`<thutuc-dossier
      .components=${storyRows}
      .services=${storyServices()}
      .showProblems=${true}
    ></thutuc-dossier>`,
};

export const InVersions: StoryObj = {
  render: () =>
    html`<thutuc-dossier .components=${storyVersions} .services=${storyServices()}></thutuc-dossier>`,
};

export const InOtherWays: StoryObj = {
  render: () =>
    html`<thutuc-dossier .components=${storyDelivery} .services=${storyServices()}></thutuc-dossier>`,
};

export const WhatBecameOfPapers: StoryObj = {
  render: () =>
    html`<thutuc-dossier
      .components=${storyStanding}
      .services=${storyServices()}
      .editable=${[]}
    ></thutuc-dossier>`,
};
