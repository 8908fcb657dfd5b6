/** Spanish: set phrases of sites that are no article. */
import type {BoilerplatePatterns} from '../core/language-data.ts';

// Not checked by a native speaker.
export const boilerplate = {
  blocks: [
    /^(?:publicidad|anuncios?|compart(?:ir|e|a)(?: (?:en|este|esta|por) .{1,30})?|(?:ver )?comentarios?|comentar|imprimir|guardar|copiar enlace|patrocinado|contenido patrocinado|(?:noticias|artículos|temas) relacionad[ao]s|lo más (?:leído|visto))\s*:?$/i,
    /^\W*(?:(?:lea|lee|leer|ver|vea|mira|escuche)(?: también| más| además)?\s*[:|–-]|(?:lea|lee|leer|vea|ver|mire|mira|escuche) (?:también|además)\b|(?:también )?(?:te|le) puede interesar\b|puedes? leer (?:aquí|también|más)(?=\W|$)|más información\b).{0,160}$/i,
    /^(?:suscríbe(?:te|se)|suscríbase|regístrate|síguenos|síganos|apúntate)(?=\s|$).{0,160}$/i,
    /^(?:recibe|reciba|sigue)\b.{0,100}\b(?:boletín|newsletter|correo|whatsapp|telegram|facebook|twitter)\b.{0,80}$/i,
    /^(?:etiquetas|temas|archivado en)\s*:\s?.{0,120}$/i,
    /^(?:publicado|actualizado|última actualización)(?: el| a las)?\s*:?\s(?:\p{L}+,? )?\d{1,2}(?!\d).{2,50}$/iu,
    /^tiempo de lectura\s*:?.{0,30}$/i,
    /^\d+ (?:min(?:utos?)?(?: de lectura)?|comentarios?)$/i,
    /^.{0,60}\btodos los derechos reservados\.?.{0,80}$/i,
    /^(?:fotos?|fuente|imagen|crédito)\s*:\s.{2,80}$/i,
  ],
  edges: [
    /^\(?[Cc]on información de (?:\p{Lu}[^\s,.!?]*|agencias?|y|e|de|del|la|las|el)(?:[\s,]+(?:\p{Lu}[^\s,.!?]*|agencias?|y|e|de|del|la|las|el)){0,7}[).]*$/u,
    /^este (?:artículo|texto|contenido|reportaje) (?:fue|se|ha sido|es|apareció) .{0,40}(?:public|traduc)\p{L}*.{0,160}$/iu,
    /^(?:traducción|texto|edición)\s*:.{2,80}$/i,
    /^(?:suscríb[ea](?:te|se)|suscribirse|recib[ea]|apúntate|regístrate)\b.{0,120}\b(?:newsletters?|nuestr[oa]s? bolet[ií]n(?:es)?|boletín (?:diario|semanal|de noticias))(?=\P{L}|$).{0,160}$/iu,
    /^(?:síguenos|síganos|sigue|siga|puedes seguir|únete|únase)\b.{0,80}\b(?:en|a) .{0,30}\b(?:facebook|x|twitter|instagram|whatsapp|telegram|youtube|tiktok|linkedin|google news|google noticias)\b.{0,120}$/i,
    /^(?:este (?:artículo|contenido)|(?:algunos de )?los enlaces|algunos enlaces)\b.{0,100}\bafilia(?:d\p{L}+|ción).{0,200}$/iu,
    /^¿(?:has|ha) (?:visto|encontrado|detectado) (?:algún|un) error\b.{0,120}$/i,
  ],
  author: {
    about:
      /^(?:(?:sobre|acerca de(?:l)?) ?(?:el|la|los|las)? ?autor(?:a|es|as)?|el autor|la autora)(?=\s*(?:[:.–—-]|$))/i,
    does: /^(?: \(.{1,60}\))?,? (?:es|fue|ha sido|trabaja|escribe|cubre|colabora|dirige)\s/i,
    writes:
      /(?:periodista|reporter[oa]|corresponsal|redactora?|columnista|editora?|autora?|escritora?)(?=\P{L}|$)|\bescribe\b.{0,20}\b(?:sobre|en|para)\b/iu,
  },
} satisfies BoilerplatePatterns;
