import type { Language } from '../../../engine/index.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import type { ScenarioResult } from '../draft/found-problem.ts';
import type { editor } from '../language/vi/editor.ts';
import type { DesignerClient } from './designer-client.ts';

/** What the frame hands to a tab. Draw again on `change` of the session: see `DraftController`. */
export interface TabElement extends HTMLElement {
  session: DraftSession;
  client: DesignerClient;
  language: Language;
  /** What became of the scenarios; null while they cannot be played. For the tabs that show it. */
  scenarios?: readonly ScenarioResult[] | null;
}

/** A part of the definition with a screen of its own. */
export interface DesignerTab {
  /** As it stands in the address. */
  readonly id: keyof typeof editor.tabs;
  /** Name of the element. */
  readonly element: string;
  readonly load: () => Promise<unknown>;
  /** Beginnings of the JSON pointers that it deals with. */
  readonly places: readonly string[];
}

/** The tabs that there are, in the order in which they stand. A tab is fetched when it is first opened. */
export const designerTabs: readonly DesignerTab[] = [
  {
    id: 'tong-quan',
    element: 'designer-tong-quan',
    load: () => import('../tong-quan/designer-tong-quan.ts'),
    places: [
      '/id',
      '/version',
      '/code',
      '/formerCodes',
      '/title',
      '/sector',
      '/summary',
      '/keywords',
      '/audience',
      '/conditions',
      '/legalBasis',
      '/approval',
      '/service',
      '/authority',
      '/roles',
      '/supervisors',
      '/accountants',
    ],
  },
  {
    id: 'bieu-mau',
    element: 'designer-bieu-mau',
    load: () => import('../bieu-mau/designer-bieu-mau.ts'),
    places: ['/forms', '/application'],
  },
  {
    id: 'quy-trinh',
    element: 'designer-quy-trinh',
    load: () => import('../quy-trinh/designer-quy-trinh.ts'),
    places: ['/workflow'],
  },
  {
    id: 'thanh-phan',
    element: 'designer-thanh-phan',
    load: () => import('../thanh-phan/designer-thanh-phan.ts'),
    places: ['/dossier'],
  },
  {
    id: 'phi',
    element: 'designer-phi',
    load: () => import('../phi/designer-phi.ts'),
    places: ['/fees', '/parameters'],
  },
  {
    id: 'thoi-han',
    element: 'designer-thoi-han',
    load: () => import('../thoi-han/designer-thoi-han.ts'),
    places: ['/deadlines', '/numbers'],
  },
  {
    id: 'van-ban',
    element: 'designer-van-ban',
    load: () => import('../van-ban/designer-van-ban.ts'),
    places: ['/papers'],
  },
  {
    id: 'thong-bao',
    element: 'designer-thong-bao',
    load: () => import('../thong-bao/designer-thong-bao.ts'),
    places: ['/messages'],
  },
  {
    id: 'quyen',
    element: 'designer-quyen',
    load: () => import('../quyen/designer-quyen.ts'),
    places: ['/access'],
  },
  {
    id: 'danh-muc',
    element: 'designer-danh-muc',
    load: () => import('../danh-muc/designer-danh-muc.ts'),
    places: ['/catalogues', '/lookups'],
  },
  {
    id: 'tinh-huong',
    element: 'designer-tinh-huong',
    load: () => import('../tinh-huong/designer-tinh-huong.ts'),
    places: ['/scenarios'],
  },
  { id: 'json', element: 'designer-json', load: () => import('../json/designer-json.ts'), places: [''] },
  {
    id: 'cong-bo',
    element: 'designer-cong-bo',
    load: () => import('../cong-bo/designer-cong-bo.ts'),
    places: [],
  },
];

/** The tab that deals with a place: the one with the longest beginning of its pointer. */
export function tabOf(at: string, tabs: readonly DesignerTab[] = designerTabs): DesignerTab['id'] {
  let found: { readonly id: DesignerTab['id']; readonly length: number } | null = null;
  for (const { id, places } of tabs) {
    for (const place of places) {
      const isThere = at === place || at.startsWith(`${place}/`);
      if (isThere && place.length >= (found?.length ?? 0)) found = { id, length: place.length };
    }
  }
  return found?.id ?? 'json';
}
