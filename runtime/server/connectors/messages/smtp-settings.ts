/** How mail leaves the house. */
export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps); otherwise TLS is begun by STARTTLS where the server offers it. */
  readonly isSecure: boolean;
  /** Whether mail may go without TLS: on this machine alone. */
  readonly isLocal: boolean;
  readonly user?: { readonly name: string; readonly password: string };
  /** Sender, as `Tên <dia-chi@co-quan.gov.vn>` or the bare address. */
  readonly from: string;
}

/**
 * Reads the address of a mail server; undefined where it is none. Name and password are percent-encoded.
 *
 * @example smtpServer('smtps://mot-cua:mat%20khau@mail.tinh.gov.vn:465')
 */
export function smtpServer(text: string): Omit<SmtpSettings, 'from'> | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text);
  const isPlain = /^\/?$/.test(pathname) && search === '' && hash === '';
  if (!/^smtps?:$/.test(protocol) || hostname === '' || !isPlain || (username === '') !== (password === '')) {
    return undefined;
  }
  const isSecure = protocol === 'smtps:';
  return {
    host: hostname,
    port: port === '' ? (isSecure ? 465 : 587) : Number(port),
    isSecure,
    isLocal: hostname === 'localhost' || hostname === '127.0.0.1',
    ...(username === ''
      ? {}
      : { user: { name: decodeURIComponent(username), password: decodeURIComponent(password) } }),
  };
}

const address = String.raw`[^\s<>"@,;]+@[^\s<>"@,;]+\.[^\s<>"@,;]+`;

/** A sender as mail names it; undefined where it is none. */
export function mailSender(text: string): string | undefined {
  return new RegExp(`^(?:[^<>\\r\\n"]+ <${address}>|${address})$`).test(text) ? text : undefined;
}

/** Whether mail can be sent to an address: one @, no spaces, no list. */
export function isMailAddress(text: string): boolean {
  return new RegExp(`^${address}$`).test(text);
}
