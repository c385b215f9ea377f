import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { fillText } from '../../../engine/index.ts';
import type { DisplayTotal, Language } from '../../../engine/index.ts';
import { textsOf } from '../../language/texts-of.ts';

/** What stands below the rows of a table. */
interface TableFoot {
  readonly language: Language;
  readonly rowName: string;
  readonly readonly: boolean;
  /** The greatest number of rows, once it is reached. */
  readonly max: number | null;
  /** What can be taken back, in words. */
  readonly undo: string | null;
  readonly pastable: boolean;
  readonly copyable: boolean;
  readonly actions: Readonly<Record<'add' | 'restore' | 'paste' | 'copy', () => void>>;
}

/** The buttons below the rows. */
export function tableFoot(foot: TableFoot): TemplateResult | typeof nothing {
  const { actions, max } = foot;
  const texts = textsOf(foot.language);
  if (foot.readonly) return nothing;
  const quiet = (mark: string, label: string, act: () => void) =>
    html`<button type="button" class="button quiet" data-act=${mark} @click=${act}>${label}</button>`;
  return html`<div class="table-foot">
    ${
      foot.undo === null
        ? nothing
        : html`<p class="undo">
            ${foot.undo}.
            <button type="button" class="button quiet" data-undo @click=${actions.restore}>
              ${texts.rowRestore}
            </button>
          </p>`
    }
    ${
      max === null
        ? html`<button type="button" class="button" data-add @click=${actions.add}>
            <span aria-hidden="true">+</span> ${fillText(texts.rowAdd, { row: foot.rowName })}
          </button>`
        : html`<p class="soft small">${fillText(texts.rowsFull, { max })}</p>`
    }
    ${foot.pastable && max === null ? quiet('paste', texts.rowsPaste, actions.paste) : nothing}
    ${foot.copyable ? quiet('copy', texts.rowsCopy, actions.copy) : nothing}
  </div>`;
}

/** The figures below the rows. */
export function tableFigures(figures: readonly DisplayTotal[]): TemplateResult | typeof nothing {
  if (figures.length === 0) return nothing;
  return html`<dl class="figures" part="totals">
    ${figures.map(
      ({ label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value === '' ? '–' : value}</dd>
        </div>`,
    )}
  </dl>`;
}
