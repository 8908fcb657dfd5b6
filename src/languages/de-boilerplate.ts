/** German: set phrases of sites that are no article. */
import type {BoilerplatePatterns} from '../core/language-data.ts';

export const boilerplate = {
  blocks: [
    /^(?:anzeige|werbung|gesponsert|advertorial)[.:]?$/i,
    /^(?:lesen sie (?:auch|hier|mehr|dazu)|lesen? (?:auch|mehr)|mehr (?:zum thema|dazu)|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|siehe auch|hier lesen|weiterlesen)\b.{0,140}$/i,
    /^(?:zum thema|zur startseite|zurück zur startseite|nach oben|mehr anzeigen|alle anzeigen)\s*:?$/i,
    /^(?:teilen|drucken|merken|kommentieren|kommentare?|artikel (?:teilen|drucken|merken)|link kopieren|vorlesen|feedback)(?:\s(?:auf|über|per|via|mit)\s.{0,30})?$/i,
    /^.{0,80}\b(?:newsletter|push-nachrichten|whatsapp-kanal)\b.{0,80}\b(?:anmeld|abonnier|bestell|erhalten|folgen).{0,80}$/i,
    /^(?:jetzt|hier|einfach) .{0,60}\b(?:newsletter|abonnieren|anmelden|registrieren)\b.{0,60}$/i,
    /^(?:folgen sie|folge) (?:uns|.{0,40}) (?:auf|bei) .{0,60}$/i,
    /^(?:©|copyright\b).{0,120}$/i,
    /^.{0,60}\balle rechte vorbehalten\.?.{0,80}$/i,
    /^(?:themen|schlagw[oö]rte?r?|stichworte|tags)(?:\s*:\s*[^.]{0,120})?$/i,
    /^(?:aktualisiert|stand|veröffentlicht|erstellt|zuletzt aktualisiert)(?: am)?(?:\s*:\s*|\s+).{4,50}\d.{0,20}$/i,
    /^(?:empfohlener |externer |redaktioneller )+inhalt.{0,80}$/i,
    /^(?:an dieser stelle|hier) (?:finden sie|befindet sich|findest du) .{0,120}(?:externen?|inhalte?).{0,160}$/i,
    /^(?:ich bin damit einverstanden|mit (?:ihrer|deiner) zustimmung|zum anzeigen) .{0,250}$/i,
    /^(?:quelle|foto|bild)(?:er|s)?\s*:\s*.{2,80}$/i,
    /^mit material (?:von|der) .{2,60}$/i,
    /^\d+ (?:min(?:uten?)?\.?(?: lesezeit)?|kommentare?)$/i,
    /^(?:lesezeit|lesedauer)\s*:?.{0,30}$/i,
  ],
  edges: [
    /^\W*(?:mit|unter verwendung von) (?:material|informationen|inhalten|agenturmaterial) (?:von|der|des)\b.{0,250}$/i,
    /^[(©\s]*(?:mit )?(?:dpa|afp|sda|apa|epd|kna|sid|reuters)(?:[\s/,.:-]+(?:reuters|infocom|\p{L}{2,4}|\d+)){0,8}[).]*$/iu,
    /^(?:(?:haben sie|hast du) )?(?:einen )?fehler\b.{0,40}\b(?:entdeckt|gefunden)\?.{0,80}$/i,
    /^wir freuen uns (?:über|auf) .{0,60}(?:\bmail|@|kommentar|feedback).{0,120}$/i,
    /^der (?:artikel|beitrag|text|gastbeitrag)\b.{0,60}\b(?:zuerst|ursprünglich|im original)\b.{0,60}\b(?:erschienen|erschien|veröffentlicht)\b.{0,120}$/i,
    /^dies(?:er|es) (?:artikel|beitrag|text|interview|gastbeitrag)\b.{0,80}\b(?:erschienen|erschien|veröffentlicht|übersetzt|entstanden|aktualisiert)\b.{0,120}$/i,
    /^(?:dies ist eine (?:maschinelle |automatische )?übersetzung|les(?:t|en sie) den originalartikel)\b.{0,250}$/i,
    /^(?:aus dem \p{L}+(?:en|schen) (?:von|übersetzt)|übersetzt von)\b.{0,120}$/iu,
    /^(?:übersetzung|protokoll|redaktion|dieses thema im programm|sendung|produktion|fotos?|bilder|text)\s*:.{0,160}$/iu,
    /^(?:abonnier\w*|melde dich|melden sie sich)\b.{0,120}\b(?:newsletter|whatsapp|kanal)\b.{0,200}$/i,
    /^.{0,250}\bnewsletter\b.{0,60}\b(?:informiert|erhalten|bekommen|bekommst|hält) (?:sie|dich|du|euch)\b.{0,250}$/i,
    /^sie können sich jederzeit .{0,30}abmelden\b.{0,200}$/i,
    /^mehr (?:zum|zur|zu|themen|dazu|über|aus)\b[^.!?]{0,160}$/i,
    /^(?:lesen sie (?:auch|mehr|dazu|hierzu)|les(?:en|t) auch|siehe auch)\s*:\s.{4,160}$/i,
    /^(?:folgen sie|folgt|folge) .{2,50} (?:auf|bei) (?:facebook|x|twitter|instagram|whatsapp|telegram|youtube|tiktok|linkedin|google news)\b.{0,120}$/i,
    /^(?:\p{L}*hinweis|anmerkung)(?: (?:zu|zum|der|des) .{1,40})?:\s.{0,400}$/iu,
    /^(?:in diesem|dieser|dieses|diese|unsere|bei|wenn|mit)\b.{0,100}\baffiliate-?\s?(?:links?|programm).{0,400}$/i,
  ],
  author: {
    about:
      /^(?:über (?:den|die) autor(?:in|en|innen)?|zu(?:m|r) autor(?:in)?|die autor(?:in|en|innen)|der autor)(?=\s*(?:[:.–—-]|$))/i,
    does: /^(?: \(.{1,60}\))?,? (?:ist|war|arbeitet|schreibt|berichtet|leitet|lebt|studiert\p{L}*|gehört)\s/iu,
    writes:
      /(?:journalist|redakt(?:eur|or)|reporter|korrespondent|autor|kolumnist|volontär|publizist|schriftsteller)(?:in)?(?=\P{L}|$)|\b(?:schreibt|berichtet)\b.{0,20}\b(?:über|für|aus)\b/iu,
  },
} satisfies BoilerplatePatterns;
