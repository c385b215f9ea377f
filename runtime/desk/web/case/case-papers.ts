import { html, nothing } from 'lit';
import { fillText, formatDateTime, inLanguage } from '../../../../engine/index.ts';
import type { CaseView, Language, PaperSummary } from '../../../../engine/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';

/** The papers that were issued, to read and to print. */
export function casePapers(
  view: CaseView,
  client: Pick<DeskClient, 'paperUrl'>,
  language: Language,
): unknown {
  if (view.reach === 'consulted') return nothing;
  const texts = deskTextsOf(language);
  return html`<section class="part" aria-labelledby="papers">
    <h2 id="papers">${texts.papers}</h2>
    ${
      view.papers.length === 0
        ? html`<p class="soft">${texts.papersNone}</p>`
        : html`<ul class="things">
            ${view.papers.map((paper) => {
              const { id, title, number, issuedAt } = paper;
              const name = inLanguage(title, language);
              return html`<li>
                <p class="thing">
                  <a
                    href=${client.paperUrl(view.id, id, 'html')}
                    target="_blank"
                    rel="noopener"
                    aria-label=${fillText(texts.paperOpen, { title: name })}
                    >${name}</a
                  >
                </p>
                <p class="soft small">
                  ${number === null ? nothing : html`${fillText(texts.paperNumber, { number })} · `}${fillText(
                    texts.issued,
                    { time: formatDateTime(issuedAt) },
                  )}
                  ·
                  <a
                    href=${client.paperUrl(view.id, id, 'pdf')}
                    download
                    aria-label=${fillText(texts.paperPdf, { title: name })}
                    >PDF</a
                  >
                </p>
                ${standing(paper, language)}
              </li>`;
            })}
          </ul>`
    }
  </section>`;
}

/** Whether a paper is signed, and whether it still stands. */
function standing({ signature, replacedBy }: PaperSummary, language: Language): unknown {
  const texts = deskTextsOf(language);
  const signed =
    signature &&
    {
      waiting: texts.paperWaits,
      asked: texts.paperAsked,
      signed: texts.paperSigned,
      refused: texts.paperRefused,
    }[signature.status];
  return html`${
    signature === undefined || signed === undefined
      ? nothing
      : html`<p class="small">
          ${fillText(signed, {
            name: signature.by,
            role: inLanguage(signature.role, language),
            time: formatDateTime(signature.at),
          })}
        </p>`
  }${replacedBy === undefined ? nothing : html`<p class="small"><strong>${texts.paperReplaced}</strong></p>`}`;
}
