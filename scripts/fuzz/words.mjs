/** What the pages say. */

export const sentences = [
  'The ferry leaves the old pier at seven and reaches the island a little before nine.',
  'In autumn the wardens count the birds that rest on the sandbanks on their way south.',
  'Her grandfather built the lighthouse stairs, two hundred and twelve steps of granite.',
  'Last year the ice came early, and the mail had to be brought by sledge for three weeks.',
  'The school has eleven pupils, one teacher and a telescope that the fishermen paid for.',
  'Whoever wants to buy a house here must have spent at least one winter on the island.',
];

/** @typedef {readonly [title: string, text: string, ...buttons: string[]]} Words */

/** @type {Readonly<Record<'nag' | 'consent' | 'newsletter', readonly Words[]>>} */
export const demands = {
  nag: [
    ['Ad blocker detected', 'Please disable your ad blocker and reload the page.', 'Reload'],
    [
      'We see that you block ads',
      'Our journalism is paid for by advertising. Turn off your adblocker to go on.',
      'Done',
    ],
    ['Adblock erkannt', 'Bitte deaktivieren Sie Ihren Werbeblocker, um weiterzulesen.', 'Erledigt'],
    ['Bloqueur de publicité détecté', 'Merci de désactiver votre bloqueur de publicité.', 'C’est fait'],
    ['Reklam engelleyici algılandı', 'Lütfen reklam engelleyicinizi kapatıp sayfayı yenileyin.', 'Yenile'],
    ['Bloqueador de anuncios detectado', 'Por favor, desactiva tu bloqueador de anuncios.', 'Hecho'],
  ],
  consent: [
    [
      'We value your privacy',
      'We and our partners use cookies to measure audiences and show ads.',
      'Accept all',
      'Reject all',
    ],
    ['Cookies', 'This site uses cookies to make your visit better.', 'Accept', 'Settings'],
    ['Datenschutz', 'Wir verwenden Cookies für Statistik und Werbung.', 'Alle akzeptieren', 'Ablehnen'],
    ['Votre vie privée', 'Nous utilisons des cookies pour mesurer l’audience.', 'Tout accepter', 'Tout refuser'],
  ],
  newsletter: [
    ['Get our newsletter', 'Sign up and receive the best stories every morning.', 'Sign up', 'No thanks'],
    ['Stay informed', 'Subscribe to our free newsletter. No spam, ever.', 'Subscribe', 'Close'],
  ],
};

/** Small things that lie over a page and mean no harm. */
export const harmless = [
  'Saved to your list',
  'Photo: the north pier in March',
  'Breaking: the ferry is back',
  'Draft kept',
  'Page 3 of 12',
];

/** What must stay although it stands in the way; each is a form or a choice of its own. */
export const needed = {
  login:
    '<h2>Log in</h2><label>Name <input autocomplete="username"></label><label>Password <input type="password"></label><button>Log in</button>',
  search: '<form role="search"><input type="search" placeholder="Search the archive"><button>Search</button></form>',
  age: '<h2>Are you over 18?</h2><p>You must be 18 or older to enter.</p><button>Yes</button><button>No</button>',
  subscription:
    '<h2>Subscribe to continue reading</h2><p>This article is for subscribers only. Already a subscriber? <a href="#in">Log in</a></p><button>Subscribe now</button>',
  registration:
    '<h2>Register to keep reading</h2><p>Create a free account. Already have one? <a href="#in">Sign in</a></p><input type="email"><button>Continue</button>',
};
