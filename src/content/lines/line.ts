/** A line: one wording in both languages, with placeholders in braces. A pool: wordings for the same moment. */
import type { Bilingual } from '../bilingual.ts';

export type Line = Bilingual;
export type Pool = readonly Line[];
