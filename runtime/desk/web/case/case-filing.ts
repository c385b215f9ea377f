import { html, nothing } from 'lit';
import { inLanguage } from '../../../../engine/index.ts';
import type { CaseView, Language } from '../../../../engine/index.ts';
import type { DeskClient } from '../app/desk-client.ts';
import { filingTextsOf } from '../language/filing-texts.ts';
import { fileLinks } from './file-links.ts';

/** How a clerk filed a case for its applicant, as facts with their labels; none where the applicant filed it. */
export function filingFacts({ filing }: CaseView, language: Language): (readonly [string, string])[] {
  if (filing === null) return [];
  const texts = filingTextsOf(language);
  const { channel, by, role, identity } = filing;
  const clerk = role === null ? by : `${by} (${inLanguage(role, language)})`;
  return [
    [texts.channel, inLanguage(channel.name, language)],
    [texts.by, clerk],
    [texts.identityShown, `${texts.identityKinds[identity.kind]}: ${identity.number}`],
  ];
}

/** The printed application that was signed at the counter, with its scans; nothing where there is none. */
export function signedPrint(
  { id, filing }: CaseView,
  client: Pick<DeskClient, 'fileUrl'>,
  language: Language,
): unknown {
  if (!filing?.signed) return nothing;
  const texts = filingTextsOf(language);
  const { files } = filing.signed;
  return html`<li>
    <p class="thing">${texts.signedPrint}</p>
    ${
      files.length === 0
        ? html`<p class="soft small">${texts.signedPrintKept}</p>`
        : fileLinks(files, (file) => client.fileUrl(id, file), language)
    }
  </li>`;
}
