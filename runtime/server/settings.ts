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
import { readMongoAddress } from './store/index.ts';

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
  const settings: Settings = {
    port,
    host,
    dataFolder: resolve(read('THUTUC_DATA', './data', (text) => text, 'setting-data')),
    storeAddress: read<string | null>('THUTUC_STORE', null, storeAddress, 'setting-store'),
    isDemo: read('THUTUC_DEMO', environment['NODE_ENV'] !== 'production', yesOrNo, 'setting-demo'),
    publicUrl: read('THUTUC_PUBLIC_URL', addressOf(host, port), webAddress, 'setting-public-url'),
    requestsPerMinute: read('THUTUC_RATE_LIMIT', 6000, wholeNumber(0, 10_000_000), 'setting-rate-limit'),
    embedOrigins: read<readonly string[]>('THUTUC_EMBED_ORIGINS', [], embedOrigins, 'setting-embed-origins'),
    systems: systems ?? [],
    smtp: server && from !== undefined ? { ...server, from } : null,
  };
  return faults.length > 0 ? { settings: null, faults } : { settings, faults: [] };
}

/** The address of a server on this machine, as a browser takes it. */
export function addressOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function wholeNumber(least: number, most: number): (text: string) => number | undefined {
  return (text) => {
    const value = Number(text);
    return /^\d+$/.test(text) && value >= least && value <= most ? value : undefined;
  };
}

function storeAddress(text: string): string | undefined {
  return readMongoAddress(text) === null ? undefined : text;
}

function yesOrNo(text: string): boolean | undefined {
  if (/^(1|true|yes|on)$/i.test(text)) return true;
  return /^(0|false|no|off)$/i.test(text) ? false : undefined;
}

function hostName(text: string): string | undefined {
  return /^[A-Za-z0-9.:_-]+$/.test(text) ? text : undefined;
}

function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, search, hash } = new URL(text);
  const isPlain = /^https?:$/.test(protocol) && search === '' && hash === '';
  return isPlain ? text.replace(/\/+$/, '') : undefined;
}
