/**
 * What `dateline/svelte` gives, as types: the code is `view/Timeline.svelte` itself, which
 * `vite.svelte.config.ts` puts into the package as it is. A test holds the two together.
 */
import type { Component } from 'svelte';
import type { Interval } from '#time/types.ts';
import type { TimelineProps } from '#view/timeline-props.ts';

export type { TimelineProps };

/** What a page can do with a timeline that is drawn (`bind:this`). */
export interface TimelineMethods {
  /** Moves what is shown by CSS pixels, to the right if positive. */
  panBy: (dx: number) => void;
  /** Zooms around the middle. */
  zoomBy: (factor: number) => void;
  /** Shows a part of the time: wall-clock times of the story in milliseconds, as if they were UTC. */
  show: (interval: Interval) => void;
}

/**
 * A story as a timeline: lying where its container is 720 CSS pixels wide or more, below that a list.
 * It points and selects by the events' ids and never changes the story.
 */
export declare const Timeline: Component<TimelineProps, TimelineMethods>;
