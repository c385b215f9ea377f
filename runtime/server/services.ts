import { setTimeout as sleep } from 'node:timers/promises';
import type { Definition } from '../../engine/index.ts';
import { addDemoPeople, demoPeopleOf, type DemoPerson } from './accounts/demo-people.ts';
import { People } from './accounts/people.ts';
import type { CalendarOfProvince } from './catalogues/calendar-library.ts';
import { catalogueLibrary, type CatalogueLibrary } from './catalogues/catalogue-library.ts';
import type { FragmentDocument, Shipped } from './catalogues/shipped.ts';
import { NewerDocuments } from './catalogues/newer-documents.ts';
import { placeOf, storeDocuments } from './catalogues/store-documents.ts';
import { CaseLookups } from './cases/case-lookups.ts';
import { CaseService } from './cases/case-service.ts';
import { ChangeFeed } from './changes/index.ts';
import { IncidentService } from './cases/incident-service.ts';
import { SignatureService } from './cases/signature-service.ts';
import { WaitingSignatures } from './cases/waiting-signatures.ts';
import { PaperService } from './cases/paper-service.ts';
import { assembleDefinition, type CheckSurroundings } from './definitions/check-definition.ts';
import { hashBeside } from './definitions/hash-beside.ts';
import { DefinitionDraftService, type InstallationKey } from './definition-drafts/index.ts';
import { ProcedureLibrary } from './definitions/procedure-library.ts';
import { ProcedureList } from './definitions/procedure-list.ts';
import { pinsOf, publish } from './definitions/publish.ts';
import {
  openMessageConnectors,
  type MessageConnectors,
  type SmtpSettings,
} from './connectors/messages/index.ts';
import { SandboxSigning, type SandboxKey } from './connectors/signing/index.ts';
import { AdoptionService } from './counter/adoption-service.ts';
import { CounterService } from './counter/counter-service.ts';
import { DraftCodes } from './drafts/draft-codes.ts';
import { DraftParties } from './drafts/draft-parties.ts';
import { DraftFiles } from './drafts/draft-files.ts';
import { DraftService } from './drafts/draft-service.ts';
import { EmbedTokens } from './embed/index.ts';
import type { FileStore } from './files/index.ts';
import { SandboxProvider } from './connectors/payment/index.ts';
import { namedConnections, type Connections } from './connectors/named-connections.ts';
import { openSystems, type HttpSystemSettings, type SystemConnectors } from './connectors/systems/index.ts';
import { HandOverService } from './hand-overs/index.ts';
import { MigrationService } from './migrations/index.ts';
import { RecalculationService } from './recalculation/index.ts';
import { Readiness } from './operation/index.ts';
import { PaymentService } from './payments/index.ts';
import { pdfPaper, type DrawPdf } from './papers/index.ts';
import { embeddedRegistry } from './registries/index.ts';
import type { Store } from './store/index.ts';
import { UploadService } from './uploads/upload-service.ts';
import type { World } from './world.ts';

/** Everything that routes, workers and the command line work with. */
export interface Services {
  readonly store: Store;
  readonly files: FileStore;
  readonly world: World;
  readonly publicUrl: string;
  readonly catalogues: CatalogueLibrary;
  readonly calendar: CalendarOfProvince;
  /** What other processes bring into the store, and the document of the calendar. */
  readonly documents: NewerDocuments;
  /** Fields that procedures share. */
  readonly fragments: readonly FragmentDocument[];
  /** What definitions are checked against. */
  readonly checking: CheckSurroundings;
  readonly procedures: ProcedureLibrary;
  readonly procedureList: ProcedureList;
  /** Definitions under edit. */
  readonly definitionDrafts: DefinitionDraftService;
  /** Moves of cases under way to another version. */
  readonly migrations: MigrationService;
  /** What a version calculates for cases that were decided already. */
  readonly recalculations: RecalculationService;
  readonly people: People;
  readonly cases: CaseService;
  readonly drafts: DraftService;
  /** The registries that can be asked, and the systems that do tasks, by what people call them. */
  readonly connections: Connections;
  /** Registries, asked by officials who work on a case. */
  readonly caseLookups: CaseLookups;
  readonly draftFiles: DraftFiles;
  readonly codes: DraftCodes;
  readonly parties: DraftParties;
  /** Applications that clerks fill for people at the counter. */
  readonly counter: CounterService;
  readonly adoption: AdoptionService;
  readonly uploads: UploadService;
  readonly papers: PaperService;
  /** Draws every PDF: papers, printed forms, previews. */
  readonly drawPdf: DrawPdf;
  /** What could not be done outside, as people see to it. */
  readonly incidents: IncidentService;
  readonly signatures: SignatureService;
  readonly waitingSignatures: WaitingSignatures;
  /** Tells who waits for it that something was changed. */
  readonly changes: ChangeFeed;
  /** Whether the server can work now. */
  readonly readiness: Readiness;
  /** The signing service of a demonstration; null where there is none. */
  readonly signingSandbox: SandboxSigning | null;
  /** The ways in which messages leave the portal. */
  readonly messages: MessageConnectors;
  readonly payments: PaymentService;
  /** Tasks that systems of other agencies do. */
  readonly handOvers: HandOverService;
  readonly systems: SystemConnectors;
  /** The provider of payments of a demonstration; null where it is none. */
  readonly paymentSandbox: SandboxProvider | null;
  /** Tokens of embedded services, and the origins of the sites that may embed them. */
  readonly embedTokens: EmbedTokens;
  readonly embedOrigins: readonly string[];
  /** People to try a demonstration as; nobody where it is none. */
  readonly demoPeople: readonly DemoPerson[];
}

