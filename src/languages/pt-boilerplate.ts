/** Portuguese: set phrases of sites that are no article. */
import type {BoilerplatePatterns} from '../core/language-data.ts';

// Not checked by a native speaker.
export const boilerplate = {
  blocks: [
    /^(?:publicidade|anúncios?|compartilh(?:e|ar)|partilhar|(?:ver )?comentários?|comentar|imprimir|salvar|copiar (?:o )?link|patrocinado|(?:notícias|matérias) relacionadas|mais lidas)\s*:?$/i,
    /^\W*(?:(?:leia|veja|ouça|assista)(?: também| mais)|saiba mais|confira (?:também|mais|outr[ao]s)|continua (?:após|depois d)a publicidade)(?=\W|$).{0,160}$/i,
    /^(?:assine|inscreva-se|cadastre-se|siga(?:-nos)?|receba)(?=\s).{0,60}\b(?:newsletters?|boletim|e-?mail|whatsapp|telegram|canal|facebook|twitter|instagram|notícias)\b.{0,80}$/i,
    /^(?:tags|temas|assuntos|categorias?)\s*:\s?.{0,120}$/i,
    /^(?:publicado|atualizado|postado)(?: em| por| às)?\s*:?\s[^.!?]{0,40}(?<!\d)\d{1,2}(?!\d).{2,30}$/i,
    /^(?:tempo de leitura\s*:?.{0,30}|\d+ (?:min(?:utos?)?(?: de leitura)?|comentários?))$/i,
    /^.{0,60}\btodos os direitos reservados\.?.{0,80}$/i,
    /^(?:fotos?|fonte|imagem|crédito)\s*:\s.{2,80}$/i,
  ],
  edges: [
    /^\(?[Cc]om informações d[aoe]s? (?:\p{Lu}[^\s,.!?]*|agências?|e|d[aeo]s?)(?:[\s,]+(?:\p{Lu}[^\s,.!?]*|agências?|e|d[aeo]s?)){0,7}[).]*$/u,
    /^\p{L}{0,10}:?\s?comentários\b.{0,120}\b(?:moderad\p{L}+|aprovad\p{L}+)\b.{0,80}$/iu,
    /^est[ea] (?:artigo|texto|conteúdo|reportagem) (?:foi|é) .{0,40}(?:publicad|traduzid)\p{L}*.{0,160}$/iu,
    /^(?:assine|inscreva-se|receba|cadastre-se)\b.{0,120}\b(?:newsletters?|nosso boletim|boletim (?:diário|semanal|de notícias))(?=\W|$).{0,160}$/i,
    /^(?:siga|acompanhe|participe|receba|inscreva-se)\b.{0,100}\b(?:facebook|twitter|instagram|whatsapp|telegram|youtube|tiktok|linkedin|google news|google notícias|threads)\b.{0,120}$/i,
    /^(?:est[ea] (?:artigo|texto|matéria)|alguns links|os links)\b.{0,100}\bafilia(?:d\p{L}+|ção).{0,200}$/iu,
    /^(?:encontrou|viu) (?:algum|um) erro\b.{0,120}$/i,
  ],
  author: {
    about: /^(?:sobre [oa]s? autor(?:a|es|as)?|o autor|a autora)(?=\s*(?:[:.–—-]|$))/i,
    does: /^(?: \(.{1,60}\))?,? (?:é|foi|trabalha|escreve|cobre|colabora|dirige)\s/i,
    writes:
      /(?:jornalista|repórter|correspondente|redatora?|colunista|editora?|autora?|escritora?)(?=\P{L}|$)|\bescreve\b.{0,20}\b(?:sobre|para|em)\b/iu,
  },
} satisfies BoilerplatePatterns;
