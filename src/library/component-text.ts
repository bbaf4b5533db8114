import type { Component, ComponentInternals } from 'svelte';
import { ComponentText } from '#embed/svelte-server.ts';

/**
 * Stands for `svelte/server` in the built library, which so needs neither Svelte nor Node: writes a
 * component as markup, without styles.
 */
export function render<P extends Record<string, unknown>>(
  component: Component<P>,
  { props }: { readonly props: P },
): { readonly body: string } {
  const to = new ComponentText(new Map());
  component(to as unknown as ComponentInternals, props);
  return { body: to.text };
}
