import type { Language } from '../../../../engine/index.ts';
import type { PortalTexts } from '../../language/portal-texts.ts';
import type { PortalReader } from '../portal-services.ts';
import { template } from '../templates.ts';

interface LayoutData {
  readonly t: PortalTexts;
  readonly language: Language;
  readonly otherLanguage: Language;
  readonly otherAddress: string;
  readonly title: string;
  readonly body: string;
  readonly reader: PortalReader | null;
  readonly place: { readonly procedures: boolean; readonly tracking: boolean; readonly mine: boolean };
  readonly screen: string;
  readonly script: string | null;
  readonly styles: readonly string[];
  readonly preload: readonly string[];
}

/** The frame of every page: head, header with navigation, language and session, the main part, footer. */
export const layout = template<LayoutData>(`<!doctype html>
<html lang="{{language}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}} - {{t.siteName}}</title>
<meta name="theme-color" content="#17506b">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
{{#each styles}}<link rel="stylesheet" href="{{this}}">
{{/each}}
{{#each preload}}<link rel="modulepreload" href="{{this}}">
{{/each}}
{{#if script}}<script type="module" src="{{script}}"></script>
{{/if}}
</head>
<body{{#if screen}} data-screen="{{screen}}"{{/if}}>
<a class="skip" href="#noi-dung">{{t.skip}}</a>
<header class="site-header">
<div class="wide">
<a class="site-name" href="/"><span class="seal" aria-hidden="true"></span>{{t.siteName}}</a>
<div class="session">
<a class="language" href="{{otherAddress}}" lang="{{otherLanguage}}" hreflang="{{otherLanguage}}" rel="nofollow">{{t.otherLanguage}}</a>
{{#if reader}}<span class="who"><span class="visually-hidden">{{fill t.signedInAs name=""}}</span>{{reader.name}}</span>
<a href="/dang-xuat" rel="nofollow">{{t.signOut}}</a>
{{else}}<a href="/dang-nhap" rel="nofollow">{{t.signIn}}</a>
{{/if}}
</div>
<nav aria-label="{{t.navigation}}">
<ul>
<li><a href="/"{{#if place.procedures}} aria-current="page"{{/if}}>{{t.navProcedures}}</a></li>
<li><a href="/tra-cuu"{{#if place.tracking}} aria-current="page"{{/if}}>{{t.navTracking}}</a></li>
<li><a href="/ho-so"{{#if place.mine}} aria-current="page"{{/if}}>{{t.navMine}}</a></li>
{{#if reader}}{{#if reader.workplace}}<li><a href="{{reader.workplace}}">{{t.navWork}}</a></li>{{/if}}{{/if}}
</ul>
</nav>
</div>
</header>
<main id="noi-dung" class="wide" tabindex="-1">
{{{body}}}
</main>
<footer class="site-footer">
<div class="wide">
<p class="site-motto">{{t.siteMotto}}</p>
<p>{{t.footerAbout}} {{t.footerHelp}}</p>
</div>
</footer>
</body>
</html>
`);
