import type { FastifyInstance } from 'fastify';
import { inLanguage, type Text } from '../../engine/index.ts';
import { pagePolicy } from './plugins/external/helmet.ts';
import { pageAssets, type EntryAssets, type WebAssets } from './web-assets.ts';

/** A single-page application: where it is served, the entry it was built from, the element that it is. */
interface Shell {
  readonly path: string;
  readonly entry: string;
  readonly element: string;
  readonly title: Text;
  /** The page must stay in touch with the page of another site that opened it. */
  readonly isPopup?: true;
  /** Other sites show the page in a frame. */
  readonly isFrame?: true;
}

/** Which sites may show the pages that are meant for it in a frame. */
export interface Framing {
  readonly isSecure: boolean;
  readonly origins: readonly string[];
}

const shells: readonly Shell[] = [
  {
    path: '/desk',
    entry: 'runtime/desk/web/main.ts',
    element: 'thutuc-desk',
    title: { vi: 'Bàn làm việc · Thutuc', en: 'Desk · Thutuc' },
  },
  {
    path: '/designer',
    entry: 'designer/web/main.ts',
    element: 'thutuc-designer',
    title: { vi: 'Thiết kế thủ tục · Thutuc', en: 'Designer · Thutuc' },
  },
  {
    path: '/embed/sign-in',
    entry: 'runtime/embed/web/sign-in-page.ts',
    element: 'thutuc-embed-sign-in',
    title: { vi: 'Đăng nhập · Thutuc', en: 'Sign in · Thutuc' },
    isPopup: true,
  },
  {
    path: '/embed/frame',
    entry: 'runtime/embed/web/frame-page.ts',
    element: 'thutuc-embed-frame',
    title: { vi: 'Dịch vụ công · Thutuc', en: 'Public service · Thutuc' },
    isFrame: true,
  },
];

/** A page that another site opens, but may never show inside of its own. */
const popupHeaders = { 'cross-origin-opener-policy': 'unsafe-none', 'x-frame-options': 'DENY' };

const notBuilt: Text = {
  vi: 'Giao diện này chưa được dựng. Chạy “npm run build” rồi tải lại trang.',
  en: 'This application has not been built. Run “npm run build”, then load the page again.',
};

/** Stands in the page until its script has come, and where a line that was lost keeps it away. */
const opening: readonly [says: Text, reload: Text] = [
  { vi: 'Đang mở trang. Nếu trang không hiện ra,', en: 'Opening the page. If it does not appear,' },
  { vi: 'hãy tải lại', en: 'load it again' },
];

/** Serves the page of each application at every address below it; the application reads the rest. */
export function appShells(app: FastifyInstance, assets: WebAssets, { isSecure, origins }: Framing): void {
  // One header names the sites; the older one knows only all or none.
  const framed = { contentSecurityPolicy: pagePolicy(isSecure, origins), frameguard: false } as const;
  for (const shell of shells) {
    const found = pageAssets(assets, shell.entry);
    for (const url of [shell.path, `${shell.path}/*`]) {
      app.get(
        url,
        { schema: { hide: true }, ...(shell.isFrame === true ? { helmet: framed } : {}) },
        async (request, reply) =>
          reply
            .code(found.script === null ? 503 : 200)
            .header('cache-control', 'no-cache')
            .headers(shell.isPopup === true ? popupHeaders : {})
            .type('text/html; charset=utf-8')
            .send(page(shell, found, request.language)),
      );
    }
  }
}

function page({ element, title, isFrame }: Shell, assets: EntryAssets, language: 'vi' | 'en'): string {
  const links = [
    ...assets.styles.map((file) => `<link rel="stylesheet" href="${file}">`),
    ...assets.preload.map((file) => `<link rel="modulepreload" href="${file}">`),
    ...(assets.script === null ? [] : [`<script type="module" src="${assets.script}"></script>`]),
  ];
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${inLanguage(title, language)}</title>`,
    // A link in a frame leads out of it: no other page of ours may be shown there.
    ...(isFrame === true ? ['<base target="_blank">'] : []),
    ...links,
    '</head>',
    `<body>${assets.script !== null ? `<${element}>${isFrame === true ? '' : waiting(language)}</${element}>` : `<p>${inLanguage(notBuilt, language)}</p>`}</body>`,
    '</html>',
  ].join('\n');
}

function waiting(language: 'vi' | 'en'): string {
  const [says, reload] = opening;
  return `<p class="unstarted">${inLanguage(says, language)} <a href="">${inLanguage(reload, language)}</a>.</p>`;
}
