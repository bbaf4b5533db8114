/**
 * Longest text that is read, in UTF-16 code units (some 20 MB of news): about the length whose story a
 * browser can still hold. Longer ones belong in pieces to `dateline batch`.
 */
export const MAX_TEXT_LENGTH = 20_000_000;
