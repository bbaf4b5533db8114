/** Fields undo what is typed in them by themselves. */
const isField = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]');

/** What a pressed key asks for: Ctrl+Z, Ctrl+Shift+Z or Ctrl+Y (Cmd on a Mac) outside of text fields. */
export function undoWish(event: KeyboardEvent): 'undo' | 'redo' | null {
  const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (!(ctrlKey || metaKey) || altKey || isField(target)) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : null;
}
