import {type Cases, expectCases} from './read.ts';

/** Speech told by labels, in marks and without. */
const cases: Cases = {
  'labels in capitals before speech without marks': [
    [
      'HOLLIS: Where were you on Friday?\n\nBRANDT: At the ferry, with my brother.\n\nHOLLIS: Did anybody see you?',
      [
        [['Where were you on Friday?'], 'HOLLIS'],
        [['At the ferry, with my brother.'], 'BRANDT'],
        [['Did anybody see you?'], 'HOLLIS'],
      ],
    ],
    [
      'Vera Holm met Rolf Anders on the air.\n\nHOLM: You never paid.\n\nANDERS: I paid twice.\n\nHOLM: Show us.',
      [
        [['You never paid.'], 'Vera Holm'],
        [['I paid twice.'], 'Rolf Anders'],
        [['Show us.'], 'Vera Holm'],
      ],
    ],
  ],
  'full names before speech without marks': [
    [
      'Nina Hollis: Why did you sell the mill?\n\nOtto Brandt: Nobody wanted flour.\n\nNina Hollis: And now?\n\nOtto Brandt: Now they do.',
      [
        [['Why did you sell the mill?'], 'Nina Hollis'],
        [['Nobody wanted flour.'], 'Otto Brandt'],
        [['And now?'], 'Nina Hollis'],
        [['Now they do.'], 'Otto Brandt'],
      ],
    ],
    [
      'Ada Quist: Who counts the wolves?\n\nHugh Bell (warden): I do. I walk and I count.\n\nAda Quist: Every night?',
      [
        [['Who counts the wolves?'], 'Ada Quist'],
        [['I do. I walk and I count.'], 'Hugh Bell'],
        [['Every night?'], 'Ada Quist'],
      ],
    ],
  ],
  'an answer of several paragraphs in the first person': [
    [
      'Nina Hollis: Why did you sell?\n\nOtto Brandt: Nobody wanted flour.\n\nI had three children and no heir for the mill.\n\nNina Hollis: And now?',
      [
        [['Why did you sell?'], 'Nina Hollis'],
        [['Nobody wanted flour.', 'I had three children and no heir for the mill.'], 'Otto Brandt'],
        [['And now?'], 'Nina Hollis'],
      ],
    ],
    [
      'HOLM: Who paid?\n\nANDERS: The bank did.\n\nThe audience laughed.\n\nHOLM: Which bank?',
      [
        [['Who paid?'], 'HOLM'],
        [['The bank did.'], 'ANDERS'],
        [['Which bank?'], 'HOLM'],
      ],
    ],
  ],
  'Q and A name nobody': [
    [
      'Q. Why did you leave the orchestra?\n\nA. My hands gave up before I did.\n\nQ. Do you miss it?\n\nA. Every day.',
      [
        [['Why did you leave the orchestra?'], 'not-stated'],
        [['My hands gave up before I did.'], 'not-stated'],
        [['Do you miss it?'], 'not-stated'],
        [['Every day.'], 'not-stated'],
      ],
    ],
    [
      'Q: When will the bridge open?\n\nA: In May, if the steel arrives.',
      [
        [['When will the bridge open?'], 'not-stated'],
        [['In May, if the steel arrives.'], 'not-stated'],
      ],
    ],
  ],
  'labels inside marks': [
    [
      '“HOLLIS: Governor, is the plant safe?\n\n“BRANDT: It is as safe as a church.\n\n“HOLLIS: Thank you.”',
      [
        [['Governor, is the plant safe?'], 'HOLLIS'],
        [['It is as safe as a church.'], 'BRANDT'],
        [['Thank you.'], 'HOLLIS'],
      ],
    ],
    [
      '"HOLM: Who paid for the boat? ANDERS: My mother did."',
      [
        [['Who paid for the boat?'], 'HOLM'],
        [['My mother did.'], 'ANDERS'],
      ],
    ],
  ],
  'labels before marks': [
    [
      'JUDGE FERRO: “Do you understand the charge?”\n\nMR. ABEL: “I do, your honour.”',
      [
        [['Do you understand the charge?'], 'FERRO'],
        [['I do, your honour.'], 'ABEL'],
      ],
    ],
    [
      'Greta Lind: “Is the kiln hot?”\n\nAnil Rao: “It has been hot since noon.”',
      [
        [['Is the kiln hot?'], 'Greta Lind'],
        [['It has been hot since noon.'], 'Anil Rao'],
      ],
    ],
  ],
  'lists and notices are no transcripts': [
    ['Location: Stonevale\n\nDate: May 4\n\nPrice: free', []],
    ['A. The first point is the roof.\n\nB. The second point is the floor.', []],
    ['WATCH: The ferry comes in.\n\nREAD: The mill is sold.\n\nThe council met.', []],
    ['“BREAKING: The dam is dry,” tweeted Dana Cross.', [[['BREAKING: The dam is dry,'], 'Dana Cross']]],
    ['“UPDATE: All trains run,” tweeted Joel Amari.', [[['UPDATE: All trains run,'], 'Joel Amari']]],
  ],
};

expectCases(cases);
