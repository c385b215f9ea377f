import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';
import { bulkTaskRoutes } from './bulk-tasks.ts';
import { caseCommandRoutes } from './case-commands.ts';
import { caseFileRoutes } from './case-files.ts';
import { caseFormRoutes } from './case-forms.ts';
import { caseHandOverRoutes } from './case-hand-overs.ts';
import { caseLookupRoutes } from './case-lookups.ts';
import { casePaymentRoutes } from './case-payments.ts';
import { casePaperRoutes } from './case-papers.ts';
import { caseRegisterRoutes } from './case-register.ts';
import { caseSearchRoutes } from './case-search.ts';
import { caseRoutes } from './cases.ts';
import { caseUnmaskRoutes } from './case-unmask.ts';
import { catalogueRoutes } from './catalogues.ts';
import { definitionDraftRoutes } from './definition-drafts.ts';
import { definitionPreviewRoutes } from './definition-previews.ts';
import { definitionProposalRoutes } from './definition-proposals.ts';
import { definitionSurroundingRoutes } from './definition-surroundings.ts';
import { definitionRoutes } from './definitions.ts';
import { definitionVersionRoutes } from './definition-versions.ts';
import { connectorCallbackRoutes } from './connector-callbacks.ts';
import { counterActRoutes } from './counter-acts.ts';
import { counterRoutes } from './counter.ts';
import { draftFileRoutes } from './draft-files.ts';
import { draftLookupRoutes } from './draft-lookups.ts';
import { deskChangeRoutes } from './desk-changes.ts';
import { draftStepRoutes } from './draft-steps.ts';
import { draftTogetherRoutes } from './draft-together.ts';
import { draftRoutes } from './drafts.ts';
import { embedRoutes } from './embed.ts';
import { formRoutes } from './forms.ts';
import { healthRoutes } from './health.ts';
import { historyRoutes } from './histories.ts';
import { incidentRoutes } from './incidents.ts';
import { migrationRoutes } from './migrations.ts';
import { recalculationRoutes } from './recalculations.ts';
import { noticeRoutes } from './notices.ts';
import { paymentRoutes } from './payments.ts';
import { printoutRoutes } from './printouts.ts';
import { procedureRoutes } from './procedures.ts';
import { readRoutes } from './reads.ts';
import { sentMessageRoutes } from './sent-messages.ts';
import { savedViewRoutes } from './saved-views.ts';
import { sessionRoutes } from './session.ts';
import { slotRoutes } from './slots.ts';
import { substitutionRoutes } from './substitutions.ts';
import { signatureRoutes } from './signatures.ts';
import { taskRoutes } from './tasks.ts';
import { trackingRoutes } from './tracking.ts';
import { typedInputRoutes } from './typed-inputs.ts';
import { uploadRoutes } from './uploads.ts';

/** Every address of the API, in the order in which the description lists them. */
const all: readonly ((app: FastifyInstance, services: Services) => void)[] = [
  sessionRoutes,
  embedRoutes,
  procedureRoutes,
  formRoutes,
  catalogueRoutes,
  draftRoutes,
  draftStepRoutes,
  draftTogetherRoutes,
  draftLookupRoutes,
  draftFileRoutes,
  counterRoutes,
  counterActRoutes,
  uploadRoutes,
  caseSearchRoutes,
  caseRegisterRoutes,
  caseRoutes,
  caseCommandRoutes,
  caseFormRoutes,
  caseFileRoutes,
  casePaperRoutes,
  caseUnmaskRoutes,
  readRoutes,
  typedInputRoutes,
  casePaymentRoutes,
  caseLookupRoutes,
  caseHandOverRoutes,
  connectorCallbackRoutes,
  paymentRoutes,
  slotRoutes,
  printoutRoutes,
  taskRoutes,
  bulkTaskRoutes,
  savedViewRoutes,
  deskChangeRoutes,
  substitutionRoutes,
  noticeRoutes,
  signatureRoutes,
  incidentRoutes,
  sentMessageRoutes,
  trackingRoutes,
  definitionRoutes,
  definitionSurroundingRoutes,
  definitionVersionRoutes,
  definitionDraftRoutes,
  definitionPreviewRoutes,
  definitionProposalRoutes,
  migrationRoutes,
  recalculationRoutes,
  historyRoutes,
  healthRoutes,
];

export function apiRoutes(app: FastifyInstance, services: Services): void {
  for (const routes of all) routes(app, services);
}
