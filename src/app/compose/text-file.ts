/** Longest file that is opened, in bytes: two for each character of the longest text; in news it is 1.1. */
export const FILE_LIMIT = 40_000_000;

/** What became of a file. */
export type FileReading =
  | { readonly text: string }
  | { readonly failure: 'not-text' | 'too-large' | 'unreadable'; readonly size: number };

/** Encodings that Polish and English newsrooms still have on their disks, after UTF-8. */
const FALLBACK = 'windows-1250';

/** Control characters that no text has: all but tab, line ends, form feed and escape. */
function isBinary(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) return true;
  }
  return false;
}

/**
 * Turns the bytes of a file into text: UTF-8 or UTF-16 by its mark, UTF-8 where it is valid, else
 * windows-1250, where any bytes are letters. Null when it is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  return isBinary(text.slice(0, 10_000)) ? null : text;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(FALLBACK).decode(bytes);
  }
}

/** Reads a file that the reader dropped or chose. */
export async function readTextFile(file: File): Promise<FileReading> {
  const { size } = file;
  if (size > FILE_LIMIT) return { failure: 'too-large', size };
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    return text === null ? { failure: 'not-text', size } : { text };
  } catch {
    return { failure: 'unreadable', size };
  }
}
