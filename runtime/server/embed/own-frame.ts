/**
 * Stands for our own page in a frame of another site, where cookies count for nothing: its tokens are bound to this, since
 * a browser names no origin when a page reads from its own server. No browser sends it as an origin.
 */
export const OWN_FRAME = 'own-frame';
