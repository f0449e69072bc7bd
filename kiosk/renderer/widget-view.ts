import { customElement } from 'lit/decorators.js';
import type { WidgetContent } from '../../shared/model/framed-content.ts';
import type { ViewFailure } from './creative-view.ts';
import { type Framed, FramedView } from './framed-view.ts';
import { type WidgetFault, WidgetFrame, type WidgetSource } from './widget-frame.ts';

/** HTML of the shop's own, in a frame that reaches nothing. */
@customElement('widget-view')
export class WidgetView extends FramedView<WidgetContent, WidgetSource> {
  protected override sourceOf({ html }: WidgetContent): WidgetSource {
    return { html };
  }

  protected override frame(
    source: WidgetSource,
    onFault: (code: WidgetFault, detail: string) => void,
  ): Framed {
    return new WidgetFrame(source, onFault);
  }

  protected override wordsFor({ code, cause }: ViewFailure): string {
    return code === 'stalled' ? 'It hangs; screens skip it.' : `A script fails; screens skip it. ${cause}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'widget-view': WidgetView;
  }
}
