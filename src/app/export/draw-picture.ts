import { flushSync, mount, unmount } from 'svelte';
import { fontCss } from '#picture/font-faces.ts';
import Picture from '#picture/Picture.svelte';
import { withText } from '#picture/png-text.ts';
import { svgFile } from '#picture/svg.ts';
import type { PictureLayout } from '#picture/types.ts';
import { fontBase64 } from './font-files.ts';

/**
 * A picture as an SVG file with its font.
 *
 * @throws Error when the font cannot be fetched
 */
export async function pictureSvg(picture: PictureLayout): Promise<string> {
  await Promise.resolve(); // never within an effect of the caller
  const drawing = drawn(picture);
  return svgFile(drawing, await fontCss(drawing, fontBase64));
}

function drawn(picture: PictureLayout): string {
  const target = document.createElement('div');
  const component = mount(Picture, { target, props: { picture } });
  flushSync();
  const svg = target.firstElementChild;
  const text = svg ? new XMLSerializer().serializeToString(svg) : '';
  void unmount(component);
  return text;
}

/** An SVG as the address of an image: nothing in it is run, nothing outside is loaded. */
export const svgAddress = (svg: string) =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/**
 * A picture as a PNG file with `scale` pixels for each of its size, title and description in it.
 *
 * @throws Error when the font cannot be fetched or the browser cannot paint so large an image
 */
export async function picturePng(picture: PictureLayout, scale: number): Promise<Blob> {
  const [width, height] = [picture.width, picture.height].map((side) => Math.round(side * scale));
  const svg = await pictureSvg({ ...picture, width: width ?? 0, height: height ?? 0 });
  const image = new Image(width, height);
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width ?? 0;
  canvas.height = height ?? 0;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const painted = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  if (!painted) throw new Error('the browser painted no image');
  const words = { Title: picture.name, Description: picture.description, Software: 'Dateline' };
  const bytes = withText(new Uint8Array(await painted.arrayBuffer()), words);
  return new Blob([bytes], { type: 'image/png' });
}
