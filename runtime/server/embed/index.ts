export { embedOrigins } from './embed-origins.ts';
export { isOpenToEmbedding } from './embed-paths.ts';
export { OWN_FRAME } from './own-frame.ts';
export { EmbedTokens, type EmbedToken } from './embed-tokens.ts';
