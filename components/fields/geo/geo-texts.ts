import type { Language } from '../../../engine/index.ts';

/** What the drawing of a place, and the choice of its meridian, say. */
export interface GeoTexts {
  readonly point: string;
  readonly polygon: string;
  readonly vertex: string;
  readonly place: string;
  readonly pointKeys: string;
  readonly polygonKeys: string;
  readonly scale: string;
  readonly north: string;
  readonly add: string;
  readonly remove: string;
  readonly addBetween: string;
  readonly meridians: string;
  readonly useMeridian: string;
  readonly equalsPlane: string;
}

const vi: GeoTexts = {
  point: 'Sơ đồ vị trí',
  polygon: 'Sơ đồ ranh giới',
  vertex: 'Đỉnh {number}: X = {x}, Y = {y}',
  place: 'Vị trí: X = {x}, Y = {y}',
  pointKeys: 'Kéo điểm để dời, hoặc chọn điểm rồi bấm phím mũi tên (mỗi lần {step} m, với Shift {long} m).',
  polygonKeys:
    'Kéo đỉnh để dời, bấm dấu + trên cạnh để thêm đỉnh. Bằng bàn phím: mũi tên dời đỉnh {step} m (với Shift {long} m), Page Up và Page Down sang đỉnh khác, Insert thêm đỉnh, Delete xóa đỉnh.',
  scale: '{metres} m',
  north: 'B',
  add: 'Thêm đỉnh sau đỉnh {number}',
  remove: 'Xóa đỉnh {number}',
  addBetween: 'Thêm đỉnh giữa cạnh này',
  meridians: 'Kinh tuyến trục của nơi này; chọn theo tỉnh ghi trên bản vẽ hoặc giấy chứng nhận:',
  useMeridian: '{meridian} ({provinces})',
  equalsPlane: 'VN-2000, kinh tuyến trục {meridian}, múi chiếu 3 độ: X = {x} m, Y = {y} m',
};

const en: GeoTexts = {
  point: 'Drawing of the place',
  polygon: 'Drawing of the boundary',
  vertex: 'Vertex {number}: X = {x}, Y = {y}',
  place: 'Place: X = {x}, Y = {y}',
  pointKeys: 'Drag the point, or choose it and press an arrow key ({step} m each time, {long} m with Shift).',
  polygonKeys:
    'Drag a vertex to move it, press + on an edge to add one. With the keyboard: arrows move a vertex by {step} m ({long} m with Shift), Page Up and Page Down go to another, Insert adds one, Delete removes it.',
  scale: '{metres} m',
  north: 'N',
  add: 'Add a vertex after vertex {number}',
  remove: 'Remove vertex {number}',
  addBetween: 'Add a vertex on this edge',
  meridians: 'Central meridians here; choose by the province that the drawing or the certificate names:',
  useMeridian: '{meridian} ({provinces})',
  equalsPlane: 'VN-2000, central meridian {meridian}, zone of 3 degrees: X = {x} m, Y = {y} m',
};

export function geoTexts(language: Language): GeoTexts {
  return language === 'en' ? en : vi;
}
