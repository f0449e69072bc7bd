/** Words to be spoken in one breath, and their language where the page names one. */
export interface ReadableLine {
  text: string;
  lang: string | null;
}

/**
 * What a page says, in its order and as somebody hears it who cannot see it: through shadow roots and slots, without
 * what is hidden or only for the eye, with labels in place of what they label. One line for each block of text.
 */
export function readableLines(root: Element): ReadableLine[] {
  const lines: ReadableLine[] = [];
  let block: Element | null = null;
  const add = (text: string, lang: string | null, within: Element): void => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words === '') return;
    const last = lines.at(-1);
    if (last && within === block && last.lang === lang) last.text += ` ${words}`;
    else lines.push({ text: words, lang });
    block = within;
  };
  const walk = (node: Node, lang: string | null, within: Element): void => {
    if (node instanceof Text) add(node.data, lang, within);
    if (!(node instanceof Element) || isUnheard(node)) return;
    const spoken = node.getAttribute('lang') ?? lang;
    const around = isInline(node) ? within : node;
    const label = labelOf(node);
    if (label !== null) add(label, spoken, around);
    else for (const child of childrenOf(node)) walk(child, spoken, around);
  };
  walk(root, null, root);
  return lines;
}

function isUnheard(element: Element): boolean {
  if (
    element.getAttribute('aria-hidden') === 'true' ||
    element.matches('style, script, svg, dialog:not([open])')
  )
    return true;
  // What is there for the ear alone is clipped, not hidden; an element that draws no box of its own still has children.
  return getComputedStyle(element).display !== 'contents' && !element.checkVisibility();
}

function labelOf(element: Element): string | null {
  if (element instanceof HTMLImageElement) return element.alt;
  // The names of groups and regions are for finding one's way by a screen reader; only controls are read by them.
  return element.matches('button, a, input') ? element.getAttribute('aria-label') : null;
}

function childrenOf(element: Element): Iterable<Node> {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : element.childNodes;
  }
  return (element.shadowRoot ?? element).childNodes;
}

function isInline(element: Element): boolean {
  return ['inline', 'contents'].includes(getComputedStyle(element).display);
}
