import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles, buttonStyles } from '../../../../components/index.ts';

/** The drawing: a sheet that scrolls, frames under lines, cards and labels over them. Fonts are those that are measured. */
export const graphStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  css`
    :host {
      position: relative;
      display: block;
      min-width: 0;
    }
    .view {
      position: relative;
      height: 100%;
      min-height: 22rem;
      overflow: auto;
      border: 1px solid var(--thutuc-line);
      border-radius: var(--thutuc-radius-large);
      background: var(--thutuc-paper);
      cursor: grab;
      touch-action: pan-x pan-y;
    }
    .view.panning {
      cursor: grabbing;
      user-select: none;
    }
    .sheet {
      position: relative;
      overflow: hidden;
      margin: 12px auto;
    }
    .plane {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      transform-origin: 0 0;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .plane ul * {
      box-sizing: border-box;
    }
    .lines {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      overflow: visible;
      pointer-events: none;
    }
    .line {
      fill: none;
      stroke: var(--thutuc-line-strong);
      stroke-width: 1.5;
    }
    .head {
      fill: var(--thutuc-line-strong);
    }
    .byItself .line {
      stroke-dasharray: 5 4;
    }
    .danger .line {
      stroke: var(--thutuc-lacquer);
    }
    .danger .head {
      fill: var(--thutuc-lacquer);
    }
    .near .line {
      stroke: var(--thutuc-primary);
      stroke-width: 2.5;
    }
    .near .head {
      fill: var(--thutuc-primary);
    }
    .card,
    .label {
      scroll-margin: 64px;
    }
    .frame {
      position: absolute;
      border: 1px solid var(--thutuc-line-strong);
      border-radius: var(--thutuc-radius-large);
      background: var(--thutuc-sunken);
      pointer-events: none;
    }
    .frame.parallel {
      border-style: dashed;
      border-width: 2px;
    }
    .depth-1.frame {
      background: var(--thutuc-surface);
    }
    .card {
      position: absolute;
      display: flex;
      flex-direction: column;
      padding: 9px 11px;
      border: 1px solid var(--thutuc-line-strong);
      border-radius: 8px;
      background: var(--thutuc-surface);
      color: var(--thutuc-ink);
      line-height: 18px;
    }
    .card:not(.ofFrame) {
      box-shadow: var(--thutuc-shadow);
    }
    .card.ofFrame {
      border-color: transparent;
      background: none;
    }
    .card.final {
      border: 4px double var(--thutuc-line-strong);
      padding: 6px 8px;
    }
    .card.granted {
      border-color: var(--thutuc-success);
      background: var(--thutuc-success-soft);
    }
    .card.refused,
    .card.stopped {
      border-color: var(--thutuc-lacquer);
    }
    .card.initial {
      border-inline-start: 5px solid var(--thutuc-primary);
      padding-inline-start: 7px;
    }
    .card.everywhere {
      border: 2px dotted var(--thutuc-line-strong);
      background: var(--thutuc-sunken);
    }
    .card.history {
      border-style: dashed;
    }
    .card.chosen:not(.ofFrame) {
      border-color: var(--thutuc-primary);
      background: var(--thutuc-primary-soft);
      box-shadow: 0 0 0 2px var(--thutuc-primary);
    }
    .card.ofFrame.chosen {
      background: var(--thutuc-primary-soft);
    }
    .card.aim {
      box-shadow: 0 0 0 4px var(--thutuc-success);
    }
    .title {
      display: flex;
      align-items: flex-start;
      gap: 8px;
      min-height: 30px;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font-family: inherit;
      font-size: 15px;
      font-weight: 600;
      line-height: 21px;
      text-align: start;
      cursor: pointer;
    }
    .status + .title {
      padding-inline-start: 34px;
    }
    .card.initial > .status {
      inset-inline-start: 7px;
    }
    .card.final > .status {
      inset-block-start: 6px;
      inset-inline-start: 8px;
    }
    /* The whole card is pressed with its title. */
    .title::after {
      position: absolute;
      inset: 0;
      border-radius: 8px;
      content: '';
    }
    .title:focus-visible {
      outline: none;
    }
    .title:focus-visible::after {
      outline: 3px solid var(--thutuc-focus);
      outline-offset: 2px;
    }
    .status {
      position: absolute;
      inset-block-start: 9px;
      inset-inline-start: 11px;
      min-width: 26px;
      border-radius: 12px;
      background: var(--thutuc-primary);
      color: var(--thutuc-on-primary);
      font-size: 12px;
      font-variant-numeric: tabular-nums;
      line-height: 21px;
      text-align: center;
    }
    .small {
      overflow: hidden;
      margin: 0;
      color: var(--thutuc-ink-soft);
      font-size: 13px;
      line-height: 18px;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .small.kind {
      color: var(--thutuc-primary);
      font-weight: 600;
    }
    .badge {
      position: absolute;
      inset-block-start: -11px;
      inset-inline-end: -9px;
      min-width: 22px;
      padding-inline: 5px;
      border-radius: 11px;
      background: var(--thutuc-lacquer);
      color: var(--thutuc-on-primary);
      font-size: 12px;
      font-weight: 600;
      line-height: 22px;
      text-align: center;
    }
    .badge.warning {
      border: 1px solid var(--thutuc-warning);
      background: var(--thutuc-warning-soft);
      color: var(--thutuc-warning);
      line-height: 20px;
    }
    .row {
      position: relative;
      z-index: 1;
      overflow: hidden;
      max-width: 216px;
      min-height: 30px;
      margin-block-start: 3px;
      padding: 0 7px;
      border: 1px dashed var(--thutuc-line-strong);
      border-radius: 6px;
      background: var(--thutuc-surface);
      color: var(--thutuc-ink);
      font: inherit;
      font-size: 13px;
      line-height: 28px;
      text-align: start;
      text-overflow: ellipsis;
      white-space: nowrap;
      cursor: pointer;
    }
    .label {
      position: absolute;
      padding: 5px 8px;
      border: 1px solid var(--thutuc-line);
      border-radius: 6px;
      background: var(--thutuc-paper);
      color: var(--thutuc-ink);
      font: inherit;
      font-size: 13px;
      font-weight: 500;
      line-height: 18px;
      text-align: center;
      cursor: pointer;
    }
    .label.primary {
      border-color: var(--thutuc-primary);
      color: var(--thutuc-primary-deep);
    }
    .label.danger {
      border-color: var(--thutuc-lacquer);
      color: var(--thutuc-lacquer);
    }
    .label.byItself {
      border-style: dashed;
      border-color: var(--thutuc-line-strong);
    }
    .label .from {
      display: block;
      color: var(--thutuc-ink-soft);
      font-weight: 400;
    }
    :is(.label, .row):hover,
    .title:hover {
      text-decoration: underline;
    }
    :is(.label, .row).chosen {
      border: 1px solid var(--thutuc-primary);
      background: var(--thutuc-primary);
      color: var(--thutuc-on-primary);
    }
    .label.chosen .from {
      color: inherit;
    }
    :is(.label, .row):focus-visible {
      outline: 3px solid var(--thutuc-focus);
      outline-offset: 1px;
    }
    .handle {
      position: absolute;
      z-index: 2;
      width: 24px;
      height: 24px;
      border: 2px solid var(--thutuc-primary);
      border-radius: 50%;
      background: var(--thutuc-surface);
      cursor: crosshair;
      touch-action: none;
    }
    .card > .handle {
      inset-block-end: -13px;
      inset-inline-start: calc(50% - 12px);
      opacity: 0;
    }
    .card > .handle::before,
    .card > .handle::after {
      position: absolute;
      inset: 9px 4px;
      background: var(--thutuc-primary);
      content: '';
    }
    .card > .handle::after {
      inset: 4px 9px;
    }
    .card:is(:hover, :focus-within, .chosen) > .handle {
      opacity: 1;
    }
    .tools {
      position: absolute;
      z-index: 3;
      inset-block-end: 20px;
      inset-inline-end: 20px;
      display: flex;
      gap: 4px;
    }
    .tools .button {
      min-width: 2.25rem;
      min-height: 2.25rem;
      padding: 0 0.5rem;
      font-size: var(--thutuc-text-small);
    }
    @media (max-width: 48rem) {
      designer-graph-map {
        display: none;
      }
    }
    @media (forced-colors: active) {
      .line {
        stroke: CanvasText;
      }
      .head {
        fill: CanvasText;
      }
      .card.chosen,
      :is(.label, .row).chosen {
        border: 3px solid Highlight;
      }
    }
  `,
];
