import type { CaseView, HistoryView, PaperSummary, Text } from '../../../../engine/index.ts';
import type { NoticeItem } from '../../../api/index.ts';
import type { PortalTexts } from '../../language/portal-texts.ts';
import { partial, template } from '../templates.ts';
import type { CaseMoney } from './case-money.ts';
import './case-money.ts';
import type { AnswerRow } from '../views/answer-rows.ts';

partial(
  'fileLinks',
  `<ul class="plain">{{#each files}}<li><a href="/api/cases/{{part @root.view.id}}/files/{{part id}}" download aria-label="{{fill @root.t.fileDownloadOf name=name}}">{{name}}</a></li>{{/each}}</ul>`,
);

partial(
  'answerRows',
  `<dl class="rows">
{{#each rows}}<div><dt>{{label}}</dt><dd>
{{#if members}}{{> answerRows rows=members}}
{{else}}{{#if items}}{{#each items}}<p class="item-label">{{label}}</p>{{> answerRows rows=rows}}{{/each}}{{#if totals}}{{> answerRows rows=totals}}{{/if}}
{{else}}{{#if files}}{{> fileLinks files=files}}
{{else}}{{#if value}}<span class="body-text">{{value}}</span>{{else}}<span class="soft">{{@root.t.notGiven}}</span>{{/if}}{{/if}}{{/if}}{{/if}}
{{#if isCompared}}<p class="soft">{{@root.t.compared}}</p>{{/if}}</dd></div>
{{/each}}
</dl>`,
);

partial(
  'papers',
  `<ul class="papers">
{{#each papers}}<li><div><p class="paper-title">{{text title}}</p>
{{#if replacedBy}}<p class="soft">{{@root.t.verifyReplaced}}</p>
{{/if}}{{#if signature}}<p class="soft">{{@root.t.verifySigner}}: {{signature.by}}, {{moment signature.at}}</p>
{{/if}}<p class="soft">{{#if number}}{{fill @root.t.paperNumber number=number}}, {{/if}}{{fill @root.t.paperIssued time=(moment issuedAt)}}</p></div>
{{#if locked}}<p class="soft">{{@root.t.paperLocked}}</p>{{else}}<p class="paper-links"><a class="button" href="/api/cases/{{part @root.view.id}}/papers/{{part id}}.html" aria-label="{{fill @root.t.paperOpenOf title=(text title)}}">{{@root.t.paperOpen}}</a>
<a class="button{{#if ../big}} primary{{/if}}" href="/api/cases/{{part @root.view.id}}/papers/{{part id}}.pdf" download aria-label="{{fill @root.t.paperDownloadOf title=(text title)}}">{{@root.t.paperDownload}}</a></p>{{/if}}</li>
{{/each}}
</ul>`,
);

partial(
  'toDo',
  `<section class="to-do{{#if urgent}} urgent{{/if}}" aria-labelledby="viec"><h2 id="viec">{{@root.t.toDo}}</h2>
{{#if @root.supplement}}
<p>{{@root.t.supplementAsked}}</p>
<ul>{{#each @root.supplement}}<li><strong>{{text label}}</strong>: {{reason}}</li>{{/each}}</ul>
{{/if}}
<div id="thao-tac" data-case="{{@root.view.id}}"></div>
<noscript><p class="notice-line">{{@root.t.scriptNeededCase}}</p></noscript>
</section>`,
);

interface MyCaseData {
  readonly t: PortalTexts;
  readonly view: CaseView;
  readonly title: string;
  readonly due: { readonly date: string; readonly isLate: boolean } | null;
  readonly stages: string;
  /** Systems of other agencies that have not answered yet. */
  readonly asked: string;
  /** Null where the case costs nothing. */
  readonly money: CaseMoney | null;
  readonly results: readonly PaperSummary[];
  readonly papers: readonly PaperSummary[];
  readonly supplement: readonly { readonly label: Text; readonly reason: string }[];
  readonly hasOffers: boolean;
  /** Whether somebody waits for the person, who could otherwise only withdraw. */
  readonly isUrgent: boolean;
  /** Whether the person has just done something with the case. */
  readonly isDone: boolean;
  readonly forms: readonly {
    readonly title: Text;
    /** Address and words of the form as it is printed. */
    readonly printout: { readonly url: string; readonly words: string };
    readonly sections: readonly { readonly heading: string; readonly rows: readonly AnswerRow[] }[];
  }[];
  readonly attached: readonly {
    readonly title: Text;
    readonly files: readonly { readonly id: string; readonly name: string }[];
    /** What became of the paper itself, or which registry stands for it. */
    readonly notes: readonly string[];
  }[];
  readonly history: readonly (HistoryView & { readonly by: string; readonly led: string })[];
  readonly notices: readonly NoticeItem[];
}

