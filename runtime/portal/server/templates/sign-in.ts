import type { PortalTexts } from '../../language/portal-texts.ts';
import type { PortalPerson } from '../portal-services.ts';
import { template } from '../templates.ts';

interface SignInData {
  readonly t: PortalTexts;
  readonly token: string;
  /** Where to go on to. */
  readonly returnTo: string;
  readonly username: string;
  readonly refused: boolean;
  readonly note: string;
  readonly people: readonly (PortalPerson & { readonly about: string })[];
}

/** Signing in with a plain form; in a demo with one button for each person. */
export const signInPage = template<SignInData>(`
<div class="opening">
<h1>{{t.signInTitle}}</h1>
<p class="lead">{{t.signInLead}}</p>
{{#if note}}<p class="notice-line" role="status">{{note}}</p>{{/if}}
{{#if refused}}<p class="notice-line danger" role="alert" id="loi">{{t.signInRefused}}</p>{{/if}}
<form class="sign-in" action="/dang-nhap" method="post">
<input type="hidden" name="_csrf" value="{{token}}">
<input type="hidden" name="ve" value="{{returnTo}}">
<label for="ten">{{t.username}}</label>
<input type="text" id="ten" name="ten_dang_nhap" value="{{username}}" required maxlength="200" autocomplete="username" autocapitalize="none" spellcheck="false"{{#if refused}} aria-invalid="true" aria-describedby="loi"{{/if}}>
<label for="mat-khau">{{t.password}}</label>
<input type="password" id="mat-khau" name="mat_khau" required maxlength="200" autocomplete="current-password"{{#if refused}} aria-invalid="true" aria-describedby="loi"{{/if}}>
<button class="button primary">{{t.signIn}}</button>
</form>
</div>
{{#if people}}
<section class="demo" aria-labelledby="dung-thu"><h2 id="dung-thu">{{t.demoTitle}}</h2>
<p>{{t.demoLead}}</p>
<ul class="people">
{{#each people}}
<li><div><p><strong>{{name}}</strong></p><p class="soft">{{about}}</p>
<p class="soft"><span class="code">{{account}}</span> - {{fill @root.t.demoPassword password=password}}</p></div>
<form action="/dang-nhap" method="post">
<input type="hidden" name="_csrf" value="{{@root.token}}">
<input type="hidden" name="ve" value="{{@root.returnTo}}">
<input type="hidden" name="ten_dang_nhap" value="{{account}}">
<input type="hidden" name="mat_khau" value="{{password}}">
<button class="button">{{fill @root.t.demoUse account=account}}</button>
</form></li>
{{/each}}
</ul></section>
{{/if}}
`);

/** Asks before it ends a session: a link alone must not do it. */
export const signOutPage = template<{ readonly t: PortalTexts; readonly token: string }>(`
<div class="opening">
<h1>{{t.signOutTitle}}</h1>
<p class="lead">{{t.signOutLead}}</p>
<form action="/dang-xuat" method="post">
<input type="hidden" name="_csrf" value="{{token}}">
<button class="button primary">{{t.signOut}}</button>
</form>
</div>
`);