export interface ServiceParts {
  readonly store: Store;
  readonly files: FileStore;
  readonly world: World;
  readonly shipped: Shipped;
  readonly publicUrl: string;
  readonly isDemo: boolean;
  readonly embedOrigins?: readonly string[] | undefined;
  /** The mail server; null or absent for none. */
  readonly smtp?: SmtpSettings | null | undefined;
  /** Key of this data folder: with it the sandbox signs, and addresses of papers are made. */
  readonly signingKey: SandboxKey;
  /** Key of this installation: with it packages of definitions are signed. */
  readonly packageKey: InstallationKey;
  /** Ways out of the portal other than those that the settings open; for tests. */
  readonly messages?: MessageConnectors | undefined;
  /** Draws PDFs; on the thread that asks where it is left out, which nobody but tests and tools wants. */
  readonly drawPdf?: DrawPdf | undefined;
  /** How the signing sandbox takes its time; for tests. */
  readonly wait?: ((millis: number) => Promise<void>) | undefined;
  /** The systems of other agencies that are set up. */
  readonly systemSettings?: readonly HttpSystemSettings[] | undefined;
  /** Systems other than those that the settings open; for tests. */
  readonly systems?: SystemConnectors | undefined;
  /** Told what of the shipped data was left out, and why. */
  readonly onNote: (note: string, about: Readonly<Record<string, unknown>>) => void;
}

/**
 * Puts the services together on a store, and brings the shipped data into it: catalogues, the calendar,
 * procedures, the people of the demo. Doing it again changes nothing.
 */
