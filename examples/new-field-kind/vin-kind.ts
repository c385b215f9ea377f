import type { AnyField, FieldKind, ValueProblem } from '../../engine/index.ts';
import { oneLine, readText } from '../../engine/index.ts';

/** A field for the identification number of a vehicle; vin-options.json is its part of the schema. */
export interface VehicleNumberField extends AnyField {
  readonly type: 'vehicleNumber';
  /** The ninth character has to be the check digit. */
  readonly checkDigit?: boolean;
}

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
/** What each letter counts, A to Z; I, O and Q do not occur. */
const LETTERS = '12345678.12345.7.923456789';

/**
 * The identification number that a maker strikes into the frame of a vehicle (số khung, số VIN; TCVN 6578:2014,
 * ISO 3779): 17 capital letters and digits without I, O and Q, which look like 1 and 0.
 */
export const vehicleNumber: FieldKind<VehicleNumberField> = {
  type: 'vehicleNumber',
  stores: true,
  empty: null,
  asks: 'write',
  feelType: () => 'string',
  normalise(value) {
    const text = oneLine(value);
    return typeof text === 'string' ? oneLine(text.replace(/[\s.-]/g, '').toUpperCase()) : text;
  },
  check(value, { checkDigit }) {
    const read = readText(value);
    if ('problem' in read) return [read.problem];
    const number = read.text;
    if (number.length !== 17) return [wrongLength(number.length)];
    const strange = /[^A-HJ-NPR-Z0-9]/.exec(number)?.[0];
    if (strange !== undefined) return [wrongCharacter(strange)];
    return checkDigit === true && number.charAt(8) !== checkDigitOf(number) ? [wrongCheckDigit] : [];
  },
  display: (value) => (typeof value === 'string' ? value : ''),
  schema: () => ({ type: 'string', pattern: '^[A-HJ-NPR-Z0-9]{17}$' }),
};

/** The remainder of the weighted sum divided by 11; ten is written X (49 CFR 565.15). */
function checkDigitOf(number: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * worth(number.charAt(index)), 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

function worth(sign: string): number {
  return Number(/\d/.test(sign) ? sign : LETTERS.charAt(sign.charCodeAt(0) - 'A'.charCodeAt(0)));
}

function wrongLength(length: number): ValueProblem {
  return {
    code: 'vehicle-number-length',
    params: { length },
    message: {
      vi: 'Số khung có 17 ký tự, ở đây có {length}. Xem mục “Số khung” trên giấy đăng ký xe.',
      en: 'The number has 17 characters, here there are {length}. See “Số khung” on the vehicle registration.',
    },
  };
}

function wrongCharacter(sign: string): ValueProblem {
  return {
    code: 'vehicle-number-character',
    params: { sign },
    message: {
      vi: 'Số khung không có ký tự “{sign}”: chỉ gồm chữ số và chữ cái, trừ I, O, Q. Có thể là số 1 hoặc số 0.',
      en: 'The number has no “{sign}”: only digits and letters other than I, O and Q. It may be a 1 or a 0.',
    },
  };
}

const wrongCheckDigit: ValueProblem = {
  code: 'vehicle-number-check',
  message: {
    vi: 'Số khung không khớp chữ số kiểm tra. Đối chiếu lại từng ký tự.',
    en: 'The number does not fit its check digit. Compare it character by character.',
  },
};
