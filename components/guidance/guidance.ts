import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Language, RichBlock, RichInline, RichText } from '../../engine/index.ts';
import { adoptStyles } from '../fields/shared/adopt-styles.ts';
import { guidanceStyles } from './guidance-styles.ts';
import { guidanceTexts } from './guidance-texts.ts';

/**
 * Draws a text with markup in the light DOM of whatever it stands in. It makes elements of a tree that the compiler
 * has read, and never HTML of a string.
 */
@customElement('thutuc-guidance')
export class ThutucGuidance extends LitElement {
  /** The text, as the tree that the compiler made of it. */
  @property({ attribute: false }) text: RichText = [];
  /** Language of the texts. */
  @property({ attribute: false }) language: Language = 'vi';

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this, guidanceStyles);
  }

  override render(): unknown {
    return this.text.map((block) => this.block(block));
  }

  private block(block: RichBlock): TemplateResult {
    if (block.kind === 'paragraph') return html`<p>${this.inlines(block.inlines)}</p>`;
    const items = block.items.map((item) => html`<li>${this.item(item)}</li>`);
    return block.first === null
      ? html`<ul>
          ${items}
        </ul>`
      : html`<ol start=${block.first}>
          ${items}
        </ol>`;
  }

  /** The first lines of an item stand beside its sign, without a paragraph around them. */
  private item([first, ...rest]: RichText): unknown {
    if (first?.kind !== 'paragraph')
      return [first, ...rest].map((block) => (block ? this.block(block) : nothing));
    return [this.inlines(first.inlines), ...rest.map((block) => this.block(block))];
  }

  private inlines(inlines: readonly RichInline[]): readonly unknown[] {
    return inlines.map((inline) => this.inline(inline));
  }

  private inline(inline: RichInline): unknown {
    if (typeof inline === 'string') return inline;
    switch (inline.kind) {
      case 'break':
        return html`<br />`;
      case 'strong':
        return html`<strong>${this.inlines(inline.inlines)}</strong>`;
      case 'emphasis':
        return html`<em>${this.inlines(inline.inlines)}</em>`;
      case 'link':
        return this.link(inline.href, this.inlines(inline.inlines));
    }
  }

  /** Another page opens beside the form, so that nobody loses sight of what was typed. */
  private link(href: string, name: readonly unknown[]): TemplateResult {
    if (!href.startsWith('https:')) return html`<a href=${href}>${name}</a>`;
    const { newTab } = guidanceTexts(this.language);
    return html`<a href=${href} target="_blank" rel="noopener noreferrer"
      >${name}<span class="visually-hidden">${newTab}</span></a
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'thutuc-guidance': ThutucGuidance;
  }
}
