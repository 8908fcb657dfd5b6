import type {Analysis, Span} from '../../core/types.ts';
import type {Texts} from '../texts.ts';
import type {PopupActions, PopupState} from './popup-state.ts';

type SectionsProps = {
  readonly analysis: Analysis;
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly texts: Texts;
};

/** Who gave no comment, and whom the article names without quoting: two lists, closed at first. */
export function PeopleSections({analysis, state, actions, texts}: SectionsProps) {
  const heading = texts.text('declined_heading');
  const declined = analysis.declined.map(({name, role, phrase}) => ({
    name,
    role,
    place: phrase,
    phrase: phrase.text.toLowerCase() === heading.toLowerCase() ? undefined : phrase.text, // said already
  }));
  const unquoted = analysis.mentionedOnly.flatMap(({name, role, mentions: [place]}) =>
    place ? [{name, role, place, phrase: undefined}] : [],
  );
  const common = {language: analysis.language ?? undefined, state, reveal: actions.reveal};
  return (
    <>
      <PeopleSection part="declined" heading={heading} people={declined} {...common} />
      <PeopleSection part="unquoted" heading={texts.text('unquoted_heading')} people={unquoted} {...common} />
    </>
  );
}

type Person = {
  readonly name: string;
  readonly role: string | null;
  /** Where the text speaks of it. */
  readonly place: Span;
  readonly phrase: string | undefined;
};

type SectionProps = {
  readonly part: string;
  readonly heading: string;
  readonly people: readonly Person[];
  readonly language: string | undefined;
  readonly state: PopupState;
  readonly reveal: PopupActions['reveal'];
};

function PeopleSection({part, heading, people, ...common}: SectionProps) {
  if (people.length === 0) return null;
  return (
    <details class="reported" data-part={part}>
      <summary>{heading}</summary>
      <ul>
        {people.map((person, index) => (
          <PersonItem key={index} person={person} {...common} />
        ))}
      </ul>
    </details>
  );
}

type ItemProps = Pick<SectionProps, 'language' | 'state' | 'reveal'> & {readonly person: Person};

/** “Jane Doe, minister”: a press leads to where the text speaks of her. */
function PersonItem({person, language, state, reveal}: ItemProps) {
  const {name, role, place, phrase} = person;
  return (
    <li class={isAt(state.lost, place) ? 'lost' : undefined}>
      <button
        type="button"
        data-part="person"
        aria-current={isAt(state.current, place) ? 'true' : undefined}
        onClick={() => reveal({start: place.start, end: place.end})}
      >
        <span class="by" lang={language}>
          <span data-part="person-name" dir="auto">
            {name}
          </span>
          {role && (
            <span data-part="role" dir="auto">
              {role}
            </span>
          )}
        </span>
        {phrase && (
          <span class="said-so" data-part="phrase" lang={language} dir="auto">
            {phrase}
          </span>
        )}
      </button>
    </li>
  );
}

const isAt = (target: PopupState['current'], {start, end}: Span): boolean =>
  typeof target === 'object' && target.start === start && target.end === end;
