import type { Json } from '../../engine/index.ts';
import type * as Api from '../api/index.ts';
import { query } from './query.ts';
import type { Transport } from './transport.ts';

/** A document as it is edited: nothing of its shape has been checked. */
export type DraftDocument = Readonly<Record<string, Json>>;

/** A draft as it is kept. */
export type KeptDraft = Omit<Api.DefinitionDraftDocument, 'document'> & { readonly document: DraftDocument };

/** What administrators ask of the server while they work on definitions. */
export function definitionDraftCalls(transport: Transport) {
  const draft = (id: string, rest = '') => `/api/definition-drafts/${encodeURIComponent(id)}${rest}`;
  const version = (id: string, number: number, rest: string) =>
    `/api/definitions/${encodeURIComponent(id)}/${number}${rest}`;
  const seen = (revision: number) => ({ 'if-match': `"${revision}"` });

  return {
    definitionTemplates: () =>
      transport.send<Api.DefinitionTemplateList>({ method: 'GET', path: '/api/definition-templates' }),
    /** What a definition may name: catalogues, registries and systems. */
    definitionSurroundings: () =>
      transport.send<Api.DefinitionSurroundings>({ method: 'GET', path: '/api/definition-surroundings' }),
    /** A catalogue with all of its entries, in a version or the latest one. */
    wholeCatalogue: (id: string, named?: string) =>
      transport.send<Api.WholeCatalogue>({
        method: 'GET',
        path: `/api/catalogues/${encodeURIComponent(id)}/document${query({ version: named })}`,
      }),
    wholeCalendar: () => transport.send<Api.WholeCalendar>({ method: 'GET', path: '/api/calendar' }),
    /** What groups of forms can name by `use`. */
    fragments: () => transport.send<Api.FragmentList>({ method: 'GET', path: '/api/fragments' }),
    definitionDrafts: () =>
      transport.send<Api.DefinitionDraftList>({ method: 'GET', path: '/api/definition-drafts' }),
    startDefinitionDraft: (body: Api.DefinitionDraftStart) =>
      transport.send<KeptDraft>({ method: 'POST', path: '/api/definition-drafts', body }),
    definitionDraft: (id: string) => transport.send<KeptDraft>({ method: 'GET', path: draft(id) }),
    /** Saves over the revision that was seen; `definition-draft-moved` where there is a later one. */
    saveDefinitionDraft: (id: string, document: DraftDocument, revision: number) =>
      transport.send<Api.DefinitionDraftHead>({
        method: 'PUT',
        path: draft(id),
        body: { document },
        headers: seen(revision),
      }),
    removeDefinitionDraft: (id: string) => transport.send<null>({ method: 'DELETE', path: draft(id) }),
    /** What the server says of the draft as it is kept. */
    checkDefinitionDraft: (id: string) =>
      transport.send<Api.DefinitionCheck>({ method: 'GET', path: draft(id, '/check') }),
    /** Says that a window has the draft open, and hears who else has. */
    definitionEditors: (id: string, body: Api.DefinitionWindow) =>
      transport.send<Api.DefinitionEditors>({ method: 'POST', path: draft(id, '/editors'), body }),
    /** The official paper templates that come with the product. */
    paperTemplates: () =>
      transport.send<Api.DefinitionPaperTemplateList>({
        method: 'GET',
        path: '/api/definition-paper-templates',
      }),
    /** A paper of the draft as it is kept, filled by the case of a scenario, or by sample values. */
    paperPreview: (id: string, paper: string, scenario?: string) =>
      transport.send<Api.DefinitionPaperPreview>({
        method: 'GET',
        path: draft(id, `/papers/${encodeURIComponent(paper)}/preview${query({ scenario })}`),
      }),
    /** Address of the same as a PDF; the revision tells one state of the draft from another. */
    paperPreviewUrl: (id: string, paper: string, revision: number, scenario?: string) =>
      transport.urlOf(
        draft(
          id,
          `/papers/${encodeURIComponent(paper)}/preview.pdf${query({ scenario, revision: String(revision) })}`,
        ),
      ),
    /** A message of the draft as it is kept, with sample values. */
    messagePreview: (id: string, message: string) =>
      transport.send<Api.DefinitionMessagePreview>({
        method: 'GET',
        path: draft(id, `/messages/${encodeURIComponent(message)}/preview`),
      }),
    /** The same for a case that is played. @param view what it reads of the case */
    messageOfCase: (id: string, message: string, view: Api.DefinitionMessageOrder['view']) =>
      transport.send<Api.DefinitionMessagePreview>({
        method: 'POST',
        path: draft(id, `/messages/${encodeURIComponent(message)}/preview`),
        body: { view } satisfies Api.DefinitionMessageOrder,
      }),
    proposeDefinition: (id: string, body: Api.DefinitionProposalOrder, revision: number) =>
      transport.send<Api.DefinitionDraftHead>({
        method: 'PUT',
        path: draft(id, '/proposal'),
        body,
        headers: seen(revision),
      }),
    withdrawDefinition: (id: string, revision: number) =>
      transport.send<Api.DefinitionDraftHead>({
        method: 'DELETE',
        path: draft(id, '/proposal'),
        headers: seen(revision),
      }),
    /** Publishes what another administrator put forward. */
    publishDefinitionDraft: (id: string, revision: number) =>
      transport.send<Api.Published>({
        method: 'POST',
        path: draft(id, '/publication'),
        headers: seen(revision),
      }),
    setDefinitionStatus: (id: string, number: number, status: Api.DefinitionStatusOrder['status']) =>
      transport.send<null>({ method: 'PUT', path: version(id, number, '/status'), body: { status } }),
    /** Address of the internal process of a version as a PDF, for a link. */
    processSheetUrl: (id: string, number: number, language: string) =>
      transport.urlOf(version(id, number, `/process.pdf${query({ lang: language })}`)),
    /** Address of a version signed by the installation, for a link. */
    definitionPackageUrl: (id: string, number: number) => transport.urlOf(version(id, number, '/package')),
  };
}
