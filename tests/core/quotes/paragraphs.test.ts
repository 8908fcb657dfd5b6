import {type Cases, expectCases} from './read.ts';

/** Quotations of several paragraphs. */
const cases: Cases = {
  'each paragraph opens, the last closes': [
    [
      '“The snow came in October.\n\n“By December the road was gone.\n\n“We ate what we had,” said Karin Holt.',
      [[['The snow came in October.', 'By December the road was gone.', 'We ate what we had,'], 'Karin Holt']],
    ],
    [
      'Lydia Frost wrote in her letter: “I have served this school for thirty years.\n\n“I leave it in better hands than mine.”',
      [[['I have served this school for thirty years.', 'I leave it in better hands than mine.'], 'Lydia Frost']],
    ],
    [
      '"The choir began with nine singers.\n\n"Now we are ninety," said Marcus Dunn.',
      [[['The choir began with nine singers.', 'Now we are ninety,'], 'Marcus Dunn']],
    ],
  ],
  'in single marks': [
    [
      '‘The first calf was born at dawn.\n\n‘The second came at noon,’ said Simon Achterberg.',
      [[['The first calf was born at dawn.', 'The second came at noon,'], 'Simon Achterberg']],
    ],
    [
      "'The ice held until March.\n\n'Then it took the pier,' said Nadia Brandt.",
      [[['The ice held until March.', 'Then it took the pier,'], 'Nadia Brandt']],
    ],
  ],
  'other marks inside a paragraph that stays open': [
    [
      'Rolf Anders told the inquiry: "The alarm rang at two.\n\n"The “night manager” was asleep.\n\n"Nobody woke him."',
      [[['The alarm rang at two.', 'The “night manager” was asleep.', 'Nobody woke him.'], 'Rolf Anders']],
    ],
    [
      '"The letter begins “Dear neighbour” and ends “get out” in red ink.\n\n"I framed it," said Otto Blau.',
      [[['The letter begins “Dear neighbour” and ends “get out” in red ink.', 'I framed it,'], 'Otto Blau']],
    ],
  ],
  'one mark opens, one closes': [
    [
      '“The well ran dry in June.\n\nThe pump was broken and nobody had the part.\n\nIt was a long summer,” said Paula Reis.',
      [
        [
          ['The well ran dry in June.', 'The pump was broken and nobody had the part.', 'It was a long summer,'],
          'Paula Reis',
        ],
      ],
    ],
    [
      '“The hall was full by six.\n\nThey stood on the stairs and on the stage,” said Kofi Mensah.',
      [[['The hall was full by six.', 'They stood on the stairs and on the stage,'], 'Kofi Mensah']],
    ],
  ],
};

expectCases(cases);
