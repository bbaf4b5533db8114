/** The only elements a timeline is made of: whatever else a text should hold is not made. */
const ELEMENTS = new Set(
  (
    'svg g path rect circle line text tspan linearGradient stop pattern defs clipPath ' +
    'div span p ol ul li button section h2 dl dt dd strong bdi blockquote mark'
  ).split(' '),
);

const VECTOR = 'http://www.w3.org/2000/svg';

/** A comment, a tag with its attributes, or text. */
const TOKEN = /<!--.*?-->|<(\/?)([A-Za-z][\w-]*)((?:[^>"]|"[^"]*")*)>|([^<]+)/gsu;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/gu;

/** Nothing that runs or loads. */
const UNSAFE = /^(?:on|href|src|xlink)/iu;

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const plain = (text: string) =>
  text.replaceAll(/&(amp|lt|gt|quot);/gu, (whole, name: string) => CHARACTERS[name] ?? whole);

/** The attributes of each element as they were written, to see at once that nothing has changed. */
const written = new WeakMap<Element, string>();

/**
 * Makes the children of an element what the components have written, and keeps every element that can
 * stay: the focus stays with it. Styles are set as properties, which a strict Content Security Policy
 * allows where it forbids attributes.
 *
 * @param markup well-formed: every tag closed, attributes in double quotes
 */
export function patch(root: Element, markup: string): void {
  let parent: Node = root;
  let next: ChildNode | null = root.firstChild;
  for (const [, closing, name = '', attributes = '', text] of markup.matchAll(TOKEN)) {
    if (text !== undefined) next = putText(parent, next, plain(text));
    else if (closing) {
      clearFrom(next);
      next = parent.nextSibling;
      parent = parent.parentNode ?? root;
    } else if (name !== '') {
      const element: Element = putElement(parent, next, name);
      putAttributes(element, attributes);
      parent = element;
      next = element.firstChild;
    }
  }
  clearFrom(next);
}

function clearFrom(node: ChildNode | null) {
  for (let left = node; left;) {
    const following: ChildNode | null = left.nextSibling;
    left.remove();
    left = following;
  }
}

function putText(parent: Node, at: ChildNode | null, text: string): ChildNode | null {
  if (at?.nodeType !== Node.TEXT_NODE) {
    parent.insertBefore(document.createTextNode(text), at);
    return at;
  }
  if (at.nodeValue !== text) at.nodeValue = text;
  return at.nextSibling;
}

function putElement(parent: Node, at: ChildNode | null, name: string): Element {
  if (!ELEMENTS.has(name)) throw new Error(`not part of a timeline: <${name}>`);
  if (at instanceof Element && at.localName === name) return at;
  const vector = name === 'svg' || (parent instanceof Element && parent.namespaceURI === VECTOR);
  const made = vector ? document.createElementNS(VECTOR, name) : document.createElement(name);
  return parent.insertBefore(made, at);
}

function putAttributes(element: Element, attributes: string) {
  if (written.get(element) === attributes) return;
  written.set(element, attributes);
  const wanted = new Map<string, string>();
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE))
    if (!UNSAFE.test(name)) wanted.set(name, plain(value));
  for (const name of element.getAttributeNames())
    if (!wanted.has(name)) element.removeAttribute(name);
  for (const [name, value] of wanted) {
    if (name === 'style') (element as HTMLElement).style.cssText = value;
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
