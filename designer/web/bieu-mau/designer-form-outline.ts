import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../../../engine/index.ts';
import { bieuMauTextsOf } from '../language/bieu-mau-texts-of.ts';
import { formWordsOf } from '../language/form-words-of.ts';
import { partStyles } from '../parts/part-styles.ts';
import type { DropPlace } from './drop-place.ts';
import { emit } from './emit.ts';
import type { FormNode } from './form-nodes.ts';

/**
 * The outline of a form: pages, and of the open one its sections, fields and columns. One stop of the Tab key, within
 * which the arrows lead; the other keys are those of whoever holds it.
 *
 * @fires place-select - `{ at, extends, adds }`
 */
@customElement('designer-form-outline')
export class DesignerFormOutline extends LitElement {
  static override styles = [
    partStyles,
    css`
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        position: relative;
        user-select: none;
        display: flex;
        align-items: center;
        min-height: 2rem;
        padding: var(--thutuc-space-1) var(--thutuc-space-2);
        border-inline-start: 3px solid transparent;
        cursor: pointer;
        overflow-wrap: anywhere;
      }
      li[aria-level='1'] {
        font-weight: 600;
      }
      li[aria-level='2'] {
        padding-inline-start: var(--thutuc-space-4);
        font-weight: 600;
      }
      li[aria-level='3'] {
        padding-inline-start: var(--thutuc-space-5);
      }
      li[aria-level='4'] {
        padding-inline-start: var(--thutuc-space-6);
      }
      li[aria-level='5'],
      li[aria-level='6'] {
        padding-inline-start: var(--thutuc-space-7);
      }
      li:hover {
        background: var(--thutuc-primary-soft);
      }
      li[aria-selected='true'] {
        border-color: var(--thutuc-primary);
        background: var(--thutuc-primary-soft);
      }
      li[data-drop='inside'] {
        outline: 2px dashed var(--thutuc-primary);
        outline-offset: -2px;
      }
      li[data-drop='before']::after,
      li[data-drop='after']::after {
        content: '';
        position: absolute;
        inset-inline: 0;
        top: -1px;
        border-block-start: 3px solid var(--thutuc-primary);
      }
      li[data-drop='after']::after {
        top: auto;
        bottom: -1px;
      }
      @media (forced-colors: active) {
        li[aria-selected='true'] {
          outline: 2px solid Highlight;
          outline-offset: -2px;
        }
      }
    `,
  ];

  @property() language: Language = 'vi';
  @property({ attribute: false }) nodes: readonly FormNode[] = [];
  /** JSON pointers of what is selected; the last one was pointed at last. */
  @property({ attribute: false }) selected: readonly string[] = [];
  /** JSON pointer of the open page. */
  @property({ attribute: false }) open = '';

  /** Where something that is dragged would come to stand; null for nowhere. */
  @property({ attribute: false }) drop: Pick<DropPlace, 'by' | 'side'> | null = null;

  override render(): unknown {
    const texts = bieuMauTextsOf(this.language);
    const { kinds } = formWordsOf(this.language);
    const current = this.current();
    return html`<ul
      role="tree"
      aria-label=${texts.outline}
      aria-multiselectable="true"
      @click=${this.handleClick}
      @keydown=${this.handleKey}
    >
      ${repeat(
        this.nodes,
        ({ at }) => at,
        ({ at, kind, type, label, level }) =>
          html`<li
            role="treeitem"
            data-at=${at}
            data-drop=${this.drop?.by === at ? this.drop.side : nothing}
            title=${kind === 'field' ? (kinds[type] ?? type) : texts[kind]}
            aria-level=${level}
            aria-selected=${this.selected.includes(at) ? 'true' : 'false'}
            aria-expanded=${kind === 'page' ? String(at === this.open) : nothing}
            tabindex=${at === current ? '0' : '-1'}
          >
            ${label || texts.untitled}
          </li>`,
      )}
    </ul>`;
  }

  /** The line at a point of the window; null where none is. */
  placeAt(x: number, y: number): { readonly at: string; readonly element: HTMLElement } | null {
    const line = (this.renderRoot as ShadowRoot).elementFromPoint(x, y)?.closest<HTMLElement>('li');
    const at = line?.dataset['at'];
    return line == null || at === undefined ? null : { at, element: line };
  }

  /** Puts the focus on what was pointed at last. */
  async focusCurrent(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  private current(): string {
    const last = this.selected.at(-1) ?? '';
    return this.nodes.some(({ at }) => at === last) ? last : (this.nodes[0]?.at ?? '');
  }

  private readonly handleClick = (event: MouseEvent): void => {
    const at = (event.target as Element).closest<HTMLElement>('[data-at]')?.dataset['at'];
    if (at === undefined) return;
    emit(this, 'place-select', { at, extends: event.shiftKey, adds: event.ctrlKey || event.metaKey });
  };

  private readonly handleKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const index = this.nodes.findIndex(({ at }) => at === this.current());
    const level = this.nodes[index]?.level ?? 1;
    const to = this.target(event.key, index, level);
    if (to === undefined) return;
    event.preventDefault();
    const node = this.nodes[Math.min(Math.max(0, to), this.nodes.length - 1)];
    if (node !== undefined) emit(this, 'place-select', { at: node.at, extends: event.shiftKey, adds: false });
  };

  /** The line to which a key leads; undefined where it leads nowhere. */
  private target(key: string, index: number, level: number): number | undefined {
    switch (key) {
      case 'ArrowDown':
        return index + 1;
      case 'ArrowUp':
        return index - 1;
      case 'Home':
        return 0;
      case 'End':
        return this.nodes.length - 1;
      case 'ArrowRight':
        return (this.nodes[index + 1]?.level ?? 0) > level ? index + 1 : undefined;
      case 'ArrowLeft': {
        const above = this.nodes.findLastIndex((node, place) => place < index && node.level < level);
        return above < 0 ? undefined : above;
      }
      default:
        return undefined;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-form-outline': DesignerFormOutline;
  }
}
