import helmet from '@fastify/helmet';
import plugin from 'fastify-plugin';

/**
 * What pages may load, and which sites may show them in a frame.
 *
 * @param sites origins besides our own.
 */
export function pagePolicy(isSecure: boolean, sites: readonly string[] = []) {
  return {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'", ...sites],
      ...(isSecure ? { upgradeInsecureRequests: [] } : {}),
    },
  };
}

/**
 * Headers that keep pages from doing what they were not written to do. Nothing runs but scripts of this server,
 * nothing is drawn but with its stylesheets, and no other site may show a page in a frame.
 */
export const headers = plugin<{ readonly isSecure: boolean }>(
  async (app, { isSecure }) => {
    await app.register(helmet, {
      contentSecurityPolicy: pagePolicy(isSecure),
      // Without TLS in front, a browser that was told to insist on it could not come back.
      strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      referrerPolicy: { policy: 'same-origin' },
      crossOriginEmbedderPolicy: false,
    });
  },
  { name: 'headers' },
);
