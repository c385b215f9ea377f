import type { Language } from '../../../engine/index.ts';

/** What a field for a piece of land says of itself. */
export interface GeoPolygonTexts {
  readonly vertex: string;
  readonly cell: string;
  readonly removeColumn: string;
  readonly remove: string;
  readonly hint: string;
  readonly area: string;
  readonly perimeter: string;
  readonly method: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly use: string;
  readonly taken: string;
  readonly unread: string;
}

const vi: GeoPolygonTexts = {
  vertex: 'Đỉnh',
  cell: 'Đỉnh {number}, {name}',
  removeColumn: 'Xóa',
  remove: 'Xóa đỉnh {number}',
  hint: 'Nhập các đỉnh lần lượt theo đường ranh giới; không cần lặp lại đỉnh đầu ở cuối. Có thể dán cả bảng từ bảng tính.',
  area: 'Diện tích',
  perimeter: 'Chu vi',
  method:
    'Tính theo tọa độ các đỉnh trên mặt phẳng VN-2000, kinh tuyến trục {meridian}°, múi chiếu {zone} độ',
  paste: 'Dán danh sách tọa độ',
  pasteHint: 'Mỗi dòng một đỉnh: số thứ tự (nếu có) và hai tọa độ, ví dụ “1; 2325612,35; 585123,40”',
  use: 'Dùng danh sách này',
  taken: 'Đã nhận {count} đỉnh.',
  unread: 'Không đọc được dòng {lines}.',
};

const en: GeoPolygonTexts = {
  vertex: 'Vertex',
  cell: 'Vertex {number}, {name}',
  removeColumn: 'Remove',
  remove: 'Remove vertex {number}',
  hint: 'Enter the vertices in their order along the boundary; the first need not be repeated at the end. A whole table can be pasted from a spreadsheet.',
  area: 'Area',
  perimeter: 'Perimeter',
  method:
    'By the coordinates of the vertices in the VN-2000 plane, central meridian {meridian}°, zone of {zone} degrees',
  paste: 'Paste a list of coordinates',
  pasteHint:
    'A line for each vertex: its number, if any, and two coordinates, e.g. “1; 2325612.35; 585123.40”',
  use: 'Use this list',
  taken: '{count} vertices taken.',
  unread: 'Line {lines} cannot be read.',
};

export function geoPolygonTexts(language: Language): GeoPolygonTexts {
  return language === 'en' ? en : vi;
}
