import type { Component, ComponentInternals } from 'svelte';
import Embedded from './Embedded.svelte';
import type { EmbeddedProps } from './props.ts';
import { ComponentText } from './svelte-server.ts';

/** Of all components that have written so far, by their marks. */
const styles = new Map<string, string>();

/** A timeline as markup, with the styles that it needs. */
export function writeTimeline(props: EmbeddedProps): { markup: string; styles: string } {
  const to = new ComponentText(styles);
  const write = Embedded as Component<EmbeddedProps & Record<string, unknown>>;
  write(to as unknown as ComponentInternals, { ...props });
  return { markup: to.text, styles: [...styles.values()].join('\n') };
}
