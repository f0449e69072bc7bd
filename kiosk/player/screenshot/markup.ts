import { dataUrlOf, isRaster } from './raster.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** Computed properties that say how something moves or is handled, not how it looks. */
const IDLE =
  /^(animation|transition|view-transition|timeline|will-change|cursor|pointer-events|user-|-webkit-locale|-webkit-user)/;
/** What decides how a shape in an SVG looks, beside its attributes. */
const PAINT = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'color',
  'display',
  'transform',
  'transform-box',
  'transform-origin',
];

const WITHHELD = 'A web page or widget: a browser hands its picture to nobody';

/**
 * An element and all that is drawn in it, shadow trees and slots included, as XHTML without scripts, classes or
 * addresses: every box carries its own computed style, every picture and film its present pixels.
 */
export class Markup {
  /** What every property is where nobody says anything. */
  readonly #initial: ReadonlyMap<string, string>;
  readonly #longest: number;

  /** @param longest in pixels, of any picture in it */
  constructor(longest: number) {
    this.#initial = initialStyle();
    this.#longest = longest;
  }

  /** The element as the outermost, so without the place that it has among others. */
  of(root: HTMLElement): string {
    const { offsetWidth: width, offsetHeight: height } = root;
    const place = `position:relative;inset:auto;margin:0;transform:none;width:${width}px;height:${height}px`;
    return `<div xmlns="${XHTML}" style="${this.#style(root)}${place}">${this.#children(root)}</div>`;
  }

  #node(node: Node): string {
    if (node instanceof Text) return escaped(node.data);
    if (!(node instanceof Element)) return '';
    const style = getComputedStyle(node);
    if (style.display === 'none' || node instanceof HTMLStyleElement) return '';
    if (node instanceof SVGElement) return this.#shape(node);
    if (node instanceof HTMLIFrameElement)
      return `<div style="${this.#style(node)}${withheldLook}">${WITHHELD}</div>`;
    if (!isRaster(node)) return `<div style="${this.#style(node)}">${this.#children(node)}</div>`;
    const pixels = dataUrlOf(node, this.#longest);
    return pixels === null ? '' : `<img src="${pixels}" style="${this.#style(node)}"/>`;
  }

  #children(element: Element): string {
    const nodes =
      element instanceof HTMLSlotElement && element.assignedNodes().length > 0
        ? element.assignedNodes()
        : (element.shadowRoot ?? element).childNodes;
    return (
      this.#pseudo(element, '::before') +
      Array.from(nodes, (node) => this.#node(node)).join('') +
      this.#pseudo(element, '::after')
    );
  }

  #pseudo(element: Element, name: '::before' | '::after'): string {
    const { content, display } = getComputedStyle(element, name);
    if (content === 'none' || content === 'normal' || display === 'none') return '';
    const words = /^"(.*)"$/s.exec(content)?.[1]?.replace(/\\(.)/g, '$1') ?? '';
    return `<div style="${this.#style(element, name)}">${escaped(words)}</div>`;
  }

  /** Only the outermost is a box; what is in it is drawn by its attributes. */
  #shape(shape: SVGElement): string {
    const attributes = Array.from(shape.attributes)
      .filter(
        ({ name, value }) =>
          !/^(style|class|part|on.*|xmlns.*)$/.test(name) && !/^\s*https?:|^blob:/.test(value),
      )
      .map(({ name, value }) => ` ${name}="${escaped(value)}"`);
    const style = getComputedStyle(shape);
    const paint = PAINT.map((name) => `${name}:${style.getPropertyValue(name)};`).join('');
    const isBox = shape instanceof SVGSVGElement && shape.ownerSVGElement === null;
    const look = isBox ? ` xmlns="${SVG}" style="${this.#style(shape)}"` : ` style="${escaped(paint)}"`;
    const inner = Array.from(shape.childNodes, (node) => this.#node(node)).join('');
    return `<${shape.localName}${attributes.join('')}${look}>${inner}</${shape.localName}>`;
  }

  #style(element: Element, pseudo?: string): string {
    const style = getComputedStyle(element, pseudo);
    let text = 'all:initial;';
    for (const name of style) {
      const value = style.getPropertyValue(name);
      if (value !== this.#initial.get(name) && !IDLE.test(name)) text += `${name}:${value};`;
    }
    return escaped(text);
  }
}

const withheldLook =
  'display:grid;box-sizing:border-box;place-items:center;text-align:center;padding:5%;background:#5b6470;color:#fff;font:600 20px sans-serif';

function initialStyle(): Map<string, string> {
  const probe = document.createElement('div');
  probe.style.setProperty('all', 'initial');
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const initial = new Map(Array.from(style, (name) => [name, style.getPropertyValue(name)]));
  probe.remove();
  return initial;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text and attributes, without the characters that XML cannot hold. */
function escaped(text: string): string {
  return text.replace(/[^\t\n\r -\uFFFD]/g, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
