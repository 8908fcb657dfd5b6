import {useLayoutEffect, useRef} from 'preact/hooks';
import {startPreview} from '../../extension/reader/preview.ts';
import type {Appearance} from '../../extension/settings.ts';
import type {Texts} from '../texts.ts';

/** A piece of an article as the reading view shows it, to be looked at only. */
export function AppearancePreview({appearance, texts}: {appearance: Appearance; texts: Texts}) {
  const view = useRef<HTMLDivElement>(null);
  const dress = useRef<ReturnType<typeof startPreview>>(undefined);
  useLayoutEffect(() => {
    if (view.current) dress.current ??= startPreview(view.current);
    dress.current?.(appearance);
  }, [appearance]);
  return (
    <figure class="preview" inert>
      <div ref={view} data-preview="reader">
        <div data-preview="article">
          <h2>{texts.text('preview_heading')}</h2>
          <p>
            {texts.text('preview_text')} <a href="https://example.org/">{texts.text('preview_link')}</a>
          </p>
          <p data-preview-speakers={texts.text('preview_speaker')}>
            <q data-preview="quotation">{texts.text('preview_quotation')}</q> {texts.text('preview_cue')}
          </p>
        </div>
      </div>
      <figcaption class="unseen">{texts.text('preview_label')}</figcaption>
    </figure>
  );
}
