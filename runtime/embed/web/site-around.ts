/**
 * Origin of the page that shows a frame, as the browser tells the frame; null where it tells nothing, as when the site sets
 * `referrerpolicy="no-referrer"` in a browser without `ancestorOrigins`.
 *
 * @param frame a window of our own origin.
 */
export function siteAround(frame: Window): string | null {
  const { ancestorOrigins } = frame.location as { readonly ancestorOrigins?: DOMStringList };
  const first = ancestorOrigins?.[0];
  if (first !== undefined) return first;
  const { referrer } = frame.document;
  return URL.canParse(referrer) ? new URL(referrer).origin : null;
}
