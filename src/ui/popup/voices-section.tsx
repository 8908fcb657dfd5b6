import {useState} from 'preact/hooks';
import type {Texts} from '../texts.ts';
import type {Group} from './groups.ts';
import {type VoiceWords, voiceWords, wordsOf} from './voices.ts';

type VoicesProps = {readonly groups: readonly Group[]; readonly language: string | null; readonly texts: Texts};

/** Who gets how many words, closed at first: a table whose rows are bars as well. */
export function VoicesSection({groups, language, texts}: VoicesProps) {
  const [open, setOpen] = useState(false);
  if (groups.length === 0) return null;
  return (
    <details class="reported" data-part="voices" onToggle={({currentTarget}) => setOpen(currentTarget.open)}>
      <summary>{texts.text('voices_heading')}</summary>
      {open && <VoicesTable voices={voiceWords(groups, language)} language={language} texts={texts} />}
    </details>
  );
}

type TableProps = Pick<VoicesProps, 'language' | 'texts'> & {readonly voices: readonly VoiceWords[]};

function VoicesTable({voices, language, texts}: TableProps) {
  const most = Math.max(...voices.map(wordsOf), 1);
  return (
    <table class="voices">
      <caption>{texts.text('voices_caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.text('voices_speaker')}</th>
          <th scope="col" class="direct">
            {texts.text('kind_direct')}
          </th>
          <th scope="col" class="partial">
            {texts.text('kind_mixed')}
          </th>
        </tr>
      </thead>
      <tbody>
        {voices.map(one => (
          <tr key={one.voice?.name ?? one.state} class={one.voice ? undefined : 'nobody'} data-part="voice">
            <th scope="row">
              <span lang={one.voice ? (language ?? undefined) : undefined} dir="auto">
                {one.voice?.name ?? texts.text(one.state === 'check' ? 'speaker_unclear' : 'voices_nobody')}
              </span>
              <span class="bar" aria-hidden="true">
                <Bar kind="direct" share={one.direct / most} />
                <Bar kind="partial" share={one.partial / most} />
              </span>
            </th>
            <td>{texts.number(one.direct)}</td>
            <td>{texts.number(one.partial)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({kind, share}: {readonly kind: 'direct' | 'partial'; readonly share: number}) {
  return share > 0 ? <span class={kind} style={{inlineSize: `${100 * share}%`}} /> : null;
}
