import { resolve } from 'node:path';
import { fillText, inLanguage, type Language } from '../../engine/index.ts';
import { mailSender, smtpServer, type SmtpSettings } from './connectors/messages/index.ts';
import {
  systemAddresses,
  systemSecrets,
  systemsOf,
  type HttpSystemSettings,
} from './connectors/systems/index.ts';
import { embedOrigins } from './embed/index.ts';
import { settingProblems } from './problems/setting-problems.ts';
import {
  hostName,
  isThisMachine,
  listenPlace,
  proxyAddresses,
  storeAddress,
  webAddress,
  wholeNumber,
  yesOrNo,
  type ListenPlace,
} from './setting-values.ts';

/** How a server is set up. All of it comes from environment variables, and all of them may be left out. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Absolute path of the folder that holds everything the server keeps. */
  readonly dataFolder: string;
  /** Address of the MongoDB server that keeps everything but files; null for the embedded store in the data folder. */
  readonly storeAddress: string | null;
  /** Whether the demo accounts exist and are shown. */
  readonly isDemo: boolean;
  /** Address under which people reach the server, without a slash at the end; for links in messages. */
  readonly publicUrl: string;
  /** Requests that one address may send in a minute; 0 for as many as it likes. */
  readonly requestsPerMinute: number;
  /** Origins of the sites that may embed services, as browsers name them. */
  readonly embedOrigins: readonly string[];
  /** The mail server; null where none is set up. */
  readonly smtp: SmtpSettings | null;
  /** Systems of other agencies that do tasks of cases. */
  readonly systems: readonly HttpSystemSettings[];
  /** Proxies in front of the server, whose word is taken for the address and the protocol of a request. */
  readonly trustedProxies: readonly string[];
  /** Where figures for Prometheus are told, apart from what people reach; null for nowhere. */
  readonly metrics: ListenPlace | null;
  /** How long a server that is told to end goes on as before, while `/readyz` says no already; in milliseconds. */
  readonly drainMillis: number;
  /** How long requests and effects under way have when a server ends, in milliseconds. */
  readonly stopMillis: number;
}

/** The settings, or a line for each variable that cannot be understood, with what to write instead. */
export type SettingsReading =
  | { readonly settings: Settings; readonly faults: readonly [] }
  | { readonly settings: null; readonly faults: readonly string[] };

const none: ReadonlyMap<string, string> = new Map();

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings. Every mistake is told at once, so that nobody mends one to meet the next.
 *
 * @example readSettings({ THUTUC_PORT: '8080' })
 */
export function readSettings(environment: Environment, language: Language = 'vi'): SettingsReading {
  const faults: string[] = [];
  const fault = (name: string, problem: keyof typeof settingProblems): void => {
    const { says, mend } = settingProblems[problem];
    const params = { name, value: environment[name] ?? '' };
    faults.push([says, mend].map((text) => fillText(inLanguage(text, language), params)).join(' '));
  };
  const read = <T>(
    name: string,
    usual: T,
    parse: (text: string) => T | undefined,
    problem: keyof typeof settingProblems,
  ): T => {
    const text = environment[name]?.trim();
    if (text === undefined || text === '') return usual;
    const value = parse(text);
    if (value === undefined) fault(name, problem);
    return value ?? usual;
  };

  const port = read('THUTUC_PORT', 3000, wholeNumber(0, 65_535), 'setting-port');
  const host = read('THUTUC_HOST', '127.0.0.1', hostName, 'setting-host');
  const server = read('THUTUC_SMTP', undefined, smtpServer, 'setting-smtp');
  const from = read('THUTUC_MAIL_FROM', undefined, mailSender, 'setting-mail-from');
  // A fault that is named already is not named twice.
  if (server && from === undefined && !environment['THUTUC_MAIL_FROM']?.trim()) {
    fault('THUTUC_MAIL_FROM', 'setting-mail-from-missing');
  }
  if (from !== undefined && !environment['THUTUC_SMTP']?.trim()) fault('THUTUC_SMTP', 'setting-smtp-missing');
  const addresses = read('THUTUC_SYSTEMS', none, systemAddresses, 'setting-systems');
  const secrets = read('THUTUC_SYSTEM_SECRETS', none, systemSecrets, 'setting-system-secrets');
  const systems = systemsOf(addresses, secrets);
  // A fault that is named already is not named twice.
  if (systems === null && faults.every((text) => !text.includes('THUTUC_SYSTEM'))) {
    fault('THUTUC_SYSTEM_SECRETS', 'setting-systems-unpaired');
  }
  const isDemo = read('THUTUC_DEMO', environment['NODE_ENV'] !== 'production', yesOrNo, 'setting-demo');
  const publicUrl = read('THUTUC_PUBLIC_URL', addressOf(host, port), webAddress, 'setting-public-url');
  // Links in messages must lead to the portal, and nobody signs in over a line that others read.
  const isPublic = environment['NODE_ENV'] === 'production' && !isDemo;
  if (isPublic && !environment['THUTUC_PUBLIC_URL']?.trim())
    fault('THUTUC_PUBLIC_URL', 'setting-public-url-missing');
  else if (isPublic && publicUrl.startsWith('http:') && !isThisMachine(publicUrl))
    fault('THUTUC_PUBLIC_URL', 'setting-public-url-open');
  const metrics = read<ListenPlace | null>('THUTUC_METRICS', null, listenPlace, 'setting-metrics');
  if (metrics !== null && metrics.port !== 0 && metrics.port === port)
    fault('THUTUC_METRICS', 'setting-metrics-port');
  const settings: Settings = {
    port,
    host,
    dataFolder: resolve(read('THUTUC_DATA', './data', (text) => text, 'setting-data')),
    storeAddress: read<string | null>('THUTUC_STORE', null, storeAddress, 'setting-store'),
    isDemo,
    publicUrl,
    requestsPerMinute: read('THUTUC_RATE_LIMIT', 6000, wholeNumber(0, 10_000_000), 'setting-rate-limit'),
    embedOrigins: read<readonly string[]>('THUTUC_EMBED_ORIGINS', [], embedOrigins, 'setting-embed-origins'),
    systems: systems ?? [],
    smtp: server && from !== undefined ? { ...server, from } : null,
    trustedProxies: read<readonly string[]>(
      'THUTUC_TRUSTED_PROXIES',
      ['loopback'],
      proxyAddresses,
      'setting-trusted-proxies',
    ),
    metrics,
    drainMillis: 1_000 * read('THUTUC_DRAIN_SECONDS', 0, wholeNumber(0, 600), 'setting-seconds'),
    stopMillis: 1_000 * read('THUTUC_STOP_SECONDS', 25, wholeNumber(0, 3_600), 'setting-seconds'),
  };
  return faults.length > 0 ? { settings: null, faults } : { settings, faults: [] };
}

/** The address of a server on this machine, as a browser takes it. */
export function addressOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
