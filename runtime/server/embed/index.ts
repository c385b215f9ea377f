export { embedOrigins } from './embed-origins.ts';
export { isOpenToEmbedding } from './embed-paths.ts';
export { EmbedTokens, type EmbedToken } from './embed-tokens.ts';
