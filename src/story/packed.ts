/** Longest packed story, in characters: what article systems and messengers still hand on whole. */
export const PACKED_LIMIT = 60_000;

/** Largest story that is unpacked, in bytes: a small packet can hold a very large one. */
const UNPACKED_LIMIT = 8_000_000;

const bytesOf = async (stream: ReadableStream<Uint8Array>) =>
  new Uint8Array(await new Response(stream).arrayBuffer());

const streamOf = (bytes: BlobPart) => new Blob([bytes]).stream();

/**
 * The text of a story as part of an address: compressed (DEFLATE, RFC 1951) and written in base64url
 * without padding (RFC 4648, 5).
 *
 * @throws RangeError when that is longer than `PACKED_LIMIT`
 */
export async function pack(text: string): Promise<string> {
  const deflated = streamOf(text).pipeThrough(new CompressionStream('deflate-raw'));
  const binary = Array.from(await bytesOf(deflated), (byte) => String.fromCharCode(byte));
  const packed = btoa(binary.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  if (packed.length <= PACKED_LIMIT) return packed;
  throw new RangeError(
    `the story is too large for an address: ${String(packed.length)} characters packed, at most ${String(PACKED_LIMIT)}; put its file on a server and name that`,
  );
}

/**
 * The reverse of `pack`.
 *
 * @throws RangeError when it is no packed text, or one that is too large
 */
export async function unpack(packed: string): Promise<string> {
  if (packed.length > PACKED_LIMIT) throw new RangeError('the packed story is too large');
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (c) => c.charCodeAt(0));
    return await limited(streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')));
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new RangeError('this is no packed story, or a part of it is missing', { cause: error });
  }
}

async function limited(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > UNPACKED_LIMIT) {
      await reader.cancel();
      throw new RangeError('the packed story is too large');
    }
  }
}