export async function openServices(parts: ServiceParts): Promise<Services> {
  const { store, files, world, shipped, publicUrl } = parts;
  const about = {
    now: world.now(),
    onDiffers: ({ id, version }: { id: string; version: string }) =>
      parts.onNote('a stored version differs from the shipped one and is kept', { id, version }),
  };
  const stored = await storeDocuments(store.catalogues, 'catalogue', shipped.catalogues, about);
  const catalogues = catalogueLibrary(stored.map(({ document }) => document));
  const calendars = await storeDocuments(store.catalogues, 'calendar', [shipped.calendar], about);
  const newest = calendars.findLast(({ document }) => document.id === shipped.calendar.id);
  const documents = new NewerDocuments(store.catalogues, {
    catalogues,
    calendar: newest?.document ?? shipped.calendar,
    places: [...stored, ...calendars].map(({ record }) => placeOf(record)),
  });
  const { calendar } = documents;
  const registries = new Map(shipped.registries.map((one) => [one.id, embeddedRegistry(one)]));
  const systems =
    parts.systems ??
    openSystems({
      systems: parts.systemSettings ?? [],
      documents: shipped.systems ?? [],
      isDemo: parts.isDemo,
      now: world.now,
    });
  const checking = {
    catalogues,
    calendar,
    shared: shipped.shared,
    registries: new Set(registries.keys()),
    systems: new Set(systems.keys()),
    pays: parts.isDemo,
    signs: parts.isDemo,
  };
  await publishShipped(parts, checking);
  const demoPeople = parts.isDemo ? demoPeopleOf(shipped.people) : [];
  await addDemoPeople(store.accounts, demoPeople);

  const procedures = new ProcedureLibrary(store.definitions, catalogues, calendar, (named) =>
    documents.lookFor(named),
  );
  const definitionDrafts = new DefinitionDraftService({
    ...{ store, checking, world, publicUrl },
    key: parts.packageKey,
  });
  // Who somebody is counts only for what they are answered, which waits until it is kept.
  const people = new People({ store: store.early, procedures, world });
  const base = { store, files, world, publicUrl, procedures };
  const { drawPdf = pdfPaper } = parts;
  const papers = new PaperService({ ...base, drawPdf });
  const incidents = new IncidentService(base);
  const cases = new CaseService(base);
  const paymentSandbox = parts.isDemo ? new SandboxProvider(world, publicUrl) : null;
  const payments = new PaymentService({
    ...base,
    cases,
    connectors: paymentSandbox === null ? [] : [paymentSandbox],
  });
  const signingSandbox: SandboxSigning | null = parts.isDemo
    ? new SandboxSigning(parts.signingKey, {
        now: world.now,
        wait: parts.wait ?? ((millis) => sleep(millis)),
      })
    : null;
  const signatures: SignatureService = new SignatureService({
    ...base,
    papers,
    cases,
    connector: signingSandbox,
    secret: parts.signingKey.secret,
  });
  const waitingSignatures = new WaitingSignatures({ ...base, cases });
  const handOvers = new HandOverService({ ...base, cases, systems });
  const drafts = new DraftService({ ...base, cases, registries });
  const caseLookups = new CaseLookups({ ...base, registries });
  const draftFiles = new DraftFiles({ drafts, files, store });
  const codes = new DraftCodes(store, world);
  const parties = new DraftParties({ drafts, codes, store, procedures, world });
  const counter = new CounterService({ ...base, cases, drafts, codes });
  const adoption = new AdoptionService({ ...base, cases });
  const uploads = new UploadService(files, store.files);
  const embedTokens = new EmbedTokens(store.sessions, world);
  const { embedOrigins = [], smtp = null, isDemo } = parts;
  const messages = parts.messages ?? openMessageConnectors({ smtp, isDemo });
  return {
    ...base,
    people,
    procedureList: new ProcedureList(store.definitions, procedures),
    embedTokens,
    embedOrigins,
    catalogues,
    calendar,
    documents,
    fragments: shipped.fragments,
    checking,
    definitionDrafts,
    migrations: new MigrationService({ store, world }),
    recalculations: new RecalculationService({ store, procedures, cases }),
    cases,
    drafts,
    connections: {
      registries: namedConnections(registries.keys(), shipped.registries),
      systems: namedConnections(systems.keys(), shipped.systems ?? []),
    },
    caseLookups,
    draftFiles,
    codes,
    parties,
    counter,
    adoption,
    uploads,
    papers,
    drawPdf,
    incidents,
    signatures,
    waitingSignatures,
    changes: new ChangeFeed(store.changes),
    readiness: new Readiness({
      now: world.now,
      checks: {
        store: () => store.isReady(),
        files: () => files.isWritable(),
        definitions: async () => (await store.definitions.generation()) >= 0,
      },
    }),
    signingSandbox,
    messages,
    payments,
    paymentSandbox,
    handOvers,
    systems,
    demoPeople,
  };
}

async function publishShipped(parts: ServiceParts, checking: CheckSurroundings): Promise<void> {
  const { store, shipped, world, onNote } = parts;
  for (const document of shipped.procedures) {
    const { id, version } = document as Partial<Definition>;
    const known = id !== undefined && version !== undefined ? await store.definitions.get(id, version) : null;
    if (known) {
      // A published version is not checked again at every start: it passed, and it cannot change.
      const assembled = assembleDefinition(document, checking, pinsOf(known));
      if (hashBeside(assembled.document, [known]) !== known.hash) {
        onNote('a stored version differs from the shipped one and is kept', { id, version });
      }
      continue;
    }
    const outcome = await publish({ document, by: '', now: world.now() }, store.definitions, checking);
    if (outcome.record === null) {
      onNote('a shipped procedure was not published', { id, version, problems: outcome.problems });
    }
  }
}
