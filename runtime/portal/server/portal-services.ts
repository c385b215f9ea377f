import type { FastifyReply, FastifyRequest } from 'fastify';
import type { CalendarDate, CaseView, Language } from '../../../engine/index.ts';
import type {
  CaseList,
  DraftList,
  DraftOpened,
  NoticeList,
  ProcedureList,
  ProcedurePage,
  PublicPaper,
  Tracking,
} from '../../api/index.ts';

/**
 * What the citizen's pages need of the server that serves them. The pages draw; whose session it is, what is
 * stored, and what a person may see is the server's business.
 */
export interface PortalServices extends PortalSessions {
  /** Scripts and styles of the pages as they were built; asked for with each page, so that a rebuild shows. */
  readonly assets: () => PageAssets;
  /** Today in Vietnam, yyyy-mm-dd. */
  readonly today: () => CalendarDate;
  /** People of the demo, shown on the sign-in page; an empty list where there is no demo. */
  readonly demoPeople: readonly PortalPerson[];

  /** Procedures that can be applied for now, best first; an empty query gives all of them. */
  procedures(request: FastifyRequest, query: string): Promise<ProcedureList>;
  /** The public page of a procedure; null where none is in effect. */
  procedure(request: FastifyRequest, id: string): Promise<ProcedurePage | null>;
  /** What anybody may know of a case, by its reference or its dossier code as a person typed it. */
  track(request: FastifyRequest, referenceOrCode: string): Promise<Tracking | null>;
  /** What anybody who holds a signed paper may know of it; null where there is no such paper. */
  signedPaper(request: FastifyRequest, token: string): Promise<PublicPaper | null>;

  /** What the reader of this request has begun, has filed, and has been told. */
  drafts(request: FastifyRequest): Promise<DraftList>;
  /** Whether a draft may be filled on this device: by whoever is signed in, or because a code has opened it. */
  mayFill(request: FastifyRequest, draft: string): Promise<boolean>;
  /** Opens a draft by a code; a text says why that cannot be. */
  openCode(
    request: FastifyRequest,
    reply: FastifyReply,
    kind: 'transfer' | 'invitation',
    code: string,
  ): Promise<DraftOpened | string>;
  /** Throws a draft away; one that is gone already is as good as thrown away. */
  removeDraft(request: FastifyRequest, draft: string): Promise<void>;
  cases(request: FastifyRequest, after: string | null): Promise<CaseList>;
  notices(request: FastifyRequest): Promise<NoticeList>;
  /** Begins to pay online what is owed of a case. The id keeps a form that is sent twice from being two wishes. */
  pay(request: FastifyRequest, caseId: string, id: string): Promise<BegunPayment>;
  /** A case as the reader may see it; null where there is none or it is not theirs to see. */
  case(request: FastifyRequest, id: string): Promise<CaseView | null>;
}

/** Who is reading, and in which language. */
export interface PortalSessions {
  /** The language of a request: its choice, else that of its browser. */
  language(request: FastifyRequest): Language;
  /** Keeps the choice of a language for the requests to come. */
  keepLanguage(request: FastifyRequest, reply: FastifyReply, language: Language): void;
  /** Null for a visitor. */
  reader(request: FastifyRequest): Promise<PortalReader | null>;
  /** A token for the forms of a page, sent back in the field `_csrf`. */
  formToken(request: FastifyRequest, reply: FastifyReply): Promise<string>;
  /** Throws the server's own error, with its status, where the token of a posted form is not that of its session. */
  assertFormToken(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  /** Signs in under a fresh session; null where name or password is wrong. */
  signIn(request: FastifyRequest, reply: FastifyReply, given: SignInForm): Promise<PortalReader | null>;
  signOut(request: FastifyRequest, reply: FastifyReply): Promise<void>;
}

/** Where a payer goes on to the page of the provider, or why they cannot pay, in their language. */
export type BegunPayment = { readonly redirect: string } | { readonly refusal: string };

/** The person who is signed in. */
export interface PortalReader {
  readonly account: string;
  readonly name: string;
  /** Address of the screens that officers work on; null for a citizen. */
  readonly workplace: string | null;
}

export interface SignInForm {
  readonly username: string;
  readonly password: string;
}

/** Addresses of what a page loads. */
export interface PageAssets {
  /** Module that brings the form to life; null where the pages were not built. */
  readonly script: string | null;
  readonly styles: readonly string[];
  /** Modules that the script will ask for, to be fetched early. */
  readonly preload: readonly string[];
}

/** A person of the demo. */
export interface PortalPerson {
  readonly account: string;
  readonly name: string;
  readonly password: string;
  readonly description?: { readonly vi: string; readonly en?: string };
}
