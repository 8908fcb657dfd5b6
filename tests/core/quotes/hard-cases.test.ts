import {type Cases, expectCases} from './read.ts';

/** Each case twice: the shape counts, not the subject. */
const cases: Cases = {
  'marks open each paragraph and close the last': [
    [
      '“The dam held all night.\n\n“It will hold again,” said Ruth Cole, the engineer.',
      [[['The dam held all night.', 'It will hold again,'], 'Ruth Cole']],
    ],
    [
      '“Our choir lost its hall.\n\n“We now sing in a barn,” said Paul Reed, who leads it.',
      [[['Our choir lost its hall.', 'We now sing in a barn,'], 'Paul Reed']],
    ],
  ],
  'attribution in the paragraph before': [
    [
      'The chairman, Ivo Petrov, was blunt about the losses:\n\n“We bought ships when we should have sold them.”',
      [[['We bought ships when we should have sold them.'], 'Ivo Petrov']],
    ],
    [
      'Warden Hugh Bell was more careful.\n\n“We have counted the wolves three times and three times we got another number.”',
      [[['We have counted the wolves three times and three times we got another number.'], 'Hugh Bell']],
    ],
    [
      'Ruth Cole said on Friday that the dam was safe.\n\n“We looked at every stone of it and we found no crack.”',
      [[['We looked at every stone of it and we found no crack.'], 'Ruth Cole']],
    ],
    [
      'Paul Reed told the council that the choir needs a hall.\n\n“We sing in a barn now and in the winter we freeze.”',
      [[['We sing in a barn now and in the winter we freeze.'], 'Paul Reed']],
    ],
  ],
  'said in a statement': [
    [
      'In a statement, the hospital said: “All patients were moved in time.”',
      [[['All patients were moved in time.'], 'the hospital']],
    ],
    [
      '“We regret the delay and will refund every ticket,” Northern Rail said in a statement.',
      [[['We regret the delay and will refund every ticket,'], 'Northern Rail']],
    ],
    [
      'The family’s statement read: “He died as he lived, at sea.”',
      [[['He died as he lived, at sea.'], 'The family’s statement']],
    ],
    [
      'The museum’s statement read: “The roof will be shut until May.”',
      [[['The roof will be shut until May.'], 'The museum’s statement']],
    ],
  ],
  'in a letter': [
    [
      'In a letter to the council, Lydia Frost wrote: “The bell rang for the last time on Friday.”',
      [[['The bell rang for the last time on Friday.'], 'Lydia Frost']],
    ],
    [
      'At a rally in Dorstadt, Marcus Dunn said, “We are ninety voices now.”',
      [[['We are ninety voices now.'], 'Marcus Dunn']],
    ],
    [
      '“I leave it in better hands than mine,” Lydia Frost wrote in the letter, which the school published.',
      [[['I leave it in better hands than mine,'], 'Lydia Frost']],
    ],
  ],
  'a ministry quotes its minister': [
    [
      '“The border stays open,” the Interior Ministry quoted Minister Ivo Petrov as saying.',
      [[['The border stays open,'], 'the Interior Ministry']],
    ],
    [
      'The Foreign Ministry cited its chief, Lena Grau, as saying that “talks will go on.”',
      [[['talks will go on.'], 'The Foreign Ministry']],
    ],
    ['Ruth Cole said in a statement: “The dam is safe.”', [[['The dam is safe.'], 'Ruth Cole']]],
    ['The council said in a statement: “The hall stays shut.”', [[['The hall stays shut.'], 'The council']]],
  ],
  'a subhead in capitals at the end of a paragraph': [
    [
      'Greta Lind fired the kiln twice. “It cracked both times,” she said. CLAY AND ASH The museum bought it.',
      [[['It cracked both times,'], 'Greta Lind']],
    ],
    ['The road opens in May. “We are early,” said Tomas Hale. WHAT COMES NEXT', [[['We are early,'], 'Tomas Hale']]],
    ['“The dam is safe,” said Ruth Cole on Friday. DAM: NEW REPORT', [[['The dam is safe,'], 'Ruth Cole']]],
    ['“The hall stays shut,” Paul Reed told the council. CHOIR: OLD HALL', [[['The hall stays shut,'], 'Paul Reed']]],
  ],
  'single marks': [
    ['‘The dam is safe and it’s dry,’ said Ruth Cole.', [[['The dam is safe and it’s dry,'], 'Ruth Cole']]],
    ["'We don't sing in the hall,' said Paul Reed.", [[["We don't sing in the hall,"], 'Paul Reed']]],
  ],
  'nested quotations': [
    ['“She told us ‘run’ and we ran,” said Ruth Cole.', [[['She told us ‘run’ and we ran,'], 'Ruth Cole']]],
    ['"They call it \'the barn\' today," Paul Reed said.', [[["They call it 'the barn' today,"], 'Paul Reed']]],
  ],
  'straight and curly marks mixed': [
    ['“The dam is safe," said Ruth Cole.', [[['The dam is safe,'], 'Ruth Cole']]],
    ['"We sing in a barn,” said Paul Reed.', [[['We sing in a barn,'], 'Paul Reed']]],
  ],
  'a missing closing mark': [
    ['Ruth Cole said: “The dam is safe.\n\nIt rained again.', [[['The dam is safe.'], 'Ruth Cole']]],
    ['Paul Reed wrote: “We sing in a barn.\n\nThe council met.', [[['We sing in a barn.'], 'Paul Reed']]],
  ],
  'missing spaces are no marks': [
    ['The dam’swall and the towns’ fields are wet.', []],
    ['The choir’shall and the boys’ songs are old.', []],
  ],
  'titles and scare quotes': [
    ['Her second novel, “The Salt Road,” sold nine copies.', []],
    ['He starred in “Harbour Lights” and “The Long Tide” before he turned thirty.', []],
    ['The museum showed “Ash and Water,” a film about potters.', []],
    ['The choir sang “Nine Lives,” a song about a cat.', []],
    ['Lena Ortiz spoke of the team on BNC’s “Good Day Stonevale.”', []],
    ['Joel Amari told the story on Radio Nord’s “Morning Line.”', []],
    ['The plan’s “free” buses cost nine million a year.', []],
    ['The “smart” meter was wrong for a year.', []],
    ['The word “hygge” has no translation.', []],
    ['“The Salt Road” author Ada Quist moved to the coast.', []],
    ['The engineer read the book “Walls of Water” in a night.', []],
    ['The choir sang the song “Winter Is Long” in the barn.', []],
    ['It was a so-called “dry dam” for a year.', []],
    ['They had a so-called “open door” in the hall.', []],
  ],
  'who is the source': [
    [
      'The vote went to Pilar Sanz, who told supporters that “the night is ours.”',
      [[['the night is ours.'], 'Pilar Sanz']],
    ],
    [
      'Warden Hugh Bell, who said the wolves were “hungrier than last year,” set new traps.',
      [[['hungrier than last year,'], 'Hugh Bell']],
    ],
    [
      'Ruth Cole, who called the dam “a wall of hope for all of us,” left on Friday.',
      [[['a wall of hope for all of us,'], 'Ruth Cole']],
    ],
    [
      'Paul Reed, who described the barn as “the best hall we ever had,” sang on.',
      [[['the best hall we ever had,'], 'Paul Reed']],
    ],
  ],
  'who, behind a phrase': [
    [
      'The mayor read from a letter by Reed, who said “the hall stays shut for now.”',
      [[['the hall stays shut for now.'], 'Reed']],
    ],
    [
      'The council has a note by Cole, who called the dam “a wall of sand and hope.”',
      [[['a wall of sand and hope.'], 'Cole']],
    ],
  ],
  'which is the source': [
    [
      'The report, which said the dam was “a wall of sand and hope,” came out on Friday.',
      [[['a wall of sand and hope,'], 'The report']],
    ],
    [
      'The Foreign Ministry in Minsk, which called the talks “useless for all sides,” closed.',
      [[['useless for all sides,'], 'The Foreign Ministry']],
    ],
    ['The dam book, which Cole called “a joke on all of us,” sold well.', [[['a joke on all of us,'], 'Cole']]],
    ['The choir song, which Reed described as “a gift to nobody,” was long.', [[['a gift to nobody,'], 'Reed']]],
  ],
  'labels of a transcript': [
    [
      'COLE: “Is the dam safe?”\n\nREED: “Nobody knows that.”',
      [
        [['Is the dam safe?'], 'COLE'],
        [['Nobody knows that.'], 'REED'],
      ],
    ],
    [
      'Paul Reed: “Who sings first?”\n\nRuth Cole: “You do, of course.”',
      [
        [['Who sings first?'], 'Paul Reed'],
        [['You do, of course.'], 'Ruth Cole'],
      ],
    ],
  ],
  posts: [
    [
      '“The dam broke. Get to high ground. #stonevale” tweeted Sheriff Dana Cross.',
      [[['The dam broke. Get to high ground. #stonevale'], 'Dana Cross']],
    ],
    ['@HarbourWatch: “Seals on the pier again!”', [[['Seals on the pier again!'], '@HarbourWatch']]],
    ['“No trains till noon,” @RailNorth posted on Tuesday.', [[['No trains till noon,'], '@RailNorth']]],
    ['Ruth Cole tweeted: “The dam is safe. #dry”', [[['The dam is safe. #dry'], 'Ruth Cole']]],
    ['Paul Reed posted on Facebook: “We sing at nine!”', [[['We sing at nine!'], 'Paul Reed']]],
  ],
  'one speaker under three names': [
    [
      'Mia Torres, a lifeguard, pulled nine people out. “The sea was flat,” said Torres.\n\n“They did not shout,” the lifeguard said.\n\n“Nobody shouts,” she added.',
      [
        [['The sea was flat,'], 'Mia Torres'],
        [['They did not shout,'], 'Mia Torres'],
        [['Nobody shouts,'], 'Mia Torres'],
      ],
    ],
    [
      'Chief Inspector Tom Reyes arrived at nine. “The door was open,” Reyes said. “Nobody ran,” the inspector said. “We found it,” he said.',
      [
        [['The door was open,'], 'Tom Reyes'],
        [['Nobody ran,'], 'Tom Reyes'],
        [['We found it,'], 'Tom Reyes'],
      ],
    ],
    [
      'Mayor Ruth Cole came late. “It rained,” Cole said.\n\n“The road was shut,” the mayor said.\n\n“I walked,” she said.',
      [
        [['It rained,'], 'Ruth Cole'],
        [['The road was shut,'], 'Ruth Cole'],
        [['I walked,'], 'Ruth Cole'],
      ],
    ],
    [
      'Director Paul Reed was early. “I ran,” Reed said.\n\n“The barn was open,” the director said.\n\n“I sang,” he said.',
      [
        [['I ran,'], 'Paul Reed'],
        [['The barn was open,'], 'Paul Reed'],
        [['I sang,'], 'Paul Reed'],
      ],
    ],
  ],
  'a role beside the name': [
    ['A council engineer, Ruth Cole, said: “The dam is safe.”', [[['The dam is safe.'], 'Ruth Cole']]],
    ['“We sing at nine,” said the director, Paul Reed.', [[['We sing at nine,'], 'Paul Reed']]],
  ],
  'a word that only opens a sentence is nobody': [
    ['Rain beat on the windows of the boathouse. “We will row.”', [[['We will row.'], 'not-stated']]],
    ['Smoke hung over the valley all night. “The barn is gone.”', [[['The barn is gone.'], 'not-stated']]],
    ['Snow fell on the tents. “Nobody sleeps tonight.”', [[['Nobody sleeps tonight.'], 'not-stated']]],
  ],
  'with somebody saying': [
    [
      'The council would not comment, with spokeswoman Ruth Cole saying, “We have no news of the dam.”',
      [[['We have no news of the dam.'], 'Ruth Cole']],
    ],
    [
      'The choir sang on, with director Paul Reed shouting, “This is the last song of the night!”',
      [[['This is the last song of the night!'], 'Paul Reed']],
    ],
  ],
  'a participle belongs to the main clause': [
    [
      'Ruth Cole thanked Jane Doe, calling her “a friend of the dam and of the town.”',
      [[['a friend of the dam and of the town.'], 'Ruth Cole']],
    ],
    [
      'Paul Reed attacked John Smith, saying, “He never came to sing with us.”',
      [[['He never came to sing with us.'], 'Paul Reed']],
    ],
  ],
};

expectCases(cases);
