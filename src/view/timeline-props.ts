import type { Id, InterfaceLanguage, Story } from '#story/types.ts';
import type { ThemeName } from './theme.ts';

/** What a page tells the timeline, and hears from it. */
export interface TimelineProps {
  story: Story;
  /** Language of everything that is not the article's own text. */
  language: InterfaceLanguage;
  /** 'light' unless told. */
  theme?: ThemeName;
  /** The event that the reader has chosen. */
  selected?: Id | null;
  onselect?: (id: Id | null) => void;
  /** Events to light up, because the reader points at their words elsewhere. */
  lit?: ReadonlySet<Id>;
  /** The reader points at an event (or at none any more). */
  onpoint?: (id: Id | null) => void;
  /** 'auto', which it is unless told, follows the width of the container. */
  shape?: 'auto' | 'horizontal' | 'vertical';
  /** True: what there is to know of the selected event is shown beside it. */
  details?: boolean;
  /** Height to stay within, if shorter labels make that possible, CSS pixels. */
  maxHeight?: number;
  /** Width to draw for where there is no browser to ask, CSS pixels; 960 unless told. */
  width?: number;
}
