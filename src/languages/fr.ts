/** French: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ `
    bloqueur de pub | bloqueur d’annonce | bloqueur publicit | antipub | anti pub | votre bloqueur
  `
    .trim()
    .split(/\s*\|\s*/),
  demand: /* @__PURE__ */ 'désactiv|détecté|autoris|liste blanche|suspend|mettre en pause|soutenez'.split('|'),
  age: /* @__PURE__ */ 'votre âge|plus de 18 ans|suis majeur|êtes majeur|es majeur|date de naissance'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    articles liés | articles similaires | articles connexes | sur le même sujet | à lire aussi | lire aussi |
    à lire également | lire la suite | lire plus | en savoir plus | continuer la lecture | voir aussi | voir plus |
    voir tout | tout voir | afficher plus | afficher moins | charger plus | plus | vous aimerez aussi |
    cela pourrait vous intéresser | retour en haut | haut de page | retour en haut de la page | remonter |
    partager | partager cet article | partager sur | partager sur facebook | partager par e-mail | tweeter |
    épingler | copier | copier le lien | lien copié | copié | copier dans le presse-papiers | imprimer |
    imprimer cette page | enregistrer | sauvegarder | e-mail | courriel | envoyer par e-mail |
    envoyer par courriel | étiquettes | mots-clés | thèmes | sujets | catégories | catégorie | rubriques |
    classé dans | publié dans | commentaires | commentaire | aucun commentaire | laisser un commentaire |
    laissez un commentaire | ajouter un commentaire | répondre | signaler | article précédent | article suivant |
    précédent | suivant | précédente | suivante | page précédente | page suivante | articles plus anciens |
    articles plus récents | dernière mise à jour | mis à jour | mis à jour le | mis à jour récemment | publié |
    publié le | publié par | écrit par | par | auteur | auteurs | à propos de l’auteur | la rédaction |
    minutes de lecture | temps de lecture | min de lecture | recherche | rechercher | menu | fermer |
    fermer la fenêtre | ouvrir | accueil | page d’accueil | aller au contenu | menu principal | sommaire |
    table des matières | sur cette page | archives | suivez-nous | suivre | s’abonner | abonnez-vous | abonné |
    s’inscrire | se connecter | connexion | newsletter | lettre d’information | infolettre | publicité |
    sponsorisé | les plus lus | le plus lu | populaire | à la une | dernières nouvelles | articles récents |
    actualités | photo | vidéo | galerie | source | annuler | rétablir | modifier | supprimer | masquer | afficher |
    options | paramètres | chargement | chargement en cours | télécharger | écouter | notifications | mot de passe |
    via | qui sommes-nous | contact | mentions légales | politique de confidentialité | tous droits réservés |
    vues | j’aime
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux ses
    ou comme mais été sa nous elle cette on leur ont ces fait même deux aussi dont tout si après entre sans être
    avait avant ils bien peut encore très lui vous je
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;

// Not checked by a native speaker.
export const notice = {
  use: 'nous utilisons/souhaitons|utilise|utilisation|utilisés|déposons|dépose|stock|ont/a recours',
  data: `
    vie privée|données personnelles|données à caractère|partenaires|tiers$|votre appareil/terminal|suivi$|traceur|
    personnalis|mesure|intérêt légitime|publicité ciblée|audience|services supplémentaires/tiers
  `,
  choice: `
    j'accepte|paramétr|paramètre|personnaliser mes|préférences|autoris|gérer|configur|nécessaire|indispensable|
    continuer sans
  `,
  okay: `
    d'accord|j'ai compris|compris$|continuer$|en savoir plus|plus d'info/tard|fermer|pas maintenant|non merci|
    annuler|ignorer|enregistrer|sauvegarder
  `,
  implied: 'en poursuivant/continuant/naviguant|en utilisant ce/notre|si vous continuez|poursuite de',
  newsletter: "infolettre|lettre d'info/hebdo|liste de diffusion|boîte mail|boîte de réception|actualités par",
  signUp: "abonne|inscri|je m'inscris|rejoin|recevez|recevoir|entrez votre|saisissez",
  tease: `
    avant de partir|ne manquez/ratez|restez inform|restez au courant|notre liste|code promo|de réduction|
    offres exclusives
  `,
  email: 'courriel|adresse/par mail|boîte',
  push: `
    vous envoyer des notif|envoyer des notif|recevoir des/nos/les notif|notifications push|
    activer/activez/autoriser les notif|recevoir nos/les alertes
  `,
  wall: `
    pour lire la suite|pour continuer/poursuivre|lire la suite de|la suite de cet article|suite est réserv|
    réservé aux abon/membres|réservé à nos abon|article/contenu réserv|déjà abonn|pas encore abonn|vous êtes abonn|
    article/essai gratuit|articles offert/restants|accès illimité|accédez à tous|débloque|devenez membre|sans pub|
    s'abonner pour|abonnez vous pour|ou/et s'abonner|il vous reste article
  `,
  subscribe: 'abonn|adhér|membre|créez un/votre compte|créer un/mon compte',
  readOn: `
    lire la suite|continuer/poursuivre la lecture|article complet|intégralité|tous les/nos articles|illimité|
    tous nos contenus|lire cet article
  `,
  period: 'mois|an$|ans$|année|semaine|jour$',
  logIn: 'mot de passe|identifiant',
} satisfies NoticeWords;
