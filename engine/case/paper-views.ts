import type { Procedure } from '../procedure/procedure.ts';
import { holdsFor } from './case-scope.ts';
import type { Case, IssuedPaper, PaperSignature } from './case.ts';
import type { Actor } from './command.ts';
import type { EngineContext } from './context.ts';
import { issuedPaperOf } from './former.ts';
import { mayPlay, type Reach } from './rights.ts';
import { roleName } from './role-name.ts';
import { maySign } from './sign-paper.ts';
import type { CaseView, SignatureView } from './view-types.ts';

/** A case, and who looks at its papers. */
interface Reading {
  readonly procedure: Procedure;
  readonly current: Case;
  readonly actor: Actor;
  readonly context: EngineContext;
  readonly reach: Reach;
}

/** The papers of a case as a person may read them. */
export function paperViews(looking: Reading): CaseView['papers'] {
  const { procedure, current } = looking;
  return current.papers
    .filter((issued) => mayReadPaper(looking, issued))
    .map((issued) => {
      const paper = issuedPaperOf(procedure, current, issued.paper);
      return {
        id: issued.id,
        title: paper?.title ?? { vi: issued.paper },
        kind: paper?.kind ?? 'internal',
        number: issued.number,
        issuedAt: issued.issuedAt,
        locked: isLocked(looking, issued.paper),
        ...(issued.replacedBy === undefined ? {} : { replacedBy: issued.replacedBy }),
        ...(issued.signature ? { signature: signatureView(looking, issued, issued.signature) } : {}),
      };
    });
}

/** The applicant opens some papers only once a condition holds, e.g. that the fee is paid. */
function isLocked({ procedure, current, context, reach }: Reading, key: string): boolean {
  const condition = procedure.definition.papers?.[key]?.availableWhen ?? true;
  return reach === 'applicant' && !holdsFor(procedure, current, condition, context);
}

function signatureView(
  { procedure, current, actor, reach }: Reading,
  issued: IssuedPaper,
  { status, at, by, role, seal, reason }: PaperSignature,
): SignatureView {
  const { subject, serial } = seal?.certificate ?? {};
  return {
    status,
    at,
    by: by?.name ?? '',
    role: roleName(procedure, role),
    certificate: subject === undefined ? null : `${subject}, ${serial ?? ''}`,
    reason: reason ?? null,
    mine: reach === 'clerk' && maySign(procedure, current, issued, actor),
  };
}

function mayReadPaper({ procedure, current, actor, reach }: Reading, issued: IssuedPaper): boolean {
  if (reach === 'consulted') return false;
  const paper = issuedPaperOf(procedure, current, issued.paper);
  // What is not signed is a draft: it is nothing that the applicant could rely on.
  const isDraft = issued.signature !== undefined && issued.signature.status !== 'signed';
  if (isDraft && reach === 'applicant') return false;
  if (paper?.kind === 'internal' && reach === 'applicant') return false;
  const units = [current.competentUnit, current.receivingUnit];
  return paper?.readers?.some((role) => units.some((unit) => mayPlay(role, unit, current, actor))) ?? true;
}
