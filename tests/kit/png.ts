interface Chunk {
  readonly type: string;
  /** Type and data: what the check sum counts. */
  readonly body: Uint8Array;
  readonly data: Uint8Array;
  readonly sum: number;
}

/** The chunks of a PNG file. */
export function chunksOf(png: Uint8Array): Chunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    const body = png.subarray(at + 4, at + 8 + length);
    const type = new TextDecoder('latin1').decode(body.subarray(0, 4));
    chunks.push({ type, body, data: body.subarray(4), sum: view.getUint32(at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** What a PNG file says of itself in chunks of the kind iTXt, by keyword. */
export function textsOf(png: Uint8Array): Record<string, string> {
  const texts = chunksOf(png).filter(({ type }) => type === 'iTXt');
  return Object.fromEntries(
    texts.map(({ data }) => {
      const [keyword = '', , , , , ...rest] = new TextDecoder('utf-8', { fatal: true })
        .decode(data)
        .split('\0');
      return [keyword, rest.join('\0')];
    }),
  );
}

/** Width and height of a PNG file, in pixels. */
export function sizeOf(png: Uint8Array): readonly [number, number] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
}
