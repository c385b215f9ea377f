import type { PublicPaper } from '../../../api/index.ts';
import type { PortalTexts } from '../../language/portal-texts.ts';
import { template } from '../templates.ts';

interface SignedPaperData {
  readonly t: PortalTexts;
  readonly paper: PublicPaper;
  /** Digest that the reader has typed; empty before. */
  readonly typed: string;
  readonly isSame: boolean;
}

/** What anybody who holds a signed paper may know of it. */
export const signedPaperPage = template<SignedPaperData>(`
<div class="opening">
<p class="kicker">{{t.verifyTitle}}</p>
<h1>{{paper.title}}</h1>
{{#if paper.isGenuine}}<div class="notice-line"><p><strong>{{t.verifyGenuine}}</strong></p>{{#if paper.isReplaced}}<p>{{t.verifyReplaced}}</p>{{/if}}</div>
{{else}}<div class="notice-line danger" role="alert"><p><strong>{{t.verifyBroken}}</strong></p></div>{{/if}}
<dl class="facts large">
<div><dt>{{t.verifyNumber}}</dt><dd>{{#if paper.number}}{{paper.number}}{{else}}-{{/if}}</dd></div>
<div><dt>{{t.verifyUnit}}</dt><dd>{{paper.unit}}</dd></div>
<div><dt>{{t.verifySigner}}</dt><dd>{{paper.signer}}, {{paper.signerTitle}}</dd></div>
<div><dt>{{t.verifySignedAt}}</dt><dd>{{moment paper.signedAt}}</dd></div>
<div><dt>{{t.verifyCertificate}}</dt><dd>{{paper.certificate}}</dd></div>
</dl>
</div>
<section aria-labelledby="tep"><h2 id="tep">{{t.verifyFile}}</h2>
<p>{{t.verifyFileLead}}</p>
<p>SHA-256: <span class="code breaks">{{paper.digest}}</span></p>
{{#if typed}}<div class="notice-line{{#unless isSame}} danger{{/unless}}" role="alert"><p><strong>{{#if isSame}}{{t.verifySame}}{{else}}{{t.verifyOther}}{{/if}}</strong></p></div>{{/if}}
<form class="search" method="get">
<label for="ma">{{t.verifyTyped}}</label>
<div class="search-line">
<input type="text" id="ma" name="ma" value="{{typed}}" maxlength="80" autocomplete="off" spellcheck="false" required>
<button class="button">{{t.verifyCompare}}</button>
</div>
</form>
</section>
<p class="soft">{{t.verifyPrivacy}}</p>
`);

/** That there is no such paper. */
export const noSignedPaperPage = template<{ readonly t: PortalTexts }>(`
<div class="opening">
<h1>{{t.verifyTitle}}</h1>
<div class="notice-line danger" role="alert"><p><strong>{{t.verifyUnknown}}</strong></p><p>{{t.verifyUnknownAdvice}}</p></div>
</div>
`);
