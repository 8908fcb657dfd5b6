/** French: set phrases of sites that are no article. */
import type {BoilerplatePatterns} from '../core/language-data.ts';

// Not checked by a native speaker.
export const boilerplate = {
  blocks: [
    /^(?:publicité|annonces?|partager|commentaires?|réagir|imprimer|sponsorisé|contenu sponsorisé|suite de l['’]article)\s*:?$/i,
    /^\W*(?:(?:à )?(?:lire|voir|écouter|relire)(?: aussi| également| plus)?|sur le même (?:sujet|thème)|notre dossier)\s*[:|–-]\s.{0,160}$/i,
    /^(?:abonnez-vous|inscrivez-vous|suivez-nous|recevez|s['’]abonner|s['’]inscrire)\b.{0,160}$/i,
    /^(?:publié|mis à jour|modifié|posté) (?:le|à|par)(?=\s).{4,60}$/i,
    /^(?:temps de lecture|lecture)\s*:?.{0,30}$/i,
    /^\d+ (?:min(?:utes?)?(?: de lecture)?|commentaires?|partages?)$/i,
    /^.{0,60}\btous droits réservés\.?.{0,80}$/i,
    /^(?:crédits? photos?|photos?|source|crédits?)\s*:\s.{2,80}$/i,
  ],
  edges: [
    /^\(?(?:avec|source)\s*:? (?:l['’])?(?:afp|reuters|ap|belga|agences?)\b.{0,60}$/i,
    /^(?:cet article|ce texte|cette tribune|cet entretien) (?:a été|est|était) .{0,40}(?:publié|paru|réservé|traduit)e?(?=\W|$).{0,160}$/i,
    /^(?:traduit d[eu]|propos recueillis par)\b.{2,120}$/i,
    /^(?:abonnez-vous|inscrivez-vous|recevez|retrouvez)\b.{0,120}\b(?:newsletter|infolettre|chaîne)\b.{0,160}$/i,
  ],
} satisfies BoilerplatePatterns;
