/**
 * Vietnamese texts on a page of another language that do not say so with `lang="vi"`: a screen reader would spell
 * them as English (WCAG 3.1.2), and mostly they are texts somebody forgot to translate. It looks into open shadow
 * roots and at the names that only assistive technology hears.
 *
 * It names nothing outside of itself, so that a test can also hand it to the page of another browser.
 */
export function unmarkedVietnamese(): string[] {
  // A name of a person or a place, and of the currency, is the same in every language (WCAG exempts proper names).
  const words = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];
  const isWord = (word: string): boolean => letters.test(word) && /^\p{Ll}/u.test(word) && word !== 'đồng';
  const letters = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;
  const found: string[] = [];
  const walk = (element: HTMLElement, around: string): void => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.matches('script, style')) return;
    const language = element.lang === '' ? around : element.lang;
    const heard = ['aria-label', 'alt', 'title', 'placeholder'].map(
      (name) => element.getAttribute(name) ?? '',
    );
    const slotted = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
    const children = slotted.length > 0 ? slotted : [...(element.shadowRoot ?? element).childNodes];
    const read = children.map((child) => (child instanceof Text ? child.data : ''));
    if (language !== 'vi')
      found.push(
        ...[...heard, ...read].map((text) => text.trim()).filter((text) => words(text).some(isWord)),
      );
    for (const child of children) if (child instanceof HTMLElement) walk(child, language);
  };
  walk(document.body, document.documentElement.lang);
  return [...new Set(found)].map((text) => `Vietnamese without lang="vi": ${text}`);
}
