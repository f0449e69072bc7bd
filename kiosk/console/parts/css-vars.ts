import { type ElementPart, noChange } from 'lit';
import { Directive, directive, type PartInfo, PartType } from 'lit/directive.js';

/**
 * Custom properties of one element: `<div ${cssVars({ '--hue': 168 })}>`. Lit's `styleMap` writes a `style`
 * attribute the first time, which `style-src 'self'` refuses; the CSSOM may be written to.
 */
class CssVars extends Directive {
  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('cssVars stands in the tag itself');
  }

  render(_values: Readonly<Record<`--${string}`, number | string>>): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [values]: Parameters<this['render']>): typeof noChange {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(values)) style.setProperty(name, String(value));
    return noChange;
  }
}

export const cssVars = directive(CssVars);
