import {type Cases, expectCases} from './read.ts';

/** Marks and how they pair; each shape on several subjects. */
const cases: Cases = {
  'curly and straight': [
    ['“The bridge reopens in May,” said Tomas Hale.', [[['The bridge reopens in May,'], 'Tomas Hale']]],
    ['"The kiln stays cold," Greta Lind told the museum.', [[['The kiln stays cold,'], 'Greta Lind']]],
    ["``The clinic opens at six,'' said Dr. Hana Osei.", [[['The clinic opens at six,'], 'Hana Osei']]],
    ["''We found the ring in a fish,'' Luca Moretti said.", [[['We found the ring in a fish,'], 'Luca Moretti']]],
  ],
  'guillemets and low marks': [
    ['«The orchard is under water», said Irene Falk.', [[['The orchard is under water'], 'Irene Falk']]],
    ['»The lighthouse is for sale«, said Jonas Vik.', [[['The lighthouse is for sale'], 'Jonas Vik']]],
    ['„The mill grinds again“, said Petra Sommer.', [[['The mill grinds again'], 'Petra Sommer']]],
    ['„The tram is late”, said Pawel Krol.', [[['The tram is late'], 'Pawel Krol']]],
    ['‹The bakery closes at noon›, said Marthe Blanc.', [[['The bakery closes at noon'], 'Marthe Blanc']]],
  ],
  'single marks and apostrophes': [
    ["'The girls' boots were still wet,' said Hugh Bell.", [[["The girls' boots were still wet,"], 'Hugh Bell']]],
    ['‘The dogs’ barking woke us,’ said Nora Finch.', [[['The dogs’ barking woke us,'], 'Nora Finch']]],
    ["'I've never seen 'em run so fast,' said Bea Lott.", [[["I've never seen 'em run so fast,"], 'Bea Lott']]],
    ['‘Rock ’n’ roll saved the hall,’ said Des Moran.', [[['Rock ’n’ roll saved the hall,'], 'Des Moran']]],
    ['‘Bread ’n’ butter is all we eat,’ said Ann Cope.', [[['Bread ’n’ butter is all we eat,'], 'Ann Cope']]],
    ["The farmers' market and the butchers' row stay shut.", []],
  ],
  'nested once or twice in the same marks or others': [
    [
      '“He told me “go home” and shut the door,” said Ada Quist.',
      [[['He told me “go home” and shut the door,'], 'Ada Quist']],
    ],
    [
      '"First they said “wait” and then they said “hurry” and then nobody came," said Vera Holm.',
      [[['First they said “wait” and then they said “hurry” and then nobody came,'], 'Vera Holm']],
    ],
    [
      '“The card says “north” on one side and “south” on the other,” said Elias Ward.',
      [[['The card says “north” on one side and “south” on the other,'], 'Elias Ward']],
    ],
    [
      '“When the mayor says, ‘We hear you,’ he means, ‘Go away,’” said Ines Prado.',
      [[['When the mayor says, ‘We hear you,’ he means, ‘Go away,’'], 'Ines Prado']],
    ],
    ['‘She shouted “fire” twice,’ said Ben Okoro.', [[['She shouted “fire” twice,'], 'Ben Okoro']]],
  ],
  'inch signs': [
    [
      '"The mast is 40\' tall and the beam 12" wide," said Carl Benn.',
      [[['The mast is 40\' tall and the beam 12" wide,'], 'Carl Benn']],
    ],
    ['"We sawed a 9" plank for the stage," said Mae Orr.', [[['We sawed a 9" plank for the stage,'], 'Mae Orr']]],
    ['A board 12" wide and a shelf 6\'2" long were found.', []],
  ],
  'a number ends what stands in straight marks': [
    [
      'Amy Poole called the café "the best thing since Route 66" and left.',
      [[['the best thing since Route 66'], 'Amy Poole']],
    ],
    ['Leo Hart said "nobody is too old at 70" and ran on.', [[['nobody is too old at 70'], 'Leo Hart']]],
  ],
  'missing spaces': [
    ['The minister said“the harbour stays open”and left.', [[['the harbour stays open'], 'The minister']]],
    ['"We sail at dawn,"said Maria Roth.', [[['We sail at dawn,'], 'Maria Roth']]],
    [
      '“The vines are dead.”said Paolo Conti.“We start again.”',
      [[['The vines are dead.', 'We start again.'], 'Paolo Conti']],
    ],
    ['Norway’sposition on whaling is old.', []],
    ['The club’sstadium and the fans’buses were full.', []],
  ],
  'a closing mark is missing before the cue': [
    [
      '“The goats got out again, said Milo Duran. “We found them in the church.”',
      [[['The goats got out again,', 'We found them in the church.'], 'Milo Duran']],
    ],
    [
      '"The lift has not worked since spring, tenant Joyce Abara said. "We carry the shopping up."',
      [[['The lift has not worked since spring,', 'We carry the shopping up.'], 'Joyce Abara']],
    ],
    ['“The stove was cold, she said.\n\nThe brigade left at nine.', [[['The stove was cold,'], 'unclear']]],
    ['“The road was ice, he said.\n\nThe county sent salt.', [[['The road was ice,'], 'unclear']]],
  ],
};

expectCases(cases);
