import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Pdfmake from 'pdfmake';
import type { Language } from '../../../engine/index.ts';
import { leanFont } from './lean-font.ts';
import { sheets, type PaperFormat } from './paper-format.ts';
import type { PaperNode } from './paper-tree.ts';
import { boxFont } from './box-font.ts';
import { layOut } from './pdf-layout.ts';
import { BOX_FONT } from './pdf-runs.ts';

/** Tinos has the measures of Times New Roman, which administrative documents are written in, and all of Vietnamese. */
const FONT = 'Tinos';
const FONT_FILES = {
  normal: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italics: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bolditalics: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;

const PLAIN = { alignment: 'left', bold: false, italics: false, underline: false, upper: false } as const;

const BOX_FILE = 'boxes.ttf';
const FOOTER_SIZE = 8;

let ready: Promise<typeof Pdfmake> | null = null;

/** What a PDF says of itself. */
export interface PdfFacts {
  readonly title: string;
  readonly author?: string | undefined;
  readonly language: Language;
  /** The instant of issue, ISO 8601: the only time in the file, so the same paper gives the same bytes. */
  readonly at: string;
  /** A small line at the foot of every page. */
  readonly footer?: string | undefined;
  /** Large words across every page, e.g. that it is a draft. */
  readonly watermark?: string | undefined;
  /** Addresses (`data:`) of the pictures of the paper, by name. */
  readonly pictures?: ReadonlyMap<string, string> | undefined;
}

/** A paper as a PDF, drawn from the same tree as the page. Nothing is fetched and no file is opened for it. */
export async function pdfPaper(
  nodes: readonly PaperNode[],
  format: PaperFormat,
  facts: PdfFacts,
): Promise<Uint8Array> {
  ready ??= prepare();
  const pdfmake = await ready;
  const { width, height, margins, fontSize, small } = sheets[format];
  const [left, top, right, bottom] = margins;
  const room = { width: width - left - right, pageHeight: height - top - bottom };
  const look = { ...PLAIN, ...room, fontSize, small, pictures: facts.pictures ?? new Map<string, string>() };
  const definition = {
    version: '1.7',
    language: facts.language,
    displayTitle: true,
    info: {
      title: facts.title,
      author: facts.author,
      creator: 'Thutuc',
      producer: 'Thutuc',
      creationDate: new Date(facts.at),
      modDate: new Date(facts.at),
    },
    pageSize: { width, height },
    pageMargins: [...margins],
    defaultStyle: { font: FONT, fontSize, lineHeight: 1.06 },
    header: pageNumber(fontSize),
    ...(facts.footer === undefined ? {} : { footer: footer(facts.footer, left, right) }),
    ...(facts.watermark === undefined
      ? {}
      : { watermark: { text: facts.watermark, color: '#000', opacity: 0.07, bold: true, font: FONT } }),
    content: layOut(nodes, look).stack,
    pageBreakBefore: standsAlone,
  };
  return pdfmake.createPdf(definition).getBuffer();
}

/** Whether a heading is the last thing on its page. */
function standsAlone(
  { headlineLevel }: { readonly headlineLevel?: number },
  { getFollowingNodesOnPage }: { readonly getFollowingNodesOnPage: () => readonly unknown[] },
): boolean {
  return headlineLevel === 1 && getFollowingNodesOnPage().length === 0;
}

/** Pages are numbered in the middle of the top margin, from the second on (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
function pageNumber(fontSize: number) {
  return (page: number) =>
    page === 1
      ? undefined
      : { text: String(page), alignment: 'center', fontSize, margin: [0, fontSize, 0, 0] };
}

/** What the copy is, at the foot of each page, with how many pages there are. */
function footer(text: string, left: number, right: number) {
  return (page: number, pages: number) => ({
    columns: [
      { text, fontSize: FOOTER_SIZE },
      { text: `${page}/${pages}`, fontSize: FOOTER_SIZE, alignment: 'right', width: 'auto' },
    ],
    columnGap: 8,
    margin: [left, 14, right, 0],
  });
}

/** The library is read with the first paper: it is the biggest of all, and threads of their own draw for a server. */
async function prepare(): Promise<typeof Pdfmake> {
  const { default: pdfmake } = await import('pdfmake');
  const require = createRequire(import.meta.url);
  for (const file of Object.values(FONT_FILES)) {
    const font = readFileSync(require.resolve(`@expo-google-fonts/tinos/${file}`));
    pdfmake.virtualfs.writeFileSync(file, Buffer.from(leanFont(font)));
  }
  pdfmake.virtualfs.writeFileSync(BOX_FILE, Buffer.from(boxFont()));
  pdfmake.setFonts({
    [FONT]: FONT_FILES,
    [BOX_FONT]: { normal: BOX_FILE, bold: BOX_FILE, italics: BOX_FILE, bolditalics: BOX_FILE },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  return pdfmake;
}
