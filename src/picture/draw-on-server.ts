import { render } from 'svelte/server';
import Picture from './Picture.svelte';
import { svgFile } from './svg.ts';
import type { PictureLayout } from './types.ts';

/** A picture as an SVG file, where there is no browser. */
export function drawOnServer(picture: PictureLayout, css = ''): string {
  return svgFile(render(Picture, { props: { picture } }).body, css);
}
