import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LaterPart } from '../../../../components/index.ts';
import type { Language } from '../../../../engine/index.ts';
import type { SessionGrant } from '../../../api/index.ts';
import type { Client } from '../../../client/index.ts';
import '../case/desk-case.ts';
import '../inbox/desk-inbox.ts';
import { deskTextsOf } from '../language/desk-texts-of.ts';
import { INBOX_PATH, type DeskRoute } from './desk-route.ts';
import type { Failure } from './failure.ts';

/** What every screen of the desk is given. */
export interface PlaceAbout {
  readonly client: Client;
  readonly language: Language;
  /** The clerk. */
  readonly account: string;
  readonly grants: readonly SessionGrant[];
  /** Whether the clerk may know who has seen masked answers. */
  readonly seesReads: boolean;
  /** What the address asks of the place, e.g. `?q=Lan`. */
  readonly search: string;
  readonly onFailure: (failure: Failure) => void;
}

/** The places whose script comes when they are first shown; cases and the inbox are there from the beginning. */
export const laterPlaces: Readonly<Partial<Record<DeskRoute['place'], LaterPart>>> = {
  counter: new LaterPart(() => import('../counter/desk-counter.ts')),
  'counter-draft': new LaterPart(() => import('../counter/desk-counter-draft.ts')),
  signatures: new LaterPart(() => import('../signing/desk-signatures.ts')),
  'sandbox-signing': new LaterPart(() => import('../signing/desk-sandbox-signing.ts')),
  incidents: new LaterPart(() => import('../incidents/desk-incidents.ts')),
  sent: new LaterPart(() => import('../incidents/desk-sent.ts')),
  cases: new LaterPart(() => import('../search/desk-cases.ts')),
  substitutes: new LaterPart(() => import('../people/desk-substitutes.ts')),
  reads: new LaterPart(() => import('../reads/desk-reads.ts')),
  payments: new LaterPart(() => import('../payments/desk-payments.ts')),
};

/** The screen of a place. */
export function deskPlace(route: DeskRoute, about: PlaceAbout): TemplateResult {
  const { client, language, account, grants, seesReads, search, onFailure } = about;
  switch (route.place) {
    case 'inbox':
      return html`<desk-inbox
        .client=${client}
        .language=${language}
        .account=${account}
        .grants=${grants}
        .search=${live(search)}
        .onFailure=${onFailure}
      ></desk-inbox>`;
    case 'case':
      return html`<desk-case
        .client=${client}
        .language=${language}
        .account=${account}
        .caseId=${route.id}
        .seesReads=${seesReads}
        .onFailure=${onFailure}
      ></desk-case>`;
    case 'counter':
      return html`<desk-counter
        .client=${client}
        .language=${language}
        .onFailure=${onFailure}
      ></desk-counter>`;
    case 'counter-draft':
      return html`<desk-counter-draft
        .client=${client}
        .language=${language}
        .draftId=${route.id}
        .onFailure=${onFailure}
      ></desk-counter-draft>`;
    case 'signatures':
      return html`<desk-signatures
        .client=${client}
        .language=${language}
        .onFailure=${onFailure}
      ></desk-signatures>`;
    case 'sandbox-signing':
      return html`<desk-sandbox-signing
        .client=${client}
        .language=${language}
        .onFailure=${onFailure}
      ></desk-sandbox-signing>`;
    case 'incidents':
      return html`<desk-incidents
        .client=${client}
        .language=${language}
        .onFailure=${onFailure}
      ></desk-incidents>`;
    case 'sent':
      return html`<desk-sent .client=${client} .language=${language} .onFailure=${onFailure}></desk-sent>`;
    case 'cases':
      return html`<desk-cases
        .client=${client}
        .language=${language}
        .search=${live(search)}
        .onFailure=${onFailure}
      ></desk-cases>`;
    case 'substitutes':
      return html`<desk-substitutes
        .client=${client}
        .language=${language}
        .account=${account}
        .onFailure=${onFailure}
      ></desk-substitutes>`;
    case 'payments':
      return html`<desk-payments
        .client=${client}
        .language=${language}
        .search=${live(search)}
        .onFailure=${onFailure}
      ></desk-payments>`;
    case 'reads':
      return html`<desk-reads
        .client=${client}
        .language=${language}
        .search=${live(search)}
        .onFailure=${onFailure}
      ></desk-reads>`;
    case 'unknown': {
      const texts = deskTextsOf(language);
      return html`<h1 tabindex="-1">${texts.notHere}</h1>
        <p><a href=${INBOX_PATH}>${texts.toInbox}</a></p>`;
    }
  }
}

/** Stands where the script of a place is on its way, or could not be fetched; `again` tries once more. */
export function comingPlace(isMissing: boolean, language: Language, again: () => void): TemplateResult {
  const texts = deskTextsOf(language);
  if (!isMissing) return html`<p class="soft" role="status">${texts.loading}</p>`;
  return html`<h1 tabindex="-1">${texts.failed}</h1>
    <p role="alert">${texts.unreachable}</p>
    <p><button type="button" class="button" @click=${again}>${texts.retry}</button></p>`;
}
