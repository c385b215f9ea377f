import { css } from 'lit';
import type { CSSResultGroup } from 'lit';
import { baseStyles, buttonStyles } from '../../../../components/index.ts';

export const caseStyles: CSSResultGroup = [
  baseStyles,
  buttonStyles,
  css`
    .procedure {
      font-weight: 600;
    }
    .procedure .soft {
      display: inline-block;
      margin-inline-start: var(--thutuc-space-2);
      font-weight: 400;
      font-size: var(--thutuc-text-small);
    }
    h1 {
      font-variant-numeric: tabular-nums;
      overflow-wrap: anywhere;
    }
    .standing {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: var(--thutuc-space-1) var(--thutuc-space-3);
      margin-block: var(--thutuc-space-1) var(--thutuc-space-4);
    }
    .status {
      padding: 0.125rem 0.625rem;
      border-radius: var(--thutuc-radius);
      background: var(--thutuc-primary);
      color: var(--thutuc-on-primary);
      font-weight: 600;
    }
    .stage {
      font-weight: 500;
    }
    .facts {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
      gap: var(--thutuc-space-3) var(--thutuc-space-5);
      margin-block-end: var(--thutuc-space-4);
    }
    dt {
      color: var(--thutuc-ink-soft);
      font-size: var(--thutuc-text-small);
    }
    .facts dd {
      font-weight: 500;
      overflow-wrap: anywhere;
    }
    .clocks {
      display: grid;
      gap: var(--thutuc-space-4);
      padding-block: var(--thutuc-space-3);
      border-block: 1px solid var(--thutuc-line);
    }
    .clock-head {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 var(--thutuc-space-4);
    }
    .clock-head h3 {
      font-size: var(--thutuc-text);
    }
    .clock-state {
      font-weight: 600;
    }
    .overdue .clock-state {
      color: var(--thutuc-lacquer);
    }
    .clock.stopped .clock-state {
      color: var(--thutuc-ink-soft);
      font-weight: 400;
    }
    .line {
      display: block;
      overflow: visible;
    }
    .line .passed {
      fill: var(--thutuc-primary);
    }
    .line .left {
      fill: var(--thutuc-line);
    }
    .line .late {
      fill: var(--thutuc-lacquer);
    }
    /* A held stretch is an empty box: told apart from the full ones without colour. */
    .line .held {
      fill: var(--thutuc-surface);
      stroke: var(--thutuc-ink-soft);
      stroke-width: 1.5;
      stroke-dasharray: 4 3;
    }
    .due-mark {
      stroke: var(--thutuc-ink);
      stroke-width: 3;
    }
    /* The end that was promised before is a dashed line, reminders are dots: full once they came. */
    .former-mark {
      stroke: var(--thutuc-ink-soft);
      stroke-width: 2;
      stroke-dasharray: 3 2;
    }
    .rung-mark {
      fill: var(--thutuc-surface);
      stroke: var(--thutuc-ink);
      stroke-width: 1.5;
    }
    .rung-mark.reached {
      fill: var(--thutuc-ink);
    }
    .now-mark {
      fill: var(--thutuc-surface);
      stroke: var(--thutuc-lacquer);
      stroke-width: 3.5;
    }
    .clock-start {
      color: var(--thutuc-ink-soft);
      font-size: var(--thutuc-text-small);
    }
    .holds {
      font-size: var(--thutuc-text-small);
    }
    .messages thutuc-notice {
      margin-block-start: var(--thutuc-space-4);
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: var(--thutuc-space-3);
      margin-block-start: var(--thutuc-space-3);
    }
    .columns {
      display: grid;
      gap: 0 var(--thutuc-space-6);
    }
    @media (min-width: 64rem) {
      .columns {
        grid-template-columns: minmax(0, 1fr) 23rem;
      }
    }
    .part {
      display: block;
      margin-block-start: var(--thutuc-space-6);
    }
    .part > h2 {
      margin-block-end: var(--thutuc-space-2);
    }
    .things {
      list-style: none;
    }
    .things > li {
      padding-block: var(--thutuc-space-3);
      border-block-start: 1px solid var(--thutuc-line);
    }
    .thing {
      font-weight: 600;
    }
    details > summary {
      padding-block: var(--thutuc-space-2);
      cursor: pointer;
    }
    .reads > summary h2 {
      display: inline;
    }
    .open-task {
      border-inline-start: 3px solid var(--thutuc-primary);
      padding-inline-start: var(--thutuc-space-3);
    }
    .files {
      list-style: none;
    }
    .files a {
      overflow-wrap: anywhere;
    }
    .missing,
    .late {
      color: var(--thutuc-lacquer);
      font-weight: 600;
    }
    .answers {
      border-block-start: 1px solid var(--thutuc-line);
    }
    .answers .printout {
      display: inline-block;
      padding-block: 0.6rem;
    }
    .checks {
      margin-block-end: var(--thutuc-space-3);
      padding: var(--thutuc-space-3) var(--thutuc-space-4);
      border: 1px solid var(--thutuc-line);
      border-radius: var(--thutuc-radius);
    }
    .reveal > summary {
      width: fit-content;
      min-height: 1.5rem;
      color: var(--thutuc-link, var(--thutuc-primary));
      font-size: var(--thutuc-text-small);
      cursor: pointer;
    }
    .reveal form {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--thutuc-space-2);
      padding-block: var(--thutuc-space-2);
    }
    .reveal label {
      display: grid;
      flex: 1 1 14rem;
      gap: var(--thutuc-space-1);
    }
    .reveal input {
      min-height: 2.75rem;
      padding-inline: var(--thutuc-space-2);
      border: 1px solid var(--thutuc-line-strong, currentcolor);
      border-radius: var(--thutuc-radius);
      background: transparent;
      color: inherit;
      font: inherit;
    }
    .answers > summary {
      min-height: var(--thutuc-target);
      padding-block: 0.5rem;
      font-weight: 600;
      cursor: pointer;
    }
    .answer-section {
      margin-block-end: var(--thutuc-space-5);
    }
    .answer-section h3 {
      padding-block-end: var(--thutuc-space-1);
      border-block-end: 2px solid var(--thutuc-line-strong);
      font-size: var(--thutuc-text);
    }
    .row {
      display: grid;
      gap: 0 var(--thutuc-space-5);
      padding-block: var(--thutuc-space-2);
      border-block-end: 1px solid var(--thutuc-line);
    }
    .value {
      white-space: pre-line;
    }
    .row dd {
      font-weight: 500;
      overflow-wrap: anywhere;
    }
    .inner .row:last-child {
      border: 0;
    }
    .item {
      margin-block-start: var(--thutuc-space-2);
      padding: var(--thutuc-space-2) var(--thutuc-space-4);
      border: 1px solid var(--thutuc-line);
      border-radius: var(--thutuc-radius);
    }
    .item-label {
      font-weight: 600;
    }
    @media (min-width: 40rem) {
      .main .row:not(.nested) {
        grid-template-columns: minmax(10rem, 2fr) 3fr;
      }
    }
    @media (forced-colors: active) {
      .status {
        border: 1px solid;
      }
      .line .passed {
        fill: CanvasText;
      }
      .line .left {
        fill: GrayText;
      }
      .line .late,
      .now-mark {
        fill: Highlight;
      }
    }
  `,
];
