import type { TextFormat } from './protocol.ts';

/** Format of a file by its name; all but JSON may be news with front matter. */
export function formatOfFile(name: string): TextFormat {
  return name.toLowerCase().endsWith('.json') ? 'story' : 'file';
}

/** Format of a text that was pasted or opened, by how it begins. */
export function formatOfText(text: string): TextFormat {
  if (/^\s*\{\s*"version"\s*:/u.test(text)) return 'story';
  return /^\uFEFF?---\r?\n/u.test(text) ? 'file' : 'text';
}
