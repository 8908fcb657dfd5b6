/** French: set phrases of sites that are no article. */
import type {BoilerplatePatterns} from '../core/language-data.ts';

// Not checked by a native speaker.
export const boilerplate = {
  blocks: [
    /^(?:publicité|annonces?|partager(?: (?:l['’]article|cet article|sur .{1,20}))?|commentaires?|réagir|imprimer|sponsorisé|contenu sponsorisé|suite de l['’]article|lire la suite|voir plus|en savoir plus|copier le lien|écouter l['’]article|haut de page|retour en haut|(?:article |contenu )?réservé aux abonnés)\s*:?$/i,
    /^\W*(?:(?:à )?(?:lire|voir|écouter|relire)(?: aussi| également| plus)?|sur le même (?:sujet|thème)|notre dossier)\s*[:|–-]\s.{0,160}$/i,
    /^(?:à )?(?:lire|voir|écouter|relire) (?:aussi|également)\b[^.!?]{0,160}$/i,
    /^(?:mots[- ]clés|thèmes?|tags?|sujets?)\s*:\s?.{0,120}$/i,
    /^(?:abonnez-vous|inscrivez-vous|suivez-nous|recevez|s['’]abonner|s['’]inscrire)\b.{0,160}$/i,
    /^(?:publié|mis à jour|modifié|posté) (?:le|à|par)(?=\s).{4,60}$/i,
    /^(?:temps de lecture\s*:?|lecture(?:\s*:|\s+\d)).{0,30}$/i,
    /^\d+ (?:min(?:utes?)?(?: de lecture)?|commentaires?|partages?)$/i,
    /^.{0,60}\btous droits réservés\.?.{0,80}$/i,
    /^(?:crédits? photos?|photos?|source|crédits?)\s*:\s.{2,80}$/i,
  ],
  edges: [
    /^(?:[^.!?]{2,30} )?\(?(?:avec|source)\s*:? (?:l['’])?(?:afp|reuters|ap|belga|agences?)\b(?:[\s,/]+(?:et )?(?:l['’])?(?:afp|reuters|ap|belga|agences?)\b)*[).]*$/i,
    /^(?:cet article|ce texte|cette tribune|cet entretien) (?:a (?:\S+ ){0,2}été|est|était|provient) .{0,40}(?:publié|paru|réservé|traduit)e?(?=\W|$).{0,160}$/i,
    /^traduit (?:de l['’]|de la |du )[^.!?,]{2,40} par\b[^.!?]{2,80}\.?$/i,
    /^\(?propos recueillis par\b[^.!?]{2,120}[).]*$/i,
    /^(?:abonnez-vous|inscrivez-vous|recevez|retrouvez)\b.{0,120}\b(?:newsletters?|infolettre|nos alertes|notre (?:chaîne|podcast|page|application))\b.{0,160}$/i,
    /^(?:suivez|rejoignez|retrouvez)\b.{0,80}\bsur (?:facebook|x|twitter|instagram|whatsapp|telegram|youtube|tiktok|linkedin|google news|google actualités)\b.{0,120}$/i,
    /^(?:cet article|ce contenu|certains liens)\b.{0,100}\b(?:affiliation|affiliés?)(?=\W|$).{0,200}$/i,
    /^(?:une|vous avez (?:repéré|vu|trouvé) une) (?:erreur|faute|coquille)\b.{0,40}\?.{0,80}$/i,
    /^les commentaires sont (?:fermés|modérés|réservés)(?=\W|$).{0,120}$/i,
  ],
  author: {
    about: /^(?:à propos de l['’](?:auteure?|autrice)|l['’](?:auteure?|autrice))(?=\s*(?:[:.–—-]|$))/i,
    does: /^(?: \(.{1,60}\))?,? (?:est|a été|travaille|écrit|couvre|collabore|dirige)\s/i,
    writes:
      /(?:journaliste|reporter|rédact(?:eur|rice)|correspondante?|chroniqueu(?:r|se)|éditorialiste|auteure?|autrice|essayiste|écrivaine?)(?=\P{L}|$)|\bécrit\b.{0,20}\b(?:sur|pour)\b/iu,
  },
} satisfies BoilerplatePatterns;
