/*
 * For the page around the frames: gives each `iframe[data-dateline]` the height it asks for, without a
 * jump. Where what stands below the frame is in sight or would come there, the height that the page has reserved stays,
 * and the frame scrolls; when the reader has done something in it, it grows at once.
 */

const embedded = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-dateline]')];

const frameOf = ({ source, origin }: MessageEvent) =>
  embedded().find((frame) => frame.contentWindow === source && isOwn(frame, origin));

/** A sandboxed frame has no origin, and says 'null'. */
function isOwn({ src, sandbox }: HTMLIFrameElement, origin: string): boolean {
  const sandboxed = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return origin === (sandboxed ? 'null' : new URL(src, location.href).origin);
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  const data = Object(event.data) as Record<string, unknown>;
  const { type, height, byReader } = data;
  if (type !== 'dateline-height' || !Number.isFinite(height)) return;
  const frame = frameOf(event);
  if (!frame) return;
  const { top, bottom } = frame.getBoundingClientRect();
  const below = Math.min(bottom, top + (height as number));
  if (byReader !== true && below < innerHeight) return;
  frame.style.height = `${String(Math.min(20_000, Math.max(100, height as number)))}px`;
});

// Frames that are there already have told their height to nobody.
for (const { contentWindow } of embedded())
  contentWindow?.postMessage({ type: 'dateline-ask' }, '*');

export {};
