import {
  inLanguage,
  unitOf,
  type Case,
  type IssuedPaper,
  type Language,
  type PaperSeal,
} from '../../../engine/index.ts';
import type { PublicPaper } from '../../api/index.ts';
import {
  isSealGenuine,
  type Signer,
  type SigningAnswer,
  type SigningConnector,
} from '../connectors/signing/index.ts';
import { done, failure, type EffectOutcome } from '../effects/index.ts';
import { paperToken, readPaperToken } from './paper-token.ts';
import type { SignatureFacts } from './signature-block.ts';
import type { Store } from '../store/index.ts';
import type { ProcedureLibrary } from '../definitions/procedure-library.ts';
import type { PaperService } from './paper-service.ts';
import type { CaseService } from './case-service.ts';
import type { World } from '../world.ts';

interface Parts {
  readonly store: Store;
  readonly procedures: ProcedureLibrary;
  readonly papers: PaperService;
  readonly cases: CaseService;
  readonly world: World;
  readonly publicUrl: string;
  readonly connector: SigningConnector | null;
  /** Makes the addresses of verification pages that nobody can guess. */
  readonly secret: string;
}

/** Asks the signing service, takes its answers, and tells anybody whether a paper is what it says. */
export class SignatureService {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Address where signers confirm; null where there is none. */
  get page(): string | null {
    return this.#parts.connector?.page ?? null;
  }

  /** Makes the file that is to be signed and asks for its signature. Asked twice, the service is asked for the same. */
  async ask(caseId: string, paperId: string, asked: number, signal: AbortSignal): Promise<EffectOutcome> {
    const { store, connector } = this.#parts;
    const current = await store.cases.get(caseId);
    const issued = current?.papers.find(({ id }) => id === paperId);
    if (!current || !issued?.signature)
      return failure('effect-case-missing', { case: caseId }, { isFinal: true });
    const { status, by } = issued.signature;
    // Meanwhile it was answered, or asked for again: this question is nobody's any more.
    if (status !== 'asked' || issued.signature.asked !== asked || by === null) return done({ asked: false });
    if (!connector) return failure('effect-signing-missing', {}, { isFinal: true });
    const { signer, title, facts } = await this.#facts(current, issued, by, connector);
    const { digest } = await this.#parts.papers.forSigning(current, issued, facts);
    const order = { id: questionId(caseId, paperId, asked), digest, title, number: issued.number, signer };
    const asking = await connector.ask(order, signal);
    if (asking.isAsked) return done({ asked: true, provider: connector.provider });
    return failure('effect-signing-unreachable', { detail: asking.detail }, { isFinal: asking.isFinal });
  }

  /** The signing service under its id; null where another one is meant, or there is none. */
  connector(id: string): SigningConnector | null {
    const { connector } = this.#parts;
    return connector?.id === id ? connector : null;
  }

  /** Takes what the service has answered. What seals another file is refused. */
  async receive(answer: SigningAnswer): Promise<'done' | 'callback-unknown' | 'callback-unproven'> {
    const { cases, store } = this.#parts;
    const [caseId = '', paper = '', number = ''] = answer.id.split('~');
    const current = await store.cases.get(caseId);
    const issued = current?.papers.find(({ id }) => id === paper);
    if (!current || !issued?.signature) return 'callback-unknown';
    const asked = Number(number);
    if (answer.status === 'signed' && !(await this.#isOfFile(current, issued, asked, answer.seal))) {
      return 'callback-unproven';
    }
    const outcome = await cases.system(caseId, {
      // The same answer again is the same command.
      id: `signature-${paper}-${asked}`,
      type: 'signature',
      paper,
      asked,
      answer: answer.status === 'signed' ? { seal: answer.seal } : { refused: answer.reason },
    });
    return outcome.kind === 'done' ? 'done' : 'callback-unknown';
  }

  /** What anybody who holds a signed paper may know of it; null where there is no such paper. */
  async publicPaper(token: string, language: Language): Promise<PublicPaper | null> {
    const { store, procedures, cases, secret } = this.#parts;
    const named = readPaperToken(token, secret);
    const current = named && (await store.cases.get(named.caseId));
    const issued = current?.papers.find(({ id }) => id === named?.paperId);
    const { signature } = issued ?? {};
    if (!current || !issued || signature?.status !== 'signed' || !signature.seal) return null;
    const runnable = await procedures.of(current.procedure.hash);
    const { definition } = runnable.procedure;
    const { certificate, digest, algorithm } = signature.seal;
    return {
      title: inLanguage(definition.papers?.[issued.paper]?.title ?? { vi: issued.paper }, language),
      number: issued.number,
      issuedAt: issued.issuedAt,
      unit: unitOf(runnable.procedure, signature.unit, cases.context(runnable)).name,
      signer: signature.by?.name ?? '',
      signerTitle: inLanguage(definition.roles[signature.role] ?? { vi: signature.role }, language),
      signedAt: signature.at,
      certificate: `${certificate.subject}; ${certificate.issuer}; ${certificate.serial}`,
      algorithm,
      digest,
      isGenuine: isSealGenuine(signature.seal),
      isReplaced: issued.replacedBy !== undefined,
    };
  }

  /** The seal must be a signature, and over the very file that the question was about. */
  async #isOfFile(current: Case, issued: IssuedPaper, asked: number, seal: PaperSeal): Promise<boolean> {
    const digest = await this.#parts.papers.digestOf(current, issued.id, asked);
    return seal.digest === digest && isSealGenuine(seal);
  }

  async #facts(
    current: Case,
    issued: IssuedPaper,
    by: { readonly account: string; readonly name: string },
    connector: SigningConnector,
  ): Promise<{ signer: Signer; title: string; facts: SignatureFacts }> {
    const { procedures, cases, publicUrl, secret } = this.#parts;
    const runnable = await procedures.of(current.procedure.hash);
    const { definition } = runnable.procedure;
    const { role, unit: code, at } = issued.signature ?? { role: '', unit: '', at: issued.issuedAt };
    const unit = unitOf(runnable.procedure, code, cases.context(runnable)).name;
    const signer = { ...by, unit };
    const facts = {
      name: by.name,
      title: definition.roles[role]?.vi ?? role,
      unit,
      at,
      certificate: await connector.certificateOf(signer),
      url: `${publicUrl}/kiem-tra/${paperToken(current.id, issued.id, secret)}`,
    };
    return { signer, title: definition.papers?.[issued.paper]?.title.vi ?? issued.paper, facts };
  }
}

function questionId(caseId: string, paperId: string, asked: number): string {
  return [caseId, paperId, asked].join('~');
}
