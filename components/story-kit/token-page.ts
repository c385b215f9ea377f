import { css, html, LitElement, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { baseStyles } from '../styles/base-styles.ts';
import tokens from '../tokens/tokens.css?inline';
import { tokenGroups } from './token-groups.ts';

const groups = tokenGroups(tokens);

/** Each colour as a rule of its own: what the swatch shows is the token, not a copy of its value. */
const swatches = new CSSStyleSheet();
swatches.replaceSync(
  groups
    .flatMap((group) => group.tokens)
    .map(({ name }) => `[data-token='${name}']::before { background: var(${name}); }`)
    .join('\n'),
);

/** The tokens of the theme, as the stylesheet has them: name, value, and what a colour looks like. */
@customElement('token-page')
export class TokenPage extends LitElement {
  static override styles = [
    baseStyles,
    css`
      table {
        width: 100%;
        border-collapse: collapse;
        margin-block-end: var(--thutuc-space-6);
      }
      caption {
        text-align: start;
        font-weight: 600;
        padding-block: var(--thutuc-space-3);
      }
      th,
      td {
        padding: var(--thutuc-space-2) var(--thutuc-space-3);
        text-align: start;
        border-block-end: var(--thutuc-border) solid var(--thutuc-line);
        overflow-wrap: anywhere;
      }
      th[scope='row'] {
        font-weight: 400;
      }
      .swatch::before {
        content: '';
        display: block;
        width: 4rem;
        height: 1.75rem;
        border: 1px solid var(--thutuc-line-strong);
        border-radius: var(--thutuc-radius);
        forced-color-adjust: none;
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.shadowRoot?.adoptedStyleSheets.push(swatches);
  }

  override render(): unknown {
    return groups.map(
      ({ title, tokens: lines }) =>
        html`<table>
          <caption>
            ${title}
          </caption>
          <thead>
            <tr>
              <th scope="col">Thuộc tính</th>
              <th scope="col">Giá trị</th>
              <th scope="col">Mẫu</th>
            </tr>
          </thead>
          <tbody>
            ${lines.map(
              ({ name, value, isColour }) =>
                html`<tr>
                  <th scope="row"><code>${name}</code></th>
                  <td><code>${value}</code></td>
                  <td>${isColour ? html`<span class="swatch" data-token=${name}></span>` : nothing}</td>
                </tr>`,
            )}
          </tbody>
        </table>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'token-page': TokenPage;
  }
}
