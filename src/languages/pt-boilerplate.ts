/** Portuguese: set phrases of sites that are no article. */
import type {BoilerplatePatterns} from '../core/language-data.ts';

// Not checked by a native speaker.
export const boilerplate = {
  blocks: [
    /^(?:publicidade|anúncios?|compartilh(?:e|ar)|partilhar|comentários?|imprimir|patrocinado)\s*:?$/i,
    /^\W*(?:(?:leia|veja|ouça|assista)(?: também| mais)|saiba mais|confira|continua (?:após|depois d)a publicidade)(?=\W|$).{0,160}$/i,
    /^(?:assine|inscreva-se|cadastre-se|siga(?:-nos)?|receba)(?=\s).{0,60}\b(?:newsletters?|boletim|e-?mail|whatsapp|telegram|canal|facebook|twitter|instagram|notícias)\b.{0,80}$/i,
    /^(?:tags|temas|assuntos|categorias?)\s*:\s?.{0,120}$/i,
    /^(?:publicado|atualizado|postado)(?: em| por| às)?\s*:?\s.{4,60}$/i,
    /^(?:tempo de leitura\s*:?.{0,30}|\d+ (?:min(?:utos?)?(?: de leitura)?|comentários?))$/i,
    /^.{0,60}\btodos os direitos reservados\.?.{0,80}$/i,
    /^(?:fotos?|fonte|imagem|crédito)\s*:\s.{2,80}$/i,
  ],
  edges: [
    /^\(?com (?:informações|dados) d[aoe]\b.{2,120}$/i,
    /^\p{L}{0,10}:?\s?comentários\b.{0,120}\b(?:moderad\p{L}+|aprovad\p{L}+)\b.{0,80}$/iu,
    /^est[ea] (?:artigo|texto|conteúdo|reportagem) (?:foi|é) .{0,40}(?:publicad|traduzid)\p{L}*.{0,160}$/iu,
    /^(?:assin|inscrev|receb|cadastr)\p{L}*\b.{0,120}\b(?:newsletter|boletim)\b.{0,160}$/iu,
  ],
} satisfies BoilerplatePatterns;
