import { setTimeout as sleep } from 'node:timers/promises';
import type { Instant } from '../../../../engine/index.ts';
import { httpSystem, type HttpSystemSettings } from './http-system.ts';
import { SandboxSystem, type SystemDocument } from './sandbox-system.ts';
import type { SystemConnector, SystemConnectors } from './system-connector.ts';

/**
 * The systems of a server: those that are set up; in a demonstration the sandbox for whatever of the shipped ones is
 * not.
 */
export function openSystems(settings: {
  readonly systems: readonly HttpSystemSettings[];
  readonly documents: readonly SystemDocument[];
  readonly isDemo: boolean;
  readonly now: () => Instant;
}): SystemConnectors {
  const { now } = settings;
  const open = new Map<string, SystemConnector>(
    settings.systems.map((one) => [one.id, httpSystem(one, { now })]),
  );
  if (!settings.isDemo) return open;
  const wait = (millis: number): Promise<void> => sleep(millis, undefined, { ref: false });
  for (const document of settings.documents) {
    if (!open.has(document.id)) open.set(document.id, new SandboxSystem(document, { now, wait }));
  }
  return open;
}
