import { mount, unmount } from 'svelte';
import type { InterfaceLanguage, Story } from '#story/types.ts';
import { THEMES } from '#view/theme.ts';
import { storyFromGold } from '../gold-story.ts';
import type { Gold } from '../gold-story.ts';
import { SAMPLES } from '../sample-stories.ts';
import { drive } from '../view-page/drive.ts';
import Reader from './Reader.svelte';

/** What the page shows; the script that takes the pictures calls `show`. */
interface Scene {
  /** Name of a story of the gallery, or a story. */
  readonly story: string | Story;
  readonly language: InterfaceLanguage;
  readonly theme: 'light' | 'dark';
  readonly selected?: string;
  /** Whether the details of what is selected are shown. */
  readonly details?: boolean;
  /** Height to fit into, CSS pixels. */
  readonly maxHeight?: number;
}

declare global {
  interface Window {
    show: (scene: Scene) => void;
    stories: readonly string[];
  }
}

const files = import.meta.glob<Gold>('../../gold/*.json', { eager: true, import: 'default' });
const stories = new Map<string, Story>([
  ...Object.values(files).map((gold) => [gold.id, storyFromGold(gold)] as const),
  ...Object.entries(SAMPLES),
]);

const target = document.getElementById('gallery');
let mounted: Record<string, unknown> | null = null;

function show({ story: wanted, selected, ...scene }: Scene): void {
  const story = typeof wanted === 'string' ? stories.get(wanted) : wanted;
  if (!story || !target) throw new Error(`no such story: ${JSON.stringify(wanted)}`);
  if (mounted) void unmount(mounted);
  document.body.style.background = THEMES[scene.theme].paper;
  mounted = mount(Reader, {
    target,
    props: { story, selected: selected ?? null, ...scene },
  });
}

// Benchmarks may drive this page as well.
if (target) await drive(target);
window.stories = [...stories.keys()];
window.show = show;
