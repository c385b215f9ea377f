/** Every text that the administrator's screens say of themselves. `{name}` places are filled in. */
export interface DesignerTexts {
  readonly area: string;
  readonly skip: string;
  readonly loading: string;
  readonly retry: string;
  readonly failed: string;
  readonly unreachable: string;
  readonly signedOut: string;
  readonly notAllowed: string;
  readonly notHere: string;

  readonly navVersions: string;
  readonly navPublish: string;

  readonly versionsTitle: string;
  readonly versionsNone: string;
  readonly version: string;
  readonly effectiveFrom: string;
  readonly publishedBy: string;
  readonly publishedBySystem: string;
  readonly publishedAt: string;
  readonly hash: string;
  readonly standing: string;
  readonly live: string;
  readonly future: string;
  readonly past: string;
  readonly suspended: string;
  readonly download: string;
  readonly downloadShort: string;
  readonly versionsOf: string;

  readonly publishTitle: string;
  readonly publishGuidance: string;
  readonly file: string;
  readonly fileHint: string;
  readonly document: string;
  readonly documentHint: string;
  readonly check: string;
  readonly checking: string;
  readonly emptyDocument: string;
  readonly brokenDocument: string;
  readonly brokenAt: string;
  readonly fileUnreadable: string;
  readonly checkStale: string;

  readonly resultTitle: string;
  readonly resultOk: string;
  readonly resultBad: string;
  readonly errors: string;
  readonly warnings: string;
  readonly whole: string;
  readonly mend: string;
  readonly scenarios: string;
  readonly scenariosPassed: string;
  readonly scenarioFailed: string;
  readonly scenarioPassed: string;
  readonly scenariosNone: string;

  readonly effectTitle: string;
  readonly effectNow: string;
  readonly effectFrom: string;
  readonly effectDate: string;
  readonly effectDateHint: string;
  readonly effectDateMissing: string;
  readonly effectDatePast: string;
  readonly note: string;
  readonly noteHint: string;
  readonly publish: string;
  readonly publishing: string;
  readonly confirmTitle: string;
  readonly confirmNow: string;
  readonly confirmFrom: string;
  readonly confirmForGood: string;
  readonly cancel: string;
  readonly published: string;
  readonly publishedAlready: string;
  readonly publishedFrom: string;
  readonly toVersions: string;
}
