import type { ComponentKind } from '../generated/definition-types.ts';
import type { Text } from '../text/text.ts';

/** The kinds of dossier components as papers and screens name them (Nghị định 61/2018; Nghị định 45/2020, Điều 10). */
export const componentKindNames: Readonly<Record<ComponentKind, Text>> = {
  form: { vi: 'Biểu mẫu điện tử', en: 'Electronic form' },
  original: { vi: 'Bản chính', en: 'Original' },
  certifiedCopy: { vi: 'Bản sao có chứng thực', en: 'Certified copy' },
  electronicCopy: { vi: 'Bản sao điện tử có chứng thực', en: 'Certified electronic copy' },
  copy: { vi: 'Bản chụp, kèm xuất trình bản chính', en: 'Copy, original shown' },
  data: { vi: 'Dữ liệu điện tử', en: 'Electronic data' },
};
