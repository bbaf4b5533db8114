/** Words that are selected in the article, and what stands before them in their paragraph. */
export interface Selected {
  readonly words: string;
  readonly before: string;
}

export const NOTHING: Selected = { words: '', before: '' };

/** Longer selections are no single event, in UTF-16 code units. */
const LONGEST = 600;

function unitOf(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('#article .unit') ?? null;
}

/** What is selected in the article now. */
export function selectedWords(): Selected {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return NOTHING;
  const range = selection.getRangeAt(0);
  const words = range.toString();
  const unit = unitOf(range.startContainer);
  if (!unit || words.trim() === '' || words.length > LONGEST) return NOTHING;
  const above = document.createRange();
  above.setStart(unit, 0);
  above.setEnd(range.startContainer, range.startOffset);
  return { words, before: above.toString() };
}
