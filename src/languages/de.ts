/** German: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {BoilerplatePatterns} from '../core/types.ts';

/** Set phrases of sites that are no article; each matches a whole short block. */
export const boilerplate = {
  blocks: [
    /^(?:anzeige|werbung|gesponsert|advertorial)[.:]?$/i,
    /^(?:lesen sie (?:auch|hier|mehr|dazu)|lesen? (?:auch|mehr)|mehr (?:zum thema|dazu)|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|siehe auch|hier lesen|weiterlesen)\b.{0,140}$/i,
    /^(?:zum thema|zur startseite|zurück zur startseite|nach oben|mehr anzeigen|alle anzeigen)\s*:?$/i,
    /^(?:teilen|drucken|merken|kommentieren|kommentare?|artikel (?:teilen|drucken|merken)|link kopieren|vorlesen|feedback)(?:\s.{0,30})?$/i,
    /^.{0,80}\b(?:newsletter|push-nachrichten|whatsapp-kanal)\b.{0,80}\b(?:anmeld|abonnier|bestell|erhalten|folgen)\w*.{0,60}$/i,
    /^(?:jetzt|hier|einfach) .{0,60}\b(?:newsletter|abonnieren|anmelden|registrieren)\b.{0,60}$/i,
    /^(?:folgen sie|folge) (?:uns|.{0,40}) (?:auf|bei) .{0,60}$/i,
    /^(?:©|copyright\b).{0,120}$/i,
    /^.{0,60}\balle rechte vorbehalten\.?.{0,80}$/i,
    /^(?:themen|schlagw[oö]rte?r?|stichworte|tags)\s*:?\s*[^.]{0,120}$/i,
    /^(?:aktualisiert|stand|veröffentlicht|erstellt|zuletzt aktualisiert)(?: am)?\s*:?\s*.{4,50}\d.{0,20}$/i,
    /^(?:empfohlener|externer) (?:redaktioneller )?inhalt.{0,80}$/i,
    /^(?:an dieser stelle|hier) (?:finden sie|befindet sich|findest du) .{0,120}(?:externen?|inhalte?).{0,160}$/i,
    /^(?:ich bin damit einverstanden|mit (?:ihrer|deiner) zustimmung|zum anzeigen) .{0,250}$/i,
    /^(?:quelle|foto|bild)(?:er|s)?\s*:\s*.{2,80}$/i,
    /^mit material (?:von|der) .{2,60}$/i,
    /^\d+ (?:min(?:uten?)?\.?(?: lesezeit)?|kommentare?)$/i,
    /^(?:lesezeit|lesedauer)\s*:?.{0,30}$/i,
  ],
} satisfies BoilerplatePatterns;
