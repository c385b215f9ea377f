/** Units that changed kind in 2026 under the same code, with the last day of the old kind. */
export interface Renaming {
  readonly lastDay: string;
  readonly province: string;
  /** Communes that became wards on the next day. */
  readonly newWards: readonly string[];
}

/**
 * NQ 30/2026/QH16 and 237/NQ-UBTVQH16 (Đồng Nai, 30/4/2026), NQ 36/2026/QH16 (Quảng Ninh, 01/9/2026),
 * NQ 39/2026/QH16 and 388/NQ-UBTVQH16 (Bắc Ninh, 20/9/2026).
 */
const renamings: readonly Renaming[] = [
  {
    lastDay: '2026-04-29',
    province: '75',
    // Lộc Ninh, Tân Khai, Đồng Phú, Tân Phú, Trị An, Trảng Bom, Dầu Giây, Long Thành, Xuân Lộc, Nhơn Trạch
    newWards: ['25270', '25357', '25363', '26116', '26170', '26248', '26326', '26368', '26425', '26485'],
  },
  { lastDay: '2026-08-31', province: '22', newWards: [] },
  {
    lastDay: '2026-09-19',
    province: '24',
    // Bố Hạ, Lạng Giang, Kép, Lục Nam, Hiệp Hòa, Yên Phong,
    // Phù Lãng, Chi Lăng, Tiên Du, Gia Bình, Nhân Thắng, Lương Tài
    newWards: [
      ...['07294', '07375', '07399', '07444', '07840', '09193'],
      ...['09292', '09313', '09319', '09454', '09475', '09496'],
    ],
  },
];

/** The last day on which the unit was a province (tỉnh) or a commune (xã), where that has ended. */
export function lastDayOfOldKind(code: string): string | undefined {
  return renamings.find(({ province, newWards }) => province === code || newWards.includes(code))?.lastDay;
}
