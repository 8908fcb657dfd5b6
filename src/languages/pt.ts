/** Portuguese: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'bloqueador de anúncio|bloqueio de anúncio|seu bloqueador'.split('|'),
  demand: /* @__PURE__ */ `
    desativ | desabilit | desligu | detectado | detetado | permit | lista branca | pause | usando | ativo
  `
    .trim()
    .split(/\s*\|\s*/),
  age: /* @__PURE__ */ 'maior de idade|sua idade|data de nascimento'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    artigos relacionados | notícias relacionadas | posts relacionados | matérias relacionadas | relacionados |
    leia também | leia mais | ler mais | saiba mais | continuar lendo | continuar a ler | veja também | ver também |
    ver mais | ver tudo | ver todos | mostrar mais | mostrar menos | carregar mais | mais | você pode gostar |
    também lhe pode interessar | voltar ao topo | ir para o topo | topo da página | subir | compartilhar |
    compartilhe | partilhar | partilhe | partilhar pelo | compartilhar no facebook | compartilhar por e-mail |
    tweetar | copiar | copiar link | copiar ligação | link copiado | copiado | copiar para a área de transferência |
    imprimir | imprimir esta página | salvar | guardar | e-mail | correio eletrónico | enviar por e-mail |
    etiquetas | tags | tag adicionada | temas | assuntos | tópicos | categorias | categoria | publicado em |
    arquivado em | comentários | comentário | sem comentários | nenhum comentário | deixe um comentário |
    deixar um comentário | adicionar comentário | responder | denunciar | artigo anterior | próximo artigo |
    artigo seguinte | anterior | seguinte | próximo | próxima | página anterior | próxima página | página seguinte |
    posts antigos | posts recentes | postagens mais antigas | postagens mais recentes | voltar |
    última atualização | atualizado | atualizado em | publicado | publicado por | escrito por | por | autor |
    autora | autores | sobre o autor | redação | minutos de leitura | tempo de leitura | min de leitura | buscar |
    busca | pesquisar | pesquisa | procurar | menu | fechar | abrir | início | página inicial | ir para o conteúdo |
    pular para o conteúdo | saltar para o conteúdo | menu principal | índice | alternar o índice | conteúdo |
    sumário | nesta página | arquivo | arquivos | siga-nos | seguir | inscrever-se | inscreva-se | assinar |
    assine | assinante | subscrever | cadastre-se | registar | entrar | iniciar sessão | newsletter | boletim |
    publicidade | patrocinado | mais lidas | mais lidos | populares | em alta | últimas notícias | foto | vídeo |
    galeria | fonte | cancelar | desfazer | editar | excluir | exclusão | eliminar | apagar | ocultar | mostrar |
    opções | configurações | definições | carregando | a carregar | baixar | descarregar | ouvir | notificações |
    palavra-passe | senha | nova | repita | quem somos | contato | contacto | política de privacidade |
    todos os direitos reservados | visualizações | curtir | gosto | conta
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando
    muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você essa
    num nem suas meu às minha foi ser são está tem era
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;

// Not checked by a native speaker.
export const notice = {
  use: 'usamos|utiliza|usa$|uso de|armazen|gostaríamos|recorre',
  data: `
    privacidade|dados pessoais|parceiros|terceiros|seu/teu/no dispositivo|rastre|medi|interesse legítimo|
    publicidade|análise|serviços adicionais
  `,
  choice: 'aceit|rejeit|recus|concord|configur|definiç|preferênc|permit|ger|necessári|personalizar as|aceder às def',
  okay: `
    entendi|compreendi|continuar$|prosseguir|mais informaç/tarde|saber/saiba/leia mais|fechar|agora não|não obrigad|
    salvar|guardar
  `,
  implied: 'ao/se continuar|continuando a|ao navegar/usar/utilizar|continuar a navegar|continuar navegando',
  newsletter: 'boletim|lista de e mail|lista de email|caixa de entrada|resumo diário',
  signUp: 'assine|assinar|inscrev|subscrev|cadastr|regist|receb|junte se|insira o seu|insira/digite seu',
  tease: `
    antes de sair/ir|antes que você|não perca|fique por dentro|mantenha se inform|fique a par|nossa lista|desconto|
    ofertas exclusivas
  `,
  email: 'correio eletrónico/eletrônico',
  push: `
    enviar/mostrar/receber/receba/ativar/permitir notif|enviar lhe notif|lhe enviar notif|notificações push|
    ativar/ative as notif|receber alertas
  `,
  wall: `
    para continuar lendo|para continuar a ler|para assinantes/subscritores/membros|continue lendo com|
    continue a ler com|já é/sou assinante|é/seja assinante|já tem uma assinatura|exclusivo para assin/subs/mem|
    exclusivo a assin/mem|só para assin/membr|artigos grátis|artigo gratuito|textos gratuitos|
    matérias gratuitas/grátis|acesso ilimitado|cadastre/registe se para|cadastre se grátis para|assine para/e/por|
    torne se assinante/membro|conteúdo exclusivo|sem publicidade/anúncios|ou/e assine|rejeitar e assin|
    para ler este/esta|para ler o artigo|para ler a matéria/notícia
  `,
  subscribe: 'assin|subscrição|subscritor|membro|crie uma/sua conta|crie a sua conta|já tem uma conta|já tem conta',
  readOn: `
    continuar/continue lendo|continuar/continue a ler|artigo completo|matéria/notícia completa|
    todos os artigos/conteúdos|todo o conteúdo|ilimitad|para ler
  `,
  period: 'mês|mes$|mens|ano$|anos$|anual|semana|dia$',
  logIn: 'senha|palavra passe',
} satisfies NoticeWords;
