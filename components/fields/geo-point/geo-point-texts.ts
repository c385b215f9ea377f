import type { GeoSystem, Language } from '../../../engine/index.ts';

/** What a field for a place says of itself. */
export interface GeoPointTexts {
  readonly systems: Readonly<Record<GeoSystem, string>>;
  readonly how: string;
  readonly lat: string;
  readonly lng: string;
  readonly x: string;
  readonly y: string;
  readonly meridian: string;
  readonly zone: string;
  readonly zone3: string;
  readonly zone6: string;
  readonly degreesHint: string;
  readonly planeHint: string;
  readonly here: string;
  readonly looking: string;
  readonly found: string;
  readonly denied: string;
  readonly equals: string;
}

const vi: GeoPointTexts = {
  systems: { wgs84: 'Vĩ độ, kinh độ', vn2000: 'VN-2000' },
  how: 'Hệ tọa độ',
  lat: 'Vĩ độ (Bắc)',
  lng: 'Kinh độ (Đông)',
  x: 'X (Bắc), mét',
  y: 'Y (Đông), mét',
  meridian: 'Kinh tuyến trục',
  zone: 'Múi chiếu',
  zone3: '3 độ',
  zone6: '6 độ',
  degreesHint: 'Ví dụ 21,0285 và 105,854, hoặc 21°01′42″ và 105°51′14″',
  planeHint: 'Ghi đúng như trên bản vẽ hoặc giấy chứng nhận, ví dụ kinh tuyến trục 105°45′, múi chiếu 3 độ',
  here: 'Lấy vị trí của thiết bị này',
  looking: 'Đang tìm vị trí…',
  found: 'Đã lấy vị trí, sai số khoảng {metres} m',
  denied: 'Không lấy được vị trí. Cho phép trình duyệt dùng vị trí, hoặc nhập tọa độ',
  equals: 'WGS 84: vĩ độ {lat}, kinh độ {lng}',
};

const en: GeoPointTexts = {
  systems: { wgs84: 'Latitude, longitude', vn2000: 'VN-2000' },
  how: 'Coordinate system',
  lat: 'Latitude (north)',
  lng: 'Longitude (east)',
  x: 'X (north), metres',
  y: 'Y (east), metres',
  meridian: 'Central meridian',
  zone: 'Zone',
  zone3: '3 degrees',
  zone6: '6 degrees',
  degreesHint: 'For example 21.0285 and 105.854, or 21°01′42″ and 105°51′14″',
  planeHint:
    'As the drawing or the certificate says, for example central meridian 105°45′, zone of 3 degrees',
  here: 'Use the position of this device',
  looking: 'Looking for the position…',
  found: 'Position found, within about {metres} m',
  denied: 'The position could not be had. Allow the browser to use it, or type the coordinates',
  equals: 'WGS 84: latitude {lat}, longitude {lng}',
};

export function geoPointTexts(language: Language): GeoPointTexts {
  return language === 'en' ? en : vi;
}
