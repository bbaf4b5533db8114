import { english } from './en/index.ts';
import type { LanguagePack } from './pack.ts';
import { polish } from './pl/index.ts';
import { ukrainian } from './uk/index.ts';

/** The languages that are read. Where two fit a text equally well, the first is taken. */
export const PACKS: readonly LanguagePack[] = [polish, english, ukrainian];
