import type { Certificate } from '../connectors/signing/index.ts';

/** What the paper says of its signature. */
export interface SignatureFacts {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  /** Instant, ISO 8601. */
  readonly at: string;
  readonly certificate: Certificate;
  /** Public page where the paper is verified. */
  readonly url: string;
}

/**
 * The block below a paper that is signed digitally (Nghị định 30/2020/NĐ-CP, Phụ lục I: name of the agency and moment
 * of signing), with a code that leads to its verification. It is part of the file that is signed.
 */
export const signatureBlock = `
<hr>
<div class="columns keep">
<div class="w-20">{{qr signature.url}}</div>
<div class="w-80 small">
<p class="bold">Ký số bởi: {{signature.name}}</p>
<p>{{signature.title}}, {{signature.unit}}</p>
<p>Thời gian ký: {{dateTime signature.at}}</p>
<p>Chứng thư số: {{signature.certificate.serial}}, cấp bởi {{signature.certificate.issuer}}</p>
<p>Kiểm tra văn bản tại: {{signature.url}}</p>
</div>
</div>
`;
