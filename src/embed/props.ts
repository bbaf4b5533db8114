import type { EventBlock, TimelineData, TimelineLayout } from '#layout/types.ts';
import type { Id, InterfaceLanguage, Story } from '#story/types.ts';
import type { Interval } from '#time/types.ts';
import type { Theme } from '#view/theme.ts';
import type { StoryWords } from '#view/words.ts';

/** What the drawing of an embedded timeline needs. */
export interface EmbeddedProps {
  readonly story: Story;
  readonly language: InterfaceLanguage;
  readonly data: TimelineData;
  readonly layout: TimelineLayout;
  readonly words: StoryWords;
  readonly theme: Theme;
  readonly textScale: number;
  /** What is shown: the period above the drawing. */
  readonly shown: Interval;
  readonly zoomed: boolean;
  readonly lanes: boolean;
  readonly selected: Id | null;
  readonly focused: Id | null;
  readonly lit: (id: Id) => boolean;
  readonly pairs: readonly (readonly [Id, Id])[];
  readonly tipped: EventBlock | undefined;
  readonly opened: EventBlock | undefined;
  /** What a screen reader is told of a change. */
  readonly announced: string;
}
