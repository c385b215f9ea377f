import { css, html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Language } from '../../../engine/index.ts';
import { templateTextsOf } from '../language/template-texts-of.ts';
import { partStyles } from '../parts/part-styles.ts';

/** What the tools of a template do. */
export type TemplateTool =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'upper'
  | 'left'
  | 'center'
  | 'right'
  | 'justify'
  | 'indent'
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'columns'
  | 'table'
  | 'insert';

const marking: readonly TemplateTool[] = [
  'insert',
  'bold',
  'italic',
  'underline',
  'upper',
  'left',
  'center',
  'right',
  'justify',
  'indent',
  'paragraph',
  'heading',
  'list',
  'columns',
  'table',
];

/**
 * The tools over a template: one stop of the Tab key, the arrow keys go from tool to tool.
 *
 * @fires tool with the tool that was chosen
 */
@customElement('designer-template-tools')
export class DesignerTemplateTools extends LitElement {
  static override styles = [
    partStyles,
    css`
      [role='toolbar'] {
        display: flex;
        flex-wrap: wrap;
        gap: var(--thutuc-space-1);
      }
      .button {
        min-height: 2.25rem;
        padding: 0.25rem 0.625rem;
        font-size: var(--thutuc-text-small);
      }
    `,
  ];

  @property() language: Language = 'vi';
  /** Plain text has nothing but data to insert. */
  @property({ type: Boolean }) plain = false;
  @property({ type: Boolean }) disabled = false;

  @state() private current: TemplateTool = 'insert';

  override render(): unknown {
    const texts = templateTextsOf(this.language);
    return html`<div role="toolbar" aria-label=${texts.tools} @keydown=${this.handleKey}>
      ${this.tools().map(
        (tool) =>
          html`<button
            type="button"
            class="button"
            data-tool=${tool}
            tabindex=${tool === this.current ? '0' : '-1'}
            ?disabled=${this.disabled}
            @focus=${() => {
              this.current = tool;
            }}
            @click=${() => {
              this.dispatchEvent(new CustomEvent<TemplateTool>('tool', { detail: tool }));
            }}
          >
            ${texts[tool]}
          </button>`,
      )}
    </div>`;
  }

  private tools(): readonly TemplateTool[] {
    return this.plain ? ['insert'] : marking;
  }

  private readonly handleKey = ({ key }: KeyboardEvent): void => {
    const tools = this.tools();
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const to = tools[(tools.indexOf(this.current) + step + tools.length) % tools.length];
    if (step === 0 || to === undefined) return;
    this.renderRoot.querySelector<HTMLElement>(`[data-tool=${to}]`)?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'designer-template-tools': DesignerTemplateTools;
  }
}
