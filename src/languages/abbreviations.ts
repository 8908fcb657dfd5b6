/** Abbreviations whose full stop ends no sentence, by language: lower-case, without the last full stop. */
export const abbreviations = {
  en: `mr mrs ms dr prof sen rep reps sens gov gen lt col sgt capt maj adm rev hon st jr sr inc corp co ltd llc
    vs etc jan feb mar apr jun jul aug sep sept oct nov dec no dept univ u.s u.k u.n d.c a.m p.m e.g i.e ala ariz ark
    calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash
    wis wyo n.h n.y n.j n.c s.c n.d s.d n.m w.va r.i ph.d cmdr supt asst atty messrs`,
  de: `dr prof bzw ca usw etc z.b u.a d.h st nr mio mrd vgl sog evtl inkl abs art mr mrs hr fr jan feb apr jun
    jul aug sep sept okt nov dez ing dipl med jur phil z b u a d h`,
  fr: 'm mm mme mlle mmes dr pr me etc cf p ex av bd st ste janv févr avr juil sept oct nov déc mgr',
  es: 'sr sra sres dr dra d dña prof etc ej p pp av avda núm nº ee uu ee.uu ss mm gral lic ing arq ud uds',
  tr: 'dr prof doç av op vb vs bkz yrd st no sn mr mrs alb org gen müh mim tic ltd şti',
} as const;
