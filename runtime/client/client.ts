import type { Answers, CaseView, Definition, HandedWay } from '../../engine/index.ts';
import type * as Api from '../api/index.ts';
import { connectionProblem } from './problem-error.ts';
import { query } from './query.ts';
import { Transport, type TransportOptions } from './transport.ts';
import type { uploadInPieces as UploadInPieces } from './upload-in-pieces.ts';
import type { UploadOptions } from './upload.ts';

/** Which looks at masked answers are wanted. */
export interface ReadQuery {
  /** Id or code of a case. */
  readonly case?: string | undefined;
  readonly account?: string | undefined;
  /** First and last day, yyyy-mm-dd. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Which payments an accountant wants to see: days as yyyy-mm-dd, today where absent. */
export interface PaymentQuery {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly show?: 'all' | 'paid' | 'open' | 'attention' | 'returned' | undefined;
}

/** A part of a list: where it goes on, and how long it may be. */
export interface ListQuery {
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

export interface TaskListQuery extends ListQuery {
  readonly text?: string | undefined;
  readonly procedure?: string | undefined;
  /** Code of a unit. */
  readonly unit?: string | undefined;
  readonly dueBefore?: string | undefined;
  readonly dueFrom?: string | undefined;
  readonly undated?: boolean | undefined;
  readonly receivedFrom?: string | undefined;
  readonly receivedBefore?: string | undefined;
  readonly role?: string | undefined;
  readonly status?: string | undefined;
  /** `me`, `nobody`, or an account. */
  readonly assignee?: string | undefined;
  readonly scope?: 'mine' | 'overseen' | undefined;
  readonly sort?: 'due' | 'opened' | 'code' | undefined;
}

export interface CatalogueQuery {
  readonly q?: string | undefined;
  /** Codes to be named, instead of a search. */
  readonly code?: string | undefined;
  /** Only entries below this code; null: only those of the first level. */
  readonly parent?: string | null | undefined;
  /** As name:value. */
  readonly attribute?: string | undefined;
  readonly date?: string | undefined;
  /** Definition whose pinned version is read. */
  readonly hash?: string | undefined;
  readonly limit?: number | undefined;
}

export type Client = ReturnType<typeof createClient>;

/** Sending files is fetched with the first file: most people fill a form before they attach anything. */
const uploadInPieces: typeof UploadInPieces = async (...order) => {
  const part = await import('./upload-in-pieces.ts').catch(() => null);
  // A part that cannot be fetched is a line that is gone: the file can be sent again.
  if (part === null) throw connectionProblem(0, order[0].language);
  return part.uploadInPieces(...order);
};

/**
 * The one client of the API, for pages, applications and the command line. Every method throws a ProblemError
 * when the request was not carried out.
 *
 * @example const { items } = await createClient().procedures('hon nhan');
 */
export function createClient(options: TransportOptions = {}) {
  const transport = new Transport(options);
  const part = encodeURIComponent;
  const get = <A>(path: string) => transport.send<A>({ method: 'GET', path });
  const post = <A>(path: string, body?: unknown, isRepeatable = false) =>
    transport.send<A>({ method: 'POST', path, isRepeatable, ...(body === undefined ? {} : { body }) });
  const remove = (path: string) => transport.send<null>({ method: 'DELETE', path });

  return {
    /** For parts of the interface that pages fetch when they need them, as `counterClient`. */
    send: <A>(call: Parameters<Transport['send']>[0]) => transport.send<A>(call),
    session: async () => transport.remember(await get<Api.Session>('/api/session')),
    signIn: async (order: Api.SignIn) => transport.remember(await post<Api.Session>('/api/session', order)),
    demoAccounts: () => get<Api.DemoAccounts>('/api/session/demo'),
    async signOut(): Promise<void> {
      await remove('/api/session');
      transport.remember({
        account: null,
        name: '',
        grants: [],
        identity: { level: 0, claims: {} },
        csrf: null,
      });
    },

    embedCode: (order: Api.EmbedCodeRequest) => post<Api.EmbedCode>('/api/embed/codes', order),
    embedToken: (order: Api.EmbedTokenRequest) => post<Api.EmbedTokenIssued>('/api/embed/token', order),

    procedures: (q = '') => get<Api.ProcedureList>(`/api/procedures${query({ q })}`),
    procedure: (id: string) => get<Api.ProcedurePage>(`/api/procedures/${part(id)}`),
    form: (hash: string, form: string) => get<Api.FormPackage>(`/api/forms/${part(hash)}/${part(form)}`),
    /** What a form reads for whoever is not signed in; the application where no form is named. */
    anonymousForm: (procedure: string, form?: string) =>
      get<Api.AnonymousForm>(`/api/procedures/${part(procedure)}/form${query({ form })}`),
    catalogue: (id: string, search: CatalogueQuery = {}) =>
      get<Api.CataloguePage>(`/api/catalogues/${part(id)}${query({ ...search })}`),
    /** Entries of the catalogues that this one replaced, with what took their place. */
    formerEntries: (id: string, search: Pick<CatalogueQuery, 'q' | 'hash' | 'limit'>) =>
      get<Api.FormerEntries>(`/api/catalogues/${part(id)}/former${query({ ...search })}`),

    startDraft: (procedure: string, party?: string) =>
      post<Api.Draft>('/api/drafts', { procedure, ...(party === undefined ? {} : { party }) }),
    renewDraft: (id: string) => post<Api.Draft>(`/api/drafts/${part(id)}/renewal`, undefined, true),
    transferDraft: (id: string) => post<Api.DraftCode>(`/api/drafts/${part(id)}/transfers`),
    openTransfer: (code: string) => post<Api.DraftOpened>('/api/transfers', { code }),
    inviteToDraft: (id: string, party: string) =>
      post<Api.DraftCode>(`/api/drafts/${part(id)}/invitations`, { party }),
    joinDraft: (code: string) => post<Api.DraftOpened>('/api/invitations', { code }),
    confirmDraft: (id: string, revision: number) =>
      post<Api.Draft>(`/api/drafts/${part(id)}/confirmations`, { revision }),
    drafts: () => get<Api.DraftList>('/api/drafts'),
    draft: (id: string) => get<Api.Draft>(`/api/drafts/${part(id)}`),
    saveDraft: (id: string, body: Api.DraftSave) =>
      transport.send<Api.Draft>({ method: 'PUT', path: `/api/drafts/${part(id)}`, body }),
    removeDraft: (id: string) => remove(`/api/drafts/${part(id)}`),
    /** Asks registries what these answers ask; gives all that the server keeps of what they said. */
    lookUp: (id: string, answers: Answers) =>
      post<Api.DraftLookups>(`/api/drafts/${part(id)}/lookups`, { answers }, true),
    /** The slots that an appointment offers with the answers as they are. */
    draftSlots: (id: string, order: Api.SlotOrder) =>
      post<Api.FreeSlots>(`/api/drafts/${part(id)}/slots`, order, true),
    caseSlots: (id: string, order: Api.CaseSlotOrder) =>
      post<Api.FreeSlots>(`/api/cases/${part(id)}/slots`, order, true),
    /** What registries say to a form of a case with the answers as they are. */
    caseLookUp: (id: string, order: Api.CaseLookupOrder) =>
      post<Api.CaseLookups>(`/api/cases/${part(id)}/lookups`, order, true),
    /** Has the application of a case compared with registries. */
    checkCase: (id: string, order: Api.CheckOrder) =>
      post<Api.CommandReply>(`/api/cases/${part(id)}/checks`, order, true),
    checkDraft: (id: string) => post<Api.DraftCheck>(`/api/drafts/${part(id)}/check`, undefined, true),
    /** `place` is a component of the dossier, or `field:<pointer>` for a file field. */
    uploadToDraft: (id: string, place: string, file: File, how?: UploadOptions) =>
      uploadInPieces(
        transport,
        {
          announce: `/api/drafts/${part(id)}/uploads`,
          atOnce: `/api/drafts/${part(id)}/files/${part(place)}`,
          place,
        },
        file,
        how,
      ),
    draftUploads: (id: string) => get<Api.UploadList>(`/api/drafts/${part(id)}/uploads`),
    removeDraftFile: (id: string, component: string, file: string) =>
      remove(`/api/drafts/${part(id)}/files/${part(component)}/${part(file)}`),
    /** Says how a paper will come; `file` takes a promise back. */
    promisePaper: (id: string, component: string, way: HandedWay) =>
      transport.send<null>({
        method: 'PUT',
        path: `/api/drafts/${part(id)}/papers/${part(component)}`,
        body: { way },
      }),
    submitDraft: (id: string, order: Api.Submit) =>
      post<Api.Submitted>(`/api/drafts/${part(id)}/submit`, order, true),

    cases: (list: ListQuery = {}) => get<Api.CaseList>(`/api/cases${query({ ...list })}`),
    /** Cases of the person's units, also those with nothing to do for them. */
    searchCases: (search: ListQuery & { readonly text?: string; readonly state?: string } = {}) =>
      get<Api.FoundCases>(`/api/cases/search${query({ ...search })}`),
    case: (id: string) => get<CaseView>(`/api/cases/${part(id)}`),
    command: (id: string, command: Api.CommandRequest) =>
      post<Api.CommandReply>(`/api/cases/${part(id)}/commands`, command, true),
    /** What the person has typed for the actions of a case and not sent yet. */
    typedInputs: (id: string) => get<Api.TypedInputList>(`/api/cases/${part(id)}/typed`),
    saveTyped: (id: string, body: Api.TypedInputSave) =>
      transport.send<Api.TypedInputSaved>({
        method: 'PUT',
        path: `/api/cases/${part(id)}/typed`,
        body,
        isRepeatable: true,
      }),
    forgetTyped: (id: string, key: string) => remove(`/api/cases/${part(id)}/typed${query({ key })}`),
    /** Address of the events that tell of changes. */
    deskChangesUrl: () => transport.urlOf('/api/desk/changes'),
    /** A masked answer plain; the server writes the look down first. */
    unmask: (id: string, order: Api.Unmask) => post<Api.Unmasked>(`/api/cases/${part(id)}/unmask`, order),
    /** The log of looks at masked answers; for administrators and supervisors. */
    reads: (list: ListQuery & ReadQuery = {}) => get<Api.ReadList>(`/api/reads${query({ ...list })}`),
    readsCsvUrl: (wish: ReadQuery) => transport.urlOf(`/api/reads.csv${query({ ...wish })}`),
    caseForm: (id: string, form: string, task?: string) =>
      get<Api.CaseForm>(`/api/cases/${part(id)}/form/${part(form)}${query({ task })}`),
    uploadToCase: (id: string, file: File, component?: string, how?: UploadOptions) =>
      uploadInPieces(
        transport,
        {
          announce: `/api/cases/${part(id)}/uploads`,
          atOnce: `/api/cases/${part(id)}/files${query({ component })}`,
          place: component,
        },
        file,
        how,
      ),
    caseUploads: (id: string) => get<Api.UploadList>(`/api/cases/${part(id)}/uploads`),
    removeUpload: (id: string) => remove(`/api/uploads/${part(id)}`),
    /** Addresses for links; the browser sends the session with them. */
    draftFileUrl: (id: string, file: string) =>
      transport.urlOf(`/api/drafts/${part(id)}/files/${part(file)}`),
    fileUrl: (id: string, file: string) => transport.urlOf(`/api/cases/${part(id)}/files/${part(file)}`),
    paperUrl: (id: string, paper: string, kind: 'html' | 'pdf') =>
      transport.urlOf(`/api/cases/${part(id)}/papers/${part(paper)}.${kind}`),

    /** A form of a case, and a draft, on A4. */
    printoutUrl: (id: string, form: string, language: string) =>
      transport.urlOf(`/api/cases/${part(id)}/forms/${part(form)}/printout.pdf${query({ lang: language })}`),
    draftPrintoutUrl: (id: string, language: string) =>
      transport.urlOf(`/api/drafts/${part(id)}/printout.pdf${query({ lang: language })}`),

    tasks: (list: TaskListQuery = {}) => get<Api.TaskList>(`/api/tasks${query({ ...list })}`),
    bulkTasks: (order: Api.BulkOrder) => post<Api.BulkResults>('/api/tasks/bulk', order, true),
    taskPeople: (rows: Api.TaskPeopleOrder['rows']) =>
      post<Api.TaskPeople>('/api/tasks/people', { rows }, true),
    views: () => get<Api.SavedViewList>('/api/views'),
    saveView: (body: Api.SavedViewOrder) =>
      transport.send<Api.SavedViewList>({ method: 'PUT', path: '/api/views', body }),
    removeView: (name: string) =>
      transport.send<Api.SavedViewList>({ method: 'DELETE', path: `/api/views${query({ name })}` }),
    colleagues: () => get<Api.ColleagueList>('/api/colleagues'),
    substitutions: () => get<Api.SubstitutionList>('/api/substitutions'),
    nameSubstitute: (order: Api.SubstitutionOrder) =>
      post<Api.SubstitutionList>('/api/substitutions', order, true),
    endSubstitution: (id: string) => post<null>(`/api/substitutions/${part(id)}/end`, undefined, true),
    notices: (list: ListQuery = {}) => get<Api.NoticeList>(`/api/notices${query({ ...list })}`),
    readNotice: (key: string) => post<null>(`/api/notices/${part(key)}/read`, undefined, true),
    /** Papers that wait for the person's signature, of all cases or of one. */
    signatures: (which: { readonly case?: string } = {}) =>
      get<Api.SignatureList>(`/api/signatures${query({ ...which })}`),
    /** Asks the signing service for the person's signature; each paper has its own result. */
    askSignatures: (papers: Api.SignatureOrder['papers']) =>
      post<Api.SignatureResults>('/api/signatures', { papers }),
    /** The page of the signing sandbox. */
    sandboxOrders: () => get<Api.SandboxOrders>('/api/sandbox/signing'),
    confirmSandbox: (order: Api.SandboxConfirm) => post<Api.SandboxConfirmed>('/api/sandbox/signing', order),
    /** What anybody who holds a signed paper may know of it. */
    publicPaper: (token: string) => get<Api.PublicPaper>(`/api/papers/${part(token)}`),

    /** What could not be done outside: all that the person may see to, or of one case. */
    /** Payments of the cases whose accountant one is. */
    payments: (wish: PaymentQuery) => get<Api.PaymentList>(`/api/payments${query({ ...wish })}`),
    /** The register of the dossiers that one's units accepted in a month, yyyy-mm. */
    registerCsvUrl: (month: string) => `/api/cases/register.csv${query({ month })}`,
    paymentsCsvUrl: (wish: PaymentQuery) => `/api/payments.csv${query({ ...wish })}`,
    /** Notes that money was given back. */
    noteRefund: (id: string, order: Api.RefundOrder) =>
      post<CaseView>(`/api/cases/${part(id)}/refunds`, order, true),
    incidents: (list: ListQuery = {}) => get<Api.IncidentList>(`/api/incidents${query({ ...list })}`),
    /** How the sending of a case's tasks to systems stands; for those who deal with it. */
    handOvers: (id: string) => get<Api.HandOverList>(`/api/cases/${part(id)}/hand-overs`),
    caseIncidents: (id: string) => get<Api.IncidentList>(`/api/cases/${part(id)}/incidents`),
    /** Tries incidents again, or closes them with a note; what is done already is done once. */
    seeToIncidents: (order: Api.IncidentOrder) => post<Api.IncidentResults>('/api/incidents', order, true),
    /** Messages that were sent by mail and phone; for administrators. */
    sentMessages: (list: ListQuery = {}) => get<Api.SentMessages>(`/api/sent-messages${query({ ...list })}`),
    track: (reference: string) => get<Api.Tracking>(`/api/track/${part(reference)}`),

    /** Verifies the history of one case, by id or code, or of the next part of all; for administrators. */
    verifyHistories: (which: ListQuery & { readonly case?: string | undefined } = {}) =>
      get<Api.VerifiedHistories>(`/api/histories${query({ ...which })}`),

    checkDefinition: (definition: unknown) =>
      post<Api.DefinitionCheck>('/api/definitions/check', { definition }, true),
    publish: (order: Omit<Api.Publish, 'definition'> & { readonly definition: unknown }) =>
      post<Api.Published>('/api/definitions', order, true),
    definitions: () => get<Api.DefinitionList>('/api/definitions'),
    definition: (id: string, version: number) =>
      get<Api.DefinitionDocument & { readonly document: Definition }>(
        `/api/definitions/${part(id)}/${version}`,
      ),
  };
}
