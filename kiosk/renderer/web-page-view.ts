import { customElement } from 'lit/decorators.js';
import type { WebPageContent } from '../../shared/model/framed-content.ts';
import type { ViewFailure } from './creative-view.ts';
import { type Framed, FramedView } from './framed-view.ts';
import { type PageFault, PageFrame } from './page-frame.ts';

/** A web page, as it is. */
@customElement('web-page-view')
export class WebPageView extends FramedView<WebPageContent, WebPageContent> {
  protected override sourceOf(content: WebPageContent): WebPageContent {
    return content;
  }

  protected override frame({ url }: WebPageContent, onFault: (code: PageFault) => void): Framed {
    return new PageFrame(url, onFault);
  }

  protected override wordsFor({ code }: ViewFailure): string {
    if (code === 'stalled') return 'This page takes too long to load; screens skip it.';
    if (code === 'navigated') return 'This page goes to another address; screens skip it.';
    return 'This page cannot be reached from here; screens that cannot reach it either skip it.';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'web-page-view': WebPageView;
  }
}