/** A case as its applicant sees it: the result first, then what is to be done, then how it came about. */
export const myCasePage = template<MyCaseData>(`
<div class="opening">
<p class="kicker">{{text view.procedure.title}}</p>
<h1>{{title}}</h1>
<p class="status-line"><span class="status-mark">{{text view.status.name}}</span></p>
{{#if isDone}}<p class="notice-line success" role="status">{{t.done}}</p>{{/if}}
</div>
{{#if results}}
<section class="result" aria-labelledby="ket-qua"><h2 id="ket-qua">{{t.result}}</h2>
<p>{{t.resultLead}}</p>
{{> papers papers=results big=true}}
</section>
{{/if}}
{{#if money}}{{#if money.pay}}{{> money}}{{/if}}{{/if}}
{{#if isUrgent}}{{> toDo urgent=true}}{{/if}}
<section aria-labelledby="tinh-hinh"><h2 id="tinh-hinh">{{t.progress}}</h2>
<dl class="rows">
{{#if view.endedAt}}<div><dt>{{t.endedAt}}</dt><dd>{{moment view.endedAt}}</dd></div>
{{else}}<div><dt>{{t.stage}}</dt><dd><strong>{{stages}}</strong></dd></div>
{{#if asked}}<div><dt>{{t.asked}}</dt><dd>{{asked}}</dd></div>{{/if}}
{{#if due}}<div><dt>{{t.dueDate}}</dt><dd><strong>{{due.date}}</strong>{{#if due.isLate}} <strong class="late">{{t.dueLate}}</strong>{{/if}}</dd></div>{{/if}}{{/if}}
<div><dt>{{t.reference}}</dt><dd class="code">{{view.reference}}</dd></div>
<div><dt>{{t.dossierCode}}</dt><dd>{{#if view.code}}<span class="code">{{view.code}}</span>{{else}}{{t.noCodeYet}}{{/if}}</dd></div>
<div><dt>{{t.applicant}}</dt><dd>{{view.applicant.name}}</dd></div>
<div><dt>{{t.competentUnit}}</dt><dd>{{text view.competentUnit.name}}</dd></div>
<div><dt>{{t.submittedAt}}</dt><dd>{{moment view.submittedAt}}</dd></div>
</dl></section>

{{#if money}}{{#unless money.pay}}{{> money}}{{/unless}}{{/if}}
<section aria-labelledby="van-ban"><h2 id="van-ban">{{t.papers}}</h2>
{{#if papers}}{{> papers papers=papers big=false}}{{else}}<p>{{t.papersNone}}</p>{{/if}}</section>

{{#if notices}}
<section aria-labelledby="thong-bao"><h2 id="thong-bao">{{t.notices}}</h2>
<ul class="notices">
{{#each notices}}<li><h3>{{subject}}</h3><p class="soft"><time datetime="{{sentAt}}">{{moment sentAt}}</time></p><p class="body-text">{{body}}</p></li>
{{/each}}
</ul></section>
{{/if}}

<section aria-labelledby="qua-trinh"><h2 id="qua-trinh">{{t.history}}</h2>
<ol class="history">
{{#each history}}<li><time datetime="{{at}}">{{moment at}}</time>
<div><p><strong>{{text what}}</strong></p>{{#if by}}<p class="soft">{{by}}</p>{{/if}}
{{#if led}}<p class="soft">→ {{led}}</p>{{/if}}
{{#each notes}}<p class="soft">{{text this}}</p>{{/each}}
{{#if reason}}<p class="body-text">{{fill @root.t.historyReason reason=reason}}</p>{{/if}}</div></li>
{{/each}}
</ol></section>

<section aria-labelledby="giay-to"><h2 id="giay-to">{{t.attached}}</h2>
{{#if attached}}
<dl class="rows">
{{#each attached}}<div><dt>{{text title}}</dt><dd>{{#if files}}{{> fileLinks files=files}}{{/if}}{{#each notes}}<p>{{this}}</p>{{/each}}</dd></div>
{{/each}}
</dl>
{{else}}<p>{{t.attachedNone}}</p>{{/if}}</section>

{{#if forms}}
<section aria-labelledby="da-khai"><h2 id="da-khai">{{t.given}}</h2>
<ul class="plain">{{#each forms}}<li><a href="{{printout.url}}">{{printout.words}}</a></li>{{/each}}</ul>
{{#each forms}}<details class="given-form"><summary>{{text title}}</summary>
{{#each sections}}<h3>{{heading}}</h3>{{> answerRows rows=rows}}{{/each}}
</details>{{/each}}
</section>
{{/if}}
{{#if hasOffers}}{{#unless isUrgent}}{{> toDo urgent=false}}{{/unless}}{{/if}}
`);
