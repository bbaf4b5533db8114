import '@fontsource-variable/source-sans-3/wght.css';
import { mount, unmount } from 'svelte';
import type { InterfaceLanguage, Story } from '#story/types.ts';
import Timeline from '#view/Timeline.svelte';
import { THEMES } from '#view/theme.ts';
import { storyFromGold } from '../gold-story.ts';
import type { Gold } from '../gold-story.ts';
import { SAMPLES } from '../sample-stories.ts';

/** What the page shows; the script that takes the pictures calls `show`. */
interface Scene {
  readonly story: string;
  readonly language: InterfaceLanguage;
  readonly theme: 'light' | 'dark';
  readonly selected?: string;
}

declare global {
  interface Window {
    show: (scene: Scene) => Promise<void>;
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

window.stories = [...stories.keys()];
window.show = async ({ story: name, language, theme, selected }) => {
  const story = stories.get(name);
  if (!story || !target) throw new Error(`no such story: ${name}`);
  if (mounted) await unmount(mounted);
  document.body.style.background = THEMES[theme].paper;
  await document.fonts.load("600 16px 'Source Sans 3 Variable'", 'aą');
  mounted = mount(Timeline, {
    target,
    props: { story, language, theme, selected: selected ?? null },
  });
  await document.fonts.ready;
};
