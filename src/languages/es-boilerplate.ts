/** Spanish: set phrases of sites that are no article. */
import type {BoilerplatePatterns} from '../core/language-data.ts';

// Not checked by a native speaker.
export const boilerplate = {
  blocks: [
    /^(?:publicidad|anuncios?|compartir|comentarios?|imprimir|patrocinado|contenido patrocinado)\s*:?$/i,
    /^\W*(?:(?:lea|lee|leer|ver|vea|mira|escuche)(?: también| más| además)?\s*[:|–-]|(?:también )?(?:te|le) puede interesar\b|puedes leer\b|más información\b).{0,160}$/i,
    /^(?:suscríbe(?:te|se)|suscríbase|regístrate|síguenos|síganos|apúntate)(?=\s|$).{0,160}$/i,
    /^(?:recibe|reciba|sigue)\b.{0,100}\b(?:boletín|newsletter|correo|whatsapp|telegram|facebook|twitter)\b.{0,80}$/i,
    /^(?:etiquetas|temas|archivado en)\s*:\s?.{0,120}$/i,
    /^(?:publicado|actualizado|última actualización)(?: el| a las)?\s*:?\s.{4,60}$/i,
    /^\d+ (?:min(?:utos?)?(?: de lectura)?|comentarios?)$/i,
    /^.{0,60}\btodos los derechos reservados\.?.{0,80}$/i,
    /^(?:fotos?|fuente|imagen|crédito)\s*:\s.{2,80}$/i,
  ],
  edges: [
    /^\(?con (?:información|datos) de\b.{2,120}$/i,
    /^este (?:artículo|texto|contenido|reportaje) (?:fue|se|ha sido|es|apareció) .{0,40}(?:public|traduc)\p{L}*.{0,160}$/iu,
    /^(?:traducción|texto|edición)\s*:.{2,80}$/i,
    /^(?:suscríb|suscrib|recib|apúnt|regístr)\p{L}*\b.{0,120}\b(?:boletín|newsletter)\b.{0,160}$/iu,
  ],
} satisfies BoilerplatePatterns;
