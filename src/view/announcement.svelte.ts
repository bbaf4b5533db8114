/** Changes that come faster are still one: zooming is over after this, milliseconds. */
const SETTLED = 600;

/** What a screen reader is told after what is shown has changed; empty before anything has. */
export class Announcement {
  text = $state('');

  /** @param sentence what is shown now, in words */
  constructor(sentence: () => string) {
    let before: string | null = null;
    $effect(() => {
      const now = sentence();
      if (before === null || before === now) {
        before = now;
        return;
      }
      before = now;
      const timer = setTimeout(() => {
        this.text = now;
      }, SETTLED);
      return () => {
        clearTimeout(timer);
      };
    });
  }
}
