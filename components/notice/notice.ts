import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language } from '../../engine/index.ts';
import { baseStyles } from '../styles/base-styles.ts';
import { fieldStyles } from '../styles/field-styles.ts';
import { noticeBox } from './notice-box.ts';

/**
 * A notice on a page.
 *
 * @slot - what it says
 * @csspart notice
 */
@customElement('thutuc-notice')
export class ThutucNotice extends LitElement {
  static override styles = [baseStyles, fieldStyles];

  /** How grave it is; drawn by colour, sign and word. */
  @property() tone: 'info' | 'warning' | 'success' | 'danger' = 'info';
  /** Language of the texts. */
  @property() language: Language = 'vi';

  override render(): unknown {
    return noticeBox(this.tone, html`<slot></slot>`, this.language);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-notice': ThutucNotice;
  }
}
