/** Spanish: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {ChromeWords, NagWords, NoticeWords} from '../core/language-data.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ `
    bloqueador de anuncio | bloqueador de publicidad | antipublicidad | tu bloqueador | su bloqueador
  `
    .trim()
    .split(/\s*\|\s*/),
  demand: /* @__PURE__ */ 'desactiv|deshabilit|detectado|permit|lista blanca|usando'.split('|'),
  age: /* @__PURE__ */ 'mayor de edad|años o más|tu edad|su edad|fecha de nacimiento'.split('|'),
} satisfies NagWords;

// Not checked by a native speaker.
export const chrome = {
  labels: /* @__PURE__ */ `
    artículos relacionados | noticias relacionadas | entradas relacionadas | temas relacionados | relacionados |
    te puede interesar | también te puede interesar | le puede interesar | leer más | lee también | lea también |
    seguir leyendo | continuar leyendo | ver también | ver más | ver todo | ver todos | mostrar más |
    mostrar menos | cargar más | más | más información | volver arriba | ir arriba | subir | inicio de la página |
    compartir | comparte | compartir en | compartir en facebook | compartir por correo | tuitear | twittear |
    copiar | copiar enlace | enlace copiado | copiado | copiar al portapapeles | imprimir | imprimir esta página |
    guardar | correo electrónico | correo | enviar por correo | enviar por correo electrónico | etiquetas |
    etiqueta | temas | categorías | categoría | archivado en | publicado en | comentarios | comentario |
    sin comentarios | deja un comentario | dejar un comentario | añadir comentario | escribir un comentario |
    responder | denunciar | artículo anterior | artículo siguiente | anterior | siguiente | entrada anterior |
    entrada siguiente | página anterior | página siguiente | entradas antiguas | entradas recientes |
    siguiente artículo | última actualización | actualizado | actualizado el | publicado | publicado el |
    publicado por | escrito por | por | autor | autora | autores | sobre el autor | redacción | minutos de lectura |
    tiempo de lectura | min de lectura | buscar | búsqueda | menú | cerrar | abrir | inicio | página principal |
    portada | saltar al contenido | ir al contenido | menú principal | índice | contenido | tabla de contenidos |
    en esta página | archivo | archivos | síguenos | síganos | seguir | suscribirse | suscríbete | suscribir |
    registrarse | iniciar sesión | boletín | publicidad | patrocinado | lo más leído | más leídas | popular |
    populares | tendencias | últimas noticias | noticias recientes | foto | fotos | vídeo | galería | fuente |
    cancelar | deshacer | editar | eliminar | borrar | ocultar | mostrar | opciones | ajustes | configuración |
    cargando | descargar | escuchar | notificaciones | contraseña | quiénes somos | contacto | aviso legal |
    política de privacidad | todos los derechos reservados | vistas | me gusta
  `
    .trim()
    .split(/\s*\|\s*/),
  frequent: /* @__PURE__ */ `
    de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre
    este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo
    han yo hay vez puede todos así nos ni parte tiene él uno donde bien
  `
    .trim()
    .split(/\s+/),
} satisfies ChromeWords;

// Not checked by a native speaker.
export const notice = {
  use: 'usamos|utiliza|usa$|uso de|empleamos|almacen|nos gustaría',
  data: `
    privacidad|datos personales|datos de carácter|socios|terceros|tu/su dispositivo|rastre|seguimiento|analít|medi|
    interés legítimo|publicidad
  `,
  choice: 'acept|rechaz|configur|ajust|permit|gestion|necesari|denegar|personalizar mis|de acuerdo',
  okay: 'vale$|entendido|entiendo|continuar$|más información/tarde|saber/leer más|cerrar|ahora no|no gracias|guardar',
  implied: 'si continúa|al continuar/navegar|al seguir navega|si sigue navegando|continuar/seguir navegando',
  newsletter: 'boletín|boletin|lista de correo|bandeja de entrada|resumen diario',
  signUp: 'suscríb|suscrib|regístr|inscrí|apúntate|apuntarme|únete|recib|introduce tu|registrarme',
  tease: `
    antes de irte/salir|antes de que te vayas|no te pierdas|no se pierda|mantente inform|mantente al día|manténgase|
    nuestra lista|descuento|ofertas exclusivas
  `,
  email: 'correo',
  push: 'enviar/mostrar/recibir/activar/permitir notif|notificaciones push|activa las notif|recibir alertas',
  wall: `
    para seguir/continuar leyendo|para suscriptores|sigue leyendo con|seguir leyendo este|ya eres/es suscriptor|
    ya estás suscrito|eres suscriptor|solo para suscript/miembros/socios|exclusivo para suscript/soci|
    para nuestros suscript|artículo gratis/gratuito|acceso ilimitado|regístrate para seguir|regístrate gratis para|
    regístrate y sigue|hazte soci/premium|contenido premium/exclusivo|sin publicidad/anuncios|rechazar y suscri|
    y/o suscríb|prueba gratis|para leer este/esta|para leer el artículo|para leer la noticia|te quedan artículos
  `,
  subscribe: `
    suscri|socio$|socia$|membres|de pago|crea una/tu cuenta|crear cuenta para|ya tienes una cuenta|ya tienes cuenta
  `,
  readOn: `
    seguir/sigue/continuar leyendo|artículo completo|noticia completa|todos los artículos/contenidos|
    todo el contenido|ilimitad|leer el artículo|para leer
  `,
  period: 'mes$|meses|mensual|año|anual|semana|día$',
  logIn: 'contraseña|olvidaste',
} satisfies NoticeWords;
