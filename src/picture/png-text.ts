/** Length of a PNG's signature and of its first chunk, IHDR: 8 + 4 + 4 + 13 + 4 bytes. */
const AFTER_HEADER = 33;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What a picture says of itself, by the keywords of the PNG specification (11.3.3.1). */
export type PngWords = Readonly<Partial<Record<'Title' | 'Description' | 'Software', string>>>;

/**
 * Writes texts into a PNG file as chunks of the kind iTXt (UTF-8, not compressed), after its header.
 *
 * @throws TypeError when the bytes are no PNG file
 */
export function withText(png: Uint8Array, words: PngWords): Uint8Array<ArrayBuffer> {
  if (!SIGNATURE.every((byte, i) => png[i] === byte)) throw new TypeError('not a PNG file');
  const chunks = Object.entries(words).map(([keyword, text]) => textChunk(keyword, text));
  const parts = [png.subarray(0, AFTER_HEADER), ...chunks, png.subarray(AFTER_HEADER)];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Keyword, no compression, language and translated keyword left empty, text. */
function textChunk(keyword: string, text: string): Uint8Array {
  // A zero byte would end the text for some readers.
  const data = new TextEncoder().encode(`${keyword}\0\0\0\0\0${text.replaceAll('\0', '')}`);
  const chunk = new Uint8Array(12 + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode('iTXt'), 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

/** The check sum of PNG chunks (CRC-32, ISO 3309). */
function crc(bytes: Uint8Array): number {
  let sum = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let i = 0; i < 8; i++) sum = sum & 1 ? (sum >>> 1) ^ 0xed_b8_83_20 : sum >>> 1;
  }
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
}
